import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Works on PDF files that LibreOffice made, as offices do: edits them and saves the changes behind the old state, scans
 * them, locks them.
 *
 * <p>Usage: {@code java -cp PDFBOX MakePdfSamples.java PDF-FOLDER ATTACHMENT TARGET-FOLDER}; the last word of a file's name
 * says what becomes of it: {@code （扫描件）} a scan, {@code （加密）} a locked file, {@code 公示} an edited file with
 * {@code ATTACHMENT} in it; any other only gets a fixed date.
 */
public final class MakePdfSamples {

    private static final String DATE = "20261102090000";
    private static final float REMARK_RED = 0.5f;
    private static final int SCAN_DPI = 120;

    private MakePdfSamples() {}

    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            throw new IllegalArgumentException("expected a folder of PDF files, a file to attach and a target folder");
        }
        try (Stream<Path> files = Files.list(Path.of(args[0]))) {
            for (Path source : files.sorted().toList()) {
                String name = source.getFileName().toString();
                byte[] made = steady(Files.readAllBytes(source));
                byte[] worked = name.endsWith("（扫描件）.pdf")
                        ? scanned(made)
                        : name.endsWith("（加密）.pdf")
                                ? locked(made)
                                : name.endsWith("公示.pdf") ? edited(firstState(made), Path.of(args[1])) : made;
                Files.write(Path.of(args[2]).resolve(name), worked);
            }
        }
    }

    /** LibreOffice writes the time of day and random identifiers; all have a fixed length. */
    private static byte[] steady(byte[] pdf) {
        return new String(pdf, StandardCharsets.ISO_8859_1)
                .replaceAll("(/CreationDate\\(D:)\\d{14}", "$1" + DATE)
                .replaceAll("<[0-9A-F]{32}>", "<" + "0".repeat(32) + ">")
                .replaceAll("(/DocChecksum /)[0-9A-F]{32}", "$1" + "0".repeat(32))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The state that is later saved over: with the remark in red on the last page. */
    private static byte[] firstState(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.setDocumentId(1L);
            var about = document.getDocumentInformation();
            about.setAuthor("样川能源　沈知渡　13900001429");
            about.setKeywords("员工持股 wenren.xuan@post.example.org");
            about.setModificationDate(day());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes, CompressParameters.NO_COMPRESSION);
            return bytes.toByteArray();
        }
    }

    private static byte[] edited(byte[] pdf, Path attachment) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.setDocumentId(2L);
            removeRemark(document, document.getPage(document.getNumberOfPages() - 1));
            addNote(document.getPage(1));
            addOutline(document);
            addForm(document);
            attach(document, attachment);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.saveIncremental(bytes);
            return bytes.toByteArray();
        }
    }

    /** Leaves out what is written in red: the page is new, the old one stays in the file. */
    private static void removeRemark(PDDocument document, PDPage page) throws IOException {
        List<Object> kept = new ArrayList<>();
        List<Object> operands = new ArrayList<>();
        boolean red = false;
        for (Object token : new PDFStreamParser(page).parse()) {
            operands.add(token);
            if (token instanceof Operator operator) {
                if (operator.getName().equals(OperatorName.NON_STROKING_RGB)) {
                    red = ((COSNumber) operands.get(0)).floatValue() >= REMARK_RED;
                } else if (operator.getName().equals(OperatorName.NON_STROKING_GRAY)) {
                    red = false;
                }
                boolean shows = List.of(OperatorName.SHOW_TEXT, OperatorName.SHOW_TEXT_ADJUSTED)
                        .contains(operator.getName());
                if (!(red && shows)) {
                    kept.addAll(operands);
                }
                operands.clear();
            }
        }
        PDStream contents = new PDStream(document);
        try (OutputStream out = contents.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(kept);
        }
        page.setContents(contents);
    }

    private static void addNote(PDPage page) throws IOException {
        PDAnnotationText note = new PDAnnotationText();
        note.setRectangle(new PDRectangle(450, 640, 20, 20));
        note.setTitlePopup("产权处");
        note.setContents("闻人㛃本人手机13900001403，已电话核实。");
        note.setModifiedDate(day());
        page.getAnnotations().add(note);
        page.setAnnotations(page.getAnnotations());
    }

    private static void addOutline(PDDocument document) {
        PDDocumentOutline outline = new PDDocumentOutline();
        document.getDocumentCatalog().setDocumentOutline(outline);
        outline.addLast(entry("公示正文", document.getPage(0)));
        outline.addLast(entry("名单（核对人电话18900001411）", document.getPage(1)));
    }

    private static PDOutlineItem entry(String title, PDPage page) {
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(title);
        item.setDestination(page);
        return item;
    }

    private static void addForm(PDDocument document) throws IOException {
        PDAcroForm form = new PDAcroForm(document);
        document.getDocumentCatalog().setAcroForm(form);
        PDResources resources = new PDResources();
        resources.put(COSName.getPDFName("Helv"), new PDType1Font(FontName.HELVETICA));
        form.setDefaultResources(resources);
        form.setDefaultAppearance("/Helv 10 Tf 0 g");
        PDTextField field = new PDTextField(form);
        field.setPartialName("经办人邮箱");
        PDAnnotationWidget widget = field.getWidgets().get(0);
        widget.setRectangle(new PDRectangle(80, 60, 220, 16));
        widget.setPage(document.getPage(0));
        document.getPage(0).setAnnotations(List.of(widget));
        form.setFields(List.of(field));
        field.setValue("simu.yizhou@mail.example.com");
    }

    private static void attach(PDDocument document, Path attachment) throws IOException {
        PDEmbeddedFile file = new PDEmbeddedFile(document, Files.newInputStream(attachment), COSName.FLATE_DECODE);
        file.setSubtype("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        file.setModDate(day());
        String name = attachment.getFileName().toString();
        PDComplexFileSpecification specification = new PDComplexFileSpecification();
        specification.setFile("attachment.xlsx");
        specification.setFileUnicode(name);
        specification.setEmbeddedFile(file);
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of("attachment1", specification));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
    }

    /** Each page becomes a picture of black and white, as office scanners save it. */
    private static byte[] scanned(byte[] pdf) throws IOException {
        try (PDDocument written = Loader.loadPDF(pdf);
                PDDocument scan = new PDDocument()) {
            PDFRenderer renderer = new PDFRenderer(written);
            for (int page = 0; page < written.getNumberOfPages(); page++) {
                BufferedImage image = renderer.renderImageWithDPI(page, SCAN_DPI, ImageType.BINARY);
                PDImageXObject picture = CCITTFactory.createFromImage(scan, image);
                PDPage paper = new PDPage(PDRectangle.A4);
                scan.addPage(paper);
                try (PDPageContentStream contents = new PDPageContentStream(scan, paper)) {
                    contents.drawImage(picture, 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
                }
            }
            scan.setDocumentId(3L);
            scan.getDocumentInformation().setProducer("Office Scanner 2.1");
            scan.getDocumentInformation().setCreationDate(day());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            scan.save(bytes);
            return bytes.toByteArray();
        }
    }

    /** The keys are random, so that this file differs from run to run. */
    private static byte[] locked(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            StandardProtectionPolicy policy =
                    new StandardProtectionPolicy("owner-2026", "Yunjiang-2026", new AccessPermission());
            policy.setEncryptionKeyLength(256);
            document.protect(policy);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static Calendar day() {
        Calendar day = Calendar.getInstance(TimeZone.getTimeZone("Asia/Shanghai"));
        day.clear();
        day.set(2026, Calendar.NOVEMBER, 2, 9, 0, 0);
        return day;
    }
}
