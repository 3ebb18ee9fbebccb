package org.gongkai.tika;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.hslf.usermodel.HSLFSlide;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hslf.usermodel.HSLFTextBox;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/** Office files made by POI. */
final class OfficeFixtures {
    private OfficeFixtures() {}

    interface Writer {
        void writeTo(ByteArrayOutputStream out) throws IOException;
    }

    static byte[] bytes(Writer writer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writer.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A list with an empty row, a number as a number, a comment, a hidden sheet, properties and a picture. */
    static byte[] xls() {
        return bytes(out -> {
            try (HSSFWorkbook book = new HSSFWorkbook()) {
                HSSFSheet sheet = book.createSheet("名单");
                row(sheet, 0, "姓名", "身份证号", "电话");
                row(sheet, 1, "张测试", "539901199001011234", "13900001234");
                HSSFRow fifth = row(sheet, 4, "李某", "539901199002022345");
                fifth.createCell(2).setCellValue(13900005678d);
                HSSFPatriarch drawing = sheet.createDrawingPatriarch();
                Comment comment = drawing.createCellComment(drawing.createAnchor(0, 0, 0, 0, 3, 3, 5, 6));
                comment.setString(book.getCreationHelper().createRichTextString("批注 13900009999"));
                comment.setAuthor("王某");
                fifth.getCell(0).setCellComment(comment);
                row(book.createSheet("暂存"), 0, "隐藏 13900007777");
                book.setSheetHidden(1, true);
                book.createInformationProperties();
                book.getSummaryInformation().setAuthor("赵某");
                book.getSummaryInformation().setTitle("补贴名单");
                book.getDocumentSummaryInformation().setManager("钱某");
                var custom = new org.apache.poi.hpsf.CustomProperties();
                custom.put("联系电话", "13900003333");
                book.getDocumentSummaryInformation().setCustomProperties(custom);
                int picture = book.addPicture(Pictures.png(64), Workbook.PICTURE_TYPE_PNG);
                drawing.createPicture(drawing.createAnchor(0, 0, 0, 0, 6, 6, 8, 9), picture);
                book.write(out);
            }
        });
    }

    /** A workbook that asks for a password. */
    static byte[] encryptedXls() {
        return bytes(out -> {
            Biff8EncryptionKey.setCurrentUserPassword("geheim");
            try (HSSFWorkbook book = new HSSFWorkbook()) {
                row(book.createSheet("a"), 0, "13900001234");
                book.write(out);
            } finally {
                Biff8EncryptionKey.setCurrentUserPassword(null);
            }
        });
    }

    private static HSSFRow row(HSSFSheet sheet, int number, String... values) {
        HSSFRow row = sheet.createRow(number);
        for (int i = 0; i < values.length; i++) {
            row.createCell(i).setCellValue(values[i]);
        }
        return row;
    }

    static byte[] ppt() {
        return bytes(out -> {
            try (HSLFSlideShow show = new HSLFSlideShow()) {
                for (String text : new String[] {"第一页 13900001234", "第二页 539901199001011234"}) {
                    HSLFSlide slide = show.createSlide();
                    HSLFTextBox box = slide.createTextBox();
                    box.setText(text);
                }
                show.write(out);
            }
        });
    }

    static byte[] pptx() {
        return bytes(out -> {
            try (XMLSlideShow show = new XMLSlideShow()) {
                for (String text : new String[] {"第一页 13900001234", "第二页 539901199001011234"}) {
                    XSLFSlide slide = show.createSlide();
                    XSLFTextBox box = slide.createTextBox();
                    box.setText(text);
                }
                XSLFNotes notes = show.getNotesSlide(show.getSlides().get(1));
                for (XSLFTextShape shape : notes.getPlaceholders()) {
                    shape.setText("备注 13900004321");
                }
                show.write(out);
            }
        });
    }

    /** A message as Outlook saves it: the streams of MAPI properties in an OLE2 container. */
    static byte[] msg(Map<String, String> properties, String attachment, byte[] content) {
        return bytes(out -> {
            try (POIFSFileSystem file = new POIFSFileSystem()) {
                for (Map.Entry<String, String> property : new TreeMap<>(properties).entrySet()) {
                    file.createDocument(utf16(property.getValue()), "__substg1.0_" + property.getKey() + "001F");
                }
                file.createDocument(new ByteArrayInputStream(new byte[32]), "__properties_version1.0");
                var attached = file.createDirectory("__attach_version1.0_#00000000");
                attached.createDocument("__substg1.0_3707001F", utf16(attachment));
                attached.createDocument("__substg1.0_37010102", new ByteArrayInputStream(content));
                attached.createDocument(
                        "__properties_version1.0",
                        new ByteArrayInputStream(ByteBuffer.allocate(24)
                                .order(ByteOrder.LITTLE_ENDIAN)
                                .putInt(8, 0x37050003)
                                .putInt(12, 6)
                                .putInt(16, 1)
                                .array()));
                file.writeFilesystem(out);
            }
        });
    }

    private static ByteArrayInputStream utf16(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_16LE));
    }
}
