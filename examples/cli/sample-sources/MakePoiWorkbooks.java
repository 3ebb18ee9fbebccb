import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes the XLSX samples that come from Apache POI, one for each text file.
 *
 * <p>The first character of a source line says what becomes of it:
 *
 * <ul>
 *   <li>{@code @name value} a document property ({@code creator}, {@code title})
 *   <li>{@code % visible|hidden|very-hidden NAME} starts a sheet
 *   <li>{@code |} a row, its cells parted by {@code |}; a cell that starts with {@code #} is a number, with {@code ,} a number
 *       of two decimals with separators, with {@code =} a formula whose result is computed and kept
 *   <li>{@code !} something about the sheet: {@code merge A1:E1}, {@code hide-row 6}, {@code hide-column F},
 *       {@code comment C4 TEXT}, {@code header TEXT}, {@code footer TEXT}
 *   <li>{@code $ NAME FORMULA} a defined name
 *   <li>{@code * PASSWORD} encrypts the file (agile encryption)
 * </ul>
 *
 * <p>Usage: {@code java -cp POI MakePoiWorkbooks.java SOURCE-FOLDER TARGET-FOLDER} or {@code … SOURCE.txt TARGET.xlsx}
 */
public final class MakePoiWorkbooks {

    private static final Date WRITTEN = Date.from(Instant.parse("2026-11-02T01:00:00Z"));
    private static final int COLUMN_WIDTH = 22 * 256;

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFCellStyle plainNumber = numberStyle("0");
    private final XSSFCellStyle amount = numberStyle("#,##0.00");
    private String password = "";
    private XSSFSheet sheet;
    private int nextRow;

    private MakePoiWorkbooks() {}

    public static void main(String[] args) throws Exception {
        if (args.length != 2) {
            throw new IllegalArgumentException("expected two folders, or a text file and a workbook");
        }
        Path from = Path.of(args[0]);
        Path to = Path.of(args[1]);
        if (!Files.isDirectory(from)) {
            new MakePoiWorkbooks().write(Files.readAllLines(from), to);
            return;
        }
        try (Stream<Path> files = Files.list(from)) {
            for (Path source : files.filter(file -> file.toString().endsWith(".txt")).sorted().toList()) {
                String name = source.getFileName().toString().replaceFirst("\\.txt$", ".xlsx");
                new MakePoiWorkbooks().write(Files.readAllLines(source), to.resolve(name));
            }
        }
    }

    private void write(List<String> lines, Path target)
            throws IOException, InvalidFormatException, GeneralSecurityException {
        workbook.getProperties().getCoreProperties().setCreated(Optional.of(WRITTEN));
        for (String line : lines) {
            add(line.charAt(0), line.substring(1).strip());
        }
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        workbook.setActiveSheet(0);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        workbook.close();
        Files.write(target, password.isEmpty() ? bytes.toByteArray() : encrypted(bytes.toByteArray()));
    }

    private void add(char first, String rest) {
        switch (first) {
            case '@' -> setProperty(rest);
            case '%' -> startSheet(rest);
            case '|' -> addRow(rest.split("\\|", -1));
            case '!' -> change(rest.split(" ", 2));
            case '$' -> define(rest.split(" ", 2));
            case '*' -> password = rest;
            default -> throw new IllegalArgumentException("unknown line that starts with `" + first + "`");
        }
    }

    private void setProperty(String line) {
        String[] nameAndValue = line.split(" ", 2);
        var properties = workbook.getProperties().getCoreProperties();
        switch (nameAndValue[0]) {
            case "creator" -> properties.setCreator(nameAndValue[1]);
            case "title" -> properties.setTitle(nameAndValue[1]);
            default -> throw new IllegalArgumentException("unknown property `" + nameAndValue[0] + "`");
        }
    }

    private void startSheet(String line) {
        String[] visibilityAndName = line.split(" ", 2);
        sheet = workbook.createSheet(visibilityAndName[1]);
        sheet.setDefaultColumnWidth(COLUMN_WIDTH / 256);
        nextRow = 0;
        SheetVisibility visibility =
                switch (visibilityAndName[0]) {
                    case "visible" -> SheetVisibility.VISIBLE;
                    case "hidden" -> SheetVisibility.HIDDEN;
                    case "very-hidden" -> SheetVisibility.VERY_HIDDEN;
                    default -> throw new IllegalArgumentException("unknown visibility `" + visibilityAndName[0] + "`");
                };
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), visibility);
    }

    private void addRow(String[] values) {
        XSSFRow row = sheet.createRow(nextRow++);
        for (int column = 0; column < values.length; column++) {
            if (!values[column].isEmpty()) {
                fill(row.createCell(column), values[column]);
            }
        }
    }

    private void fill(XSSFCell cell, String value) {
        String rest = value.substring(1);
        switch (value.charAt(0)) {
            case '#' -> {
                cell.setCellValue(Double.parseDouble(rest));
                cell.setCellStyle(plainNumber);
            }
            case ',' -> {
                cell.setCellValue(Double.parseDouble(rest));
                cell.setCellStyle(amount);
            }
            case '=' -> cell.setCellFormula(rest);
            default -> cell.setCellValue(value);
        }
    }

    private void change(String[] words) {
        switch (words[0]) {
            case "merge" -> sheet.addMergedRegion(CellRangeAddress.valueOf(words[1]));
            case "hide-row" -> sheet.getRow(Integer.parseInt(words[1]) - 1).setZeroHeight(true);
            case "hide-column" -> sheet.setColumnHidden(CellReference.convertColStringToIndex(words[1]), true);
            case "comment" -> comment(words[1].split(" ", 2));
            case "header" -> sheet.getHeader().setCenter(words[1]);
            case "footer" -> sheet.getFooter().setLeft(words[1]);
            default -> throw new IllegalArgumentException("unknown change `" + words[0] + "`");
        }
    }

    private void comment(String[] cellAndText) {
        CellReference at = new CellReference(cellAndText[0]);
        var helper = workbook.getCreationHelper();
        ClientAnchor anchor = helper.createClientAnchor();
        anchor.setCol1(at.getCol() + 1);
        anchor.setRow1(at.getRow());
        anchor.setCol2(at.getCol() + 3);
        anchor.setRow2(at.getRow() + 4);
        Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setString(helper.createRichTextString(cellAndText[1]));
        comment.setAuthor("产权处");
        sheet.getRow(at.getRow()).getCell(at.getCol()).setCellComment(comment);
    }

    private void define(String[] nameAndFormula) {
        XSSFName name = workbook.createName();
        name.setNameName(nameAndFormula[0]);
        name.setRefersToFormula(nameAndFormula[1]);
    }

    private XSSFCellStyle numberStyle(String format) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    /** The salts are random, so that this file differs from run to run. */
    private byte[] encrypted(byte[] plain) throws IOException, InvalidFormatException, GeneralSecurityException {
        try (POIFSFileSystem container = new POIFSFileSystem();
                OPCPackage contents = OPCPackage.open(new java.io.ByteArrayInputStream(plain))) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword(password);
            try (OutputStream out = encryptor.getDataStream(container)) {
                contents.save(out);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            container.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }
}
