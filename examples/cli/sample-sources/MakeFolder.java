import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Makes a folder of DOCX, HTML and TXT files for trying the main job on many documents; same arguments, same files.
 *
 * <p>{@code java examples/cli/sample-sources/MakeFolder.java 1000 /tmp/thousand}
 */
final class MakeFolder {
    private static final String[] OPENINGS = {"为进一步规范", "根据年度工作安排，", "按照统一部署，", "结合实际情况，", "经认真研究，"};
    private static final String[] SUBJECTS = {"省属企业投资管理", "资产评估项目备案", "产权交易信息公开", "安全生产检查", "财务决算编报"};
    private static final String[] ENDINGS = {"现将有关事项通知如下。", "请各单位认真落实。", "并于月底前报送总结。", "不断提高工作质量。"};
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private final Random random = new Random(20261125);

    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            System.err.println("usage: java MakeFolder.java COUNT FOLDER");
            System.exit(2);
        }
        new MakeFolder().make(Integer.parseInt(args[0]), Path.of(args[1]));
    }

    private void make(int count, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (int i = 0; i < count; i++) {
            String name = String.format("通知%04d", i);
            String[] paragraphs = paragraphs(8 + random.nextInt(40), i % 4 == 0);
            switch (i % 3) {
                case 0 -> Files.write(folder.resolve(name + ".docx"), docx(paragraphs));
                case 1 -> Files.writeString(folder.resolve(name + ".html"), html(name, paragraphs));
                default -> Files.write(
                        folder.resolve(name + ".txt"),
                        String.join("\r\n", paragraphs).getBytes(i % 2 == 0 ? StandardCharsets.UTF_8 : Charset.forName("GB18030")));
            }
        }
    }

    private String[] paragraphs(int count, boolean planted) {
        String[] paragraphs = new String[count];
        for (int k = 0; k < count; k++) {
            StringBuilder text = new StringBuilder("　　");
            for (int s = 0; s <= random.nextInt(5); s++) {
                text.append(pick(OPENINGS)).append(pick(SUBJECTS)).append("，").append(pick(ENDINGS));
            }
            paragraphs[k] = text.toString();
        }
        if (planted) {
            paragraphs[count / 2] += "联系人张某，身份证号" + residentId() + "，电话1390000" + String.format("%04d", random.nextInt(10000)) + "。";
        }
        return paragraphs;
    }

    private String residentId() {
        String body = String.format("539901%04d%02d%02d%03d", 1950 + random.nextInt(50), 1 + random.nextInt(12),
                1 + random.nextInt(28), random.nextInt(1000));
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (body.charAt(i) - '0') * WEIGHTS[i];
        }
        return body + "10X98765432".charAt(sum % 11);
    }

    private String pick(String[] words) {
        return words[random.nextInt(words.length)];
    }

    private static String html(String title, String[] paragraphs) {
        return "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>" + title + "</title></head><body>\n<p>"
                + String.join("</p>\n<p>", paragraphs) + "</p>\n</body></html>\n";
    }

    private static byte[] docx(String[] paragraphs) throws IOException {
        String w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        String head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
        var bytes = new java.io.ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", head + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                    + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument."
                    + "wordprocessingml.document.main+xml\"/></Types>");
            put(zip, "_rels/.rels", head + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                    + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                    + "officeDocument\" Target=\"word/document.xml\"/></Relationships>");
            put(zip, "word/document.xml", head + "<w:document xmlns:w=\"" + w + "\"><w:body><w:p><w:r><w:t xml:space=\"preserve\">"
                    + String.join("</w:t></w:r></w:p><w:p><w:r><w:t xml:space=\"preserve\">", paragraphs)
                    + "</w:t></w:r></w:p></w:body></w:document>");
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(1_767_225_600_000L);
        zip.putNextEntry(entry);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
