import jakarta.activation.DataHandler;
import jakarta.activation.FileDataSource;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Writes an EML sample in GB18030 from a folder: {@code message.txt} holds header lines, an empty line and the plain
 * body, {@code message.html} the other body; all other files become attachments.
 *
 * <p>Usage: {@code java -cp ANGUS MakeMail.java FOLDER TARGET.eml}
 */
public final class MakeMail {

    private static final String CHARSET = "GB18030";

    private MakeMail() {}

    public static void main(String[] args) throws IOException, MessagingException {
        if (args.length != 2) {
            throw new IllegalArgumentException("expected a folder and a target file");
        }
        Path folder = Path.of(args[0]);
        List<String> lines = Files.readAllLines(folder.resolve("message.txt"));
        int blank = lines.indexOf("");

        MimeMultipart whole = new MimeMultipart("mixed");
        whole.addBodyPart(bodies(folder, String.join("\r\n", lines.subList(blank + 1, lines.size())) + "\r\n"));
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                if (!file.getFileName().toString().startsWith("message.")) {
                    whole.addBodyPart(attachment(file));
                }
            }
        }
        Message message = new Message(whole);
        for (String line : lines.subList(0, blank)) {
            message.header(line.split(": ", 2));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        message.writeTo(bytes);
        // boundaries hold the time of day
        String text = bytes.toString(StandardCharsets.ISO_8859_1)
                .replaceAll("----=_Part_(\\d+)_\\d+\\.\\d+", "----=_Part_$1_20261102");
        Files.write(Path.of(args[1]), text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static MimeBodyPart bodies(Path folder, String plain) throws IOException, MessagingException {
        MimeBodyPart text = new MimeBodyPart();
        text.setText(plain, CHARSET);
        text.setHeader("Content-Transfer-Encoding", "base64");
        MimeBodyPart html = new MimeBodyPart();
        html.setText(Files.readString(folder.resolve("message.html")), CHARSET, "html");
        html.setHeader("Content-Transfer-Encoding", "quoted-printable");
        MimeBodyPart both = new MimeBodyPart();
        both.setContent(new MimeMultipart("alternative", text, html));
        return both;
    }

    private static MimeBodyPart attachment(Path file) throws IOException, MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new FileDataSource(file.toFile())));
        part.setHeader("Content-Type", "application/octet-stream");
        part.setFileName(MimeUtility.encodeText(file.getFileName().toString(), CHARSET, "B"));
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    private static final class Message extends MimeMessage {
        private String id = "";

        Message(MimeMultipart whole) throws MessagingException {
            super(Session.getInstance(new Properties()));
            setContent(whole);
            setSentDate(Date.from(Instant.parse("2026-11-02T01:12:31Z")));
        }

        void header(String[] nameAndValue) throws IOException, MessagingException {
            switch (nameAndValue[0]) {
                case "Subject" -> setSubject(nameAndValue[1], CHARSET);
                case "Message-ID" -> id = "<" + nameAndValue[1] + ">";
                case "From", "To" -> {
                    InternetAddress address = new InternetAddress(nameAndValue[1]);
                    address.setPersonal(address.getPersonal(), CHARSET);
                    setHeader(nameAndValue[0], address.toString());
                }
                default -> addHeader(nameAndValue[0], MimeUtility.encodeText(nameAndValue[1], CHARSET, "Q"));
            }
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
