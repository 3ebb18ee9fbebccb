import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Gives the entries of ZIP containers (DOCX, XLSX, ODT) one fixed time, so that the same tools make the same bytes. Order
 * and methods of the entries stay: ODT wants its first entry stored.
 *
 * <p>Usage: {@code java SteadyZip.java FILE...}
 */
public final class SteadyZip {

    private static final LocalDateTime WRITTEN = LocalDateTime.of(2026, 11, 2, 9, 0);

    private SteadyZip() {}

    public static void main(String[] args) throws IOException {
        for (String file : args) {
            Path path = Path.of(file);
            Files.write(path, steady(Files.readAllBytes(path)));
        }
    }

    private static byte[] steady(byte[] container) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(container));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry old = in.getNextEntry(); old != null; old = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                ZipEntry entry = new ZipEntry(old.getName());
                entry.setTimeLocal(WRITTEN);
                if (old.getMethod() == ZipEntry.STORED) {
                    CRC32 crc = new CRC32();
                    crc.update(content);
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(content.length);
                    entry.setCrc(crc.getValue());
                }
                out.putNextEntry(entry);
                out.write(content);
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
