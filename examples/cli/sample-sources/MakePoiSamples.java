import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/**
 * Writes the DOCX samples that come from Apache POI, one for each text file of the source folder.
 *
 * <p>The first character of a source line says what becomes of it:
 *
 * <ul>
 *   <li>{@code @name value} a document property ({@code creator}, {@code title})
 *   <li>{@code #} a centred heading, {@code =} a centred line, {@code -} a line at the left margin, {@code >} a line at
 *       the right margin
 *   <li>{@code |} a row of a table, its cells parted by {@code |}
 *   <li>{@code !} a drawn picture with the rest of the line as its caption
 *   <li>anything else: an indented paragraph of the body
 * </ul>
 *
 * <p>Within a line or cell, {@code ¦} starts a new run and {@code ↵} is a line break ({@code w:br}).
 *
 * <p>Usage: {@code java -cp POI MakePoiSamples.java SOURCE-FOLDER TARGET-FOLDER} or {@code … SOURCE.txt TARGET.docx}
 */
public final class MakePoiSamples {

    private static final String RUN_BOUNDARY = "¦";
    private static final String LINE_BREAK = "↵";
    private static final Date WRITTEN = Date.from(Instant.parse("2026-11-02T01:00:00Z"));
    private static final int BODY_POINTS = 16;
    private static final int HEADING_POINTS = 22;
    private static final int CELL_POINTS = 10;
    private static final int TWO_CHARACTERS = 640;

    private final XWPFDocument document;
    private XWPFTable openTable;

    private MakePoiSamples(XWPFDocument document) {
        this.document = document;
    }

    public static void main(String[] args) throws IOException, InvalidFormatException {
        if (args.length != 2) {
            throw new IllegalArgumentException("expected two folders, or a text file and a document");
        }
        if (!Files.isDirectory(Path.of(args[0]))) {
            write(Files.readAllLines(Path.of(args[0])), Path.of(args[1]));
            return;
        }
        for (Path source : textFilesIn(Path.of(args[0]))) {
            String name = source.getFileName().toString().replaceFirst("\\.txt$", ".docx");
            write(Files.readAllLines(source), Path.of(args[1]).resolve(name));
        }
    }

    private static List<Path> textFilesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
    }

    private static void write(List<String> lines, Path target) throws IOException, InvalidFormatException {
        try (XWPFDocument document = new XWPFDocument()) {
            document.getProperties().getCoreProperties().setCreated(Optional.of(WRITTEN));
            MakePoiSamples sample = new MakePoiSamples(document);
            for (String line : lines) {
                sample.add(line);
            }
            try (OutputStream out = Files.newOutputStream(target)) {
                document.write(out);
            }
        }
    }

    private void add(String line) throws IOException, InvalidFormatException {
        String rest = line.substring(1);
        char first = line.charAt(0);
        if (first != '|') {
            openTable = null;
        }
        switch (first) {
            case '@' -> setProperty(rest);
            case '#' -> addLine(rest, ParagraphAlignment.CENTER, HEADING_POINTS);
            case '=' -> addLine(rest, ParagraphAlignment.CENTER, BODY_POINTS);
            case '-' -> addLine(rest, ParagraphAlignment.LEFT, BODY_POINTS);
            case '>' -> addLine(rest, ParagraphAlignment.RIGHT, BODY_POINTS);
            case '|' -> addRow(rest.split("\\|", -1));
            case '!' -> addPicture(rest);
            default -> addLine(line, ParagraphAlignment.BOTH, BODY_POINTS).setIndentationFirstLine(TWO_CHARACTERS);
        }
    }

    private void setProperty(String line) {
        String[] nameAndValue = line.split(" ", 2);
        var properties = document.getProperties().getCoreProperties();
        switch (nameAndValue[0]) {
            case "creator" -> properties.setCreator(nameAndValue[1]);
            case "title" -> properties.setTitle(nameAndValue[1]);
            default -> throw new IllegalArgumentException("unknown property `" + nameAndValue[0] + "`");
        }
    }

    private XWPFParagraph addLine(String text, ParagraphAlignment alignment, int points) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(alignment);
        addRuns(paragraph, text, points);
        return paragraph;
    }

    private void addRow(String[] cells) {
        XWPFTableRow row = openTable == null ? openTable(cells.length) : openTable.createRow();
        for (int column = 0; column < cells.length; column++) {
            XWPFTableCell cell = row.getCell(column);
            addRuns(cell.getParagraphs().get(0), cells[column], CELL_POINTS);
        }
    }

    private XWPFTableRow openTable(int columns) {
        openTable = document.createTable(1, columns);
        openTable.setWidth("100%");
        return openTable.getRow(0);
    }

    private static void addRuns(XWPFParagraph paragraph, String text, int points) {
        for (String piece : text.split(RUN_BOUNDARY)) {
            XWPFRun run = paragraph.createRun();
            run.setFontFamily("仿宋");
            run.setFontSize(points);
            String[] lines = piece.split(LINE_BREAK);
            run.setText(lines[0]);
            for (int next = 1; next < lines.length; next++) {
                run.addBreak();
                run.setText(lines[next]);
            }
        }
    }

    private void addPicture(String caption) throws IOException, InvalidFormatException {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        ByteArrayInputStream picture = new ByteArrayInputStream(drawWarehouse());
        paragraph
                .createRun()
                .addPicture(picture, PictureType.PNG, "picture1.png", Units.toEMU(300), Units.toEMU(150));
        addLine(caption, ParagraphAlignment.CENTER, CELL_POINTS);
    }

    private static byte[] drawWarehouse() throws IOException {
        BufferedImage image = new BufferedImage(400, 200, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(0xDDE6EE));
        pen.fillRect(0, 0, 400, 200);
        pen.setColor(new Color(0x8A6D4B));
        pen.fillPolygon(new int[] {40, 200, 360}, new int[] {90, 30, 90}, 3);
        pen.setColor(new Color(0xB9A58A));
        pen.fillRect(50, 90, 300, 90);
        pen.setColor(Color.DARK_GRAY);
        for (int gate = 0; gate < 3; gate++) {
            pen.fillRect(75 + gate * 95, 115, 60, 65);
        }
        pen.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return png.toByteArray();
    }
}
