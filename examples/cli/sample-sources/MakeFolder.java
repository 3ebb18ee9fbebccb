import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Makes a folder of DOCX, XLSX, PDF, DOC, EML, ZIP and TXT files for trying the main job on many documents; same arguments,
 * same files. Its last line tells what was planted, so that a run can be checked.
 *
 * <p>From the root of the repository: {@code java examples/cli/sample-sources/MakeFolder.java 1000 /tmp/thousand}. The DOC
 * files are the two Word samples of {@code examples/cli/samples}, with other numbers.
 */
final class MakeFolder {
    private static final String[] OPENINGS = {"为进一步规范", "根据年度工作安排，", "按照统一部署，", "结合实际情况，", "经认真研究，"};
    private static final String[] SUBJECTS = {"省属企业投资管理", "资产评估项目备案", "产权交易信息公开", "安全生产检查", "财务决算编报"};
    private static final String[] ENDINGS = {"现将有关事项通知如下。", "请各单位认真落实。", "并于月底前报送总结。", "不断提高工作质量。"};
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Base64.Encoder BASE64 = Base64.getMimeEncoder();
    private static final String[] IDS_IN_WORD = {"539902198304130745", "449906195607260432"};
    private static final String[] PHONES_IN_WORD = {"18900001478", "13900001486", "18800001494"};
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private final Random random = new Random(20261125);
    private final Map<String, Integer> planted = new TreeMap<>();
    private final byte[] wordWithNumbers;
    private final byte[] wordWithout;
    private int filesWithFindings;

    private MakeFolder(Path samples) throws IOException {
        wordWithNumbers = Files.readAllBytes(samples.resolve("关于公务用车专项检查情况的通报.doc"));
        wordWithout = Files.readAllBytes(samples.resolve("关于召开省属企业安全生产例会的通知.wps"));
    }

    public static void main(String[] args) throws IOException {
        if (args.length < 2 || args.length > 3) {
            System.err.println("usage: java MakeFolder.java COUNT FOLDER [SAMPLES]");
            System.exit(2);
        }
        Path samples = Path.of(args.length == 3 ? args[2] : "examples/cli/samples");
        new MakeFolder(samples).make(Integer.parseInt(args[0]), Path.of(args[1]));
    }

    private void make(int count, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (int i = 0; i < count; i++) {
            String name = String.format("通知%04d", i);
            boolean plant = i % 4 == 0;
            Map<String, Integer> before = Map.copyOf(planted);
            switch (i % 7) {
                case 0 -> Files.write(folder.resolve(name + ".docx"), docx(paragraphs(plant)));
                case 1 -> Files.write(folder.resolve(name + ".xlsx"), xlsx(plant));
                case 2 -> Files.write(folder.resolve(name + ".pdf"), pdf(paragraphs(plant)));
                case 3 -> Files.write(folder.resolve(name + ".doc"), doc(plant));
                case 4 -> Files.writeString(folder.resolve(name + ".eml"), eml(plant), StandardCharsets.US_ASCII);
                case 5 -> Files.write(folder.resolve(name + ".zip"), zip(plant));
                default -> Files.write(
                        folder.resolve(name + ".txt"),
                        String.join("\r\n", paragraphs(plant)).getBytes(i % 2 == 0 ? StandardCharsets.UTF_8 : GB18030));
            }
            filesWithFindings += planted.equals(before) ? 0 : 1;
        }
        System.out.println("made " + count + " files; findings in " + filesWithFindings + "; planted " + planted);
    }

    private String noted(String kind, String value) {
        planted.merge(kind, 1, Integer::sum);
        return value;
    }

    private List<String> paragraphs(boolean plant) {
        List<String> paragraphs = new ArrayList<>();
        int count = 8 + random.nextInt(40);
        for (int k = 0; k < count; k++) {
            StringBuilder text = new StringBuilder("　　");
            for (int s = 0; s <= random.nextInt(5); s++) {
                text.append(pick(OPENINGS)).append(pick(SUBJECTS)).append("，").append(pick(ENDINGS));
            }
            paragraphs.add(text.toString());
        }
        if (plant) {
            paragraphs.set(count / 2, "　　联系人张某，身份证号" + residentId() + "，电话" + phone() + "。");
        }
        return paragraphs;
    }

    private String phone() {
        return noted("mobile-phone", "1390000" + String.format("%04d", random.nextInt(10000)));
    }

    private String residentId() {
        String body = String.format("539901%04d%02d%02d%03d", 1950 + random.nextInt(50), 1 + random.nextInt(12),
                1 + random.nextInt(28), random.nextInt(1000));
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (body.charAt(i) - '0') * WEIGHTS[i];
        }
        return noted("resident-id", body + "10X98765432".charAt(sum % 11));
    }

    private String bankCard() {
        String body = String.format("6299990000%08d", random.nextInt(100_000_000));
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            int digit = (body.charAt(body.length() - 1 - i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += digit > 9 ? digit - 9 : digit;
        }
        return noted("bank-card", body + (10 - sum % 10) % 10);
    }

    private String pick(String[] words) {
        return words[random.nextInt(words.length)];
    }

    private static byte[] docx(List<String> paragraphs) throws IOException {
        Map<String, byte[]> parts = office("word/document.xml", "wordprocessingml.document.main");
        parts.put("word/document.xml", bytes(XML
                + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                + "<w:p><w:r><w:t xml:space=\"preserve\">"
                + String.join("</w:t></w:r></w:p><w:p><w:r><w:t xml:space=\"preserve\">", paragraphs)
                + "</w:t></w:r></w:p></w:body></w:document>"));
        return zipped(parts, StandardCharsets.UTF_8);
    }

    /** A list of persons with numbers as text and as numbers, or a table of amounts. */
    private byte[] xlsx(boolean plant) throws IOException {
        StringBuilder rows = new StringBuilder(plant ? row(1, "姓名", "身份证号", "联系电话", "银行卡号") : row(1, "项目", "金额"));
        for (int r = 2; r < 12 + random.nextInt(30); r++) {
            rows.append(plant && r % 4 == 2
                    ? row(r, "张某", residentId(), "=" + phone(), bankCard())
                    : row(r, pick(SUBJECTS), String.format("=%d.%02d", random.nextInt(9_000_000), random.nextInt(100))));
        }
        Map<String, byte[]> parts = office("xl/workbook.xml", "spreadsheetml.sheet.main");
        String main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
        parts.put("xl/workbook.xml", bytes(XML + "<workbook " + main + " xmlns:r=\"" + OFFICE
                + "\"><sheets><sheet name=\"名单\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"));
        parts.put("xl/_rels/workbook.xml.rels", relations("worksheet", "worksheets/sheet1.xml"));
        parts.put("xl/worksheets/sheet1.xml",
                bytes(XML + "<worksheet " + main + "><sheetData>" + rows + "</sheetData></worksheet>"));
        return zipped(parts, StandardCharsets.UTF_8);
    }

    private static String row(int number, String... cells) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (int c = 0; c < cells.length; c++) {
            String at = "<c r=\"" + (char) ('A' + c) + number + "\"";
            row.append(cells[c].startsWith("=")
                    ? at + "><v>" + cells[c].substring(1) + "</v></c>"
                    : at + " t=\"inlineStr\"><is><t>" + cells[c] + "</t></is></c>");
        }
        return row.append("</row>").toString();
    }

    /** Content types and relations of a package with one main part. */
    private static Map<String, byte[]> office(String main, String type) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        String types = "application/vnd.openxmlformats-officedocument.";
        String sheet = type.startsWith("spreadsheet")
                ? "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + types + "spreadsheetml.worksheet+xml\"/>"
                : "";
        parts.put("[Content_Types].xml", bytes(XML + "<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Override PartName=\"/" + main + "\" ContentType=\"" + types + type + "+xml\"/>" + sheet + "</Types>"));
        parts.put("_rels/.rels", relations("officeDocument", main));
        return parts;
    }

    private static byte[] relations(String type, String target) {
        return bytes(XML + "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"rId1\" Type=\"" + OFFICE
                + "/" + type + "\" Target=\"" + target + "\"/></Relationships>");
    }

    /** Pages in a font that every reader has of its own, as older printing programs write Chinese. */
    private static byte[] pdf(List<String> paragraphs) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : paragraphs) {
            for (int from = 0; from < paragraph.length(); from += 40) {
                lines.add(paragraph.substring(from, Math.min(from + 40, paragraph.length())));
            }
        }
        List<String> objects = new ArrayList<>(List.of("<</Type/Catalog/Pages 2 0 R>>", "",
                "<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UTF16-H/DescendantFonts[4 0 R]>>",
                "<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/DW 1000/FontDescriptor 5 0 R"
                        + "/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>>>",
                "<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880"
                        + "/StemV 93/FontBBox[-25 -254 1000 880]>>"));
        StringBuilder pages = new StringBuilder();
        for (int from = 0; from < lines.size(); from += 40) {
            pages.append(objects.size() + 1).append(" 0 R ");
            objects.add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents "
                    + (objects.size() + 2) + " 0 R>>");
            StringBuilder shown = new StringBuilder("BT /F1 12 Tf 18 TL 50 780 Td\n");
            for (String line : lines.subList(from, Math.min(from + 40, lines.size()))) {
                shown.append('<');
                line.chars().forEach(c -> shown.append(String.format("%04X", c)));
                shown.append("> Tj T*\n");
            }
            shown.append("ET");
            objects.add("<</Length " + shown.length() + ">>\nstream\n" + shown + "\nendstream");
        }
        objects.set(1, "<</Type/Pages/Kids[" + pages + "]/Count " + pages.toString().split("R ").length + ">>");
        return numbered(objects);
    }

    private static byte[] numbered(List<String> objects) {
        StringBuilder file = new StringBuilder("%PDF-1.5\n");
        StringBuilder table = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        for (int k = 0; k < objects.size(); k++) {
            table.append(String.format("%010d 00000 n \n", file.length()));
            file.append(k + 1).append(" 0 obj\n").append(objects.get(k)).append("\nendobj\n");
        }
        int start = file.length();
        file.append(table).append("trailer\n<</Size ").append(objects.size() + 1).append("/Root 1 0 R>>\nstartxref\n")
                .append(start).append("\n%%EOF\n");
        return file.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Other numbers of the same length in the Word file, which writes them in one or two bytes a character. */
    private byte[] doc(boolean plant) {
        if (!plant) {
            return wordWithout;
        }
        noted("plate-number", "");
        noted("email", "");
        String file = new String(wordWithNumbers, StandardCharsets.ISO_8859_1);
        for (String id : IDS_IN_WORD) {
            file = replaced(file, id, residentId());
        }
        for (String phone : PHONES_IN_WORD) {
            file = replaced(file, phone, phone());
        }
        return file.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String replaced(String file, String old, String number) {
        String changed = file.replace(old, number)
                .replace(old.replaceAll("(.)", "$1\0"), number.replaceAll("(.)", "$1\0"));
        if (changed.equals(file)) {
            throw new IllegalStateException("the Word sample no longer holds a number that is to be replaced");
        }
        return changed;
    }

    private String eml(boolean plant) throws IOException {
        noted("email", "");
        noted("email", "");
        String subject = BASE64.encodeToString("报送材料".getBytes(GB18030));
        String body = BASE64.encodeToString(String.join("\r\n", paragraphs(plant)).getBytes(GB18030));
        String end = "\r\n--part--\r\n";
        String attachment = "\r\n--part\r\nContent-Type: application/octet-stream; name=\"a.docx\"\r\nContent-Disposition:"
                + " attachment; filename=\"a.docx\"\r\nContent-Transfer-Encoding: base64\r\n\r\n" + BASE64.encodeToString(docx(paragraphs(plant)));
        return "From: <zhang.mou@mail.example.com>\r\nTo: <chanquan@post.example.org>\r\nDate: Mon, 2 Nov 2026 09:12:31 +0800\r\n"
                + "Subject: =?GB18030?B?" + subject + "?=\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/mixed; boundary=part\r\n\r\n--part\r\nContent-Type: text/plain; charset=GB18030\r\n"
                + "Content-Transfer-Encoding: base64\r\n\r\n" + body + attachment + end;
    }

    private byte[] zip(boolean plant) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("公告.docx", docx(paragraphs(false)));
        files.put("网页.html", bytes("<html><head><meta charset=\"utf-8\"></head><body>\n<p>"
                + String.join("</p>\n<p>", paragraphs(plant)) + "</p></body></html>\n"));
        files.put("材料.zip", zipped(Map.of("名单.xlsx", xlsx(plant)), GB18030));
        return zipped(files, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zipped(Map<String, byte[]> files, Charset names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, names)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTime(1_767_225_600_000L);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
