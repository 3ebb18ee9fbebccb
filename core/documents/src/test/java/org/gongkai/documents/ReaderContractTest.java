package org.gongkai.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.gongkai.testkit.junit.ExtractorSample;
import org.gongkai.testkit.junit.TextExtractorContract;
import org.gongkai.text.spi.TextExtractor;
import org.junit.jupiter.api.DisplayName;

/** A file of each format that the reader knows, and one that lies in another. */
@DisplayName("The reader keeps the contract of text extractors")
class ReaderContractTest extends TextExtractorContract {
    private static final String NAME = "联系人张某";
    private static final String PHONE = "13900001234";

    @Override
    protected TextExtractor extractor() {
        return DocumentReader.withDefaults();
    }

    @Override
    protected List<ExtractorSample> samples() {
        byte[] docx = docx(NAME + "，电话" + PHONE);
        byte[] html = ("<html><body><p>" + NAME + "</p><p title='" + PHONE + "'>某</p></body></html>").getBytes(UTF_8);
        byte[] gbk = (NAME + "，电话" + PHONE + "，请于三日内办理完毕。").getBytes(Charset.forName("GB18030"));
        return List.of(
                sample("通知.txt", gbk).inFormatWithoutEnd(),
                sample("通知.html", html).inFormatWithoutEnd(),
                sample("通知.docx", docx),
                sample(
                        "名单.xlsx",
                        XlsxFixture.of(XlsxFixture.row(1, NAME, PHONE)).build()),
                ExtractorSample.of(
                                "名单.pdf",
                                PdfFixture.pdf().content(PdfFixture.text(PHONE)).build())
                        .holding(PHONE),
                sample("材料.zip", FilesInFiles.zip("内层.zip", FilesInFiles.zip("通知.docx", docx), "空.txt", new byte[0])));
    }

    private static ExtractorSample sample(String name, byte[] content) {
        return ExtractorSample.of(name, content).holding(NAME).holding(PHONE);
    }

    @Override
    protected Optional<ExtractorSample> written(String text) {
        return Optional.of(ExtractorSample.of("a.docx", docx(text)));
    }

    private static byte[] docx(String text) {
        return DocxFixture.withBody(DocxFixture.p(DocxFixture.r(text))).build();
    }
}
