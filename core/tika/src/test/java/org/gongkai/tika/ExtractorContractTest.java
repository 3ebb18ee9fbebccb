package org.gongkai.tika;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.gongkai.tika.Shared.file;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.testkit.junit.ExtractorSample;
import org.gongkai.testkit.junit.TextExtractorContract;
import org.gongkai.text.GapCause;
import org.gongkai.text.spi.TextExtractor;
import org.junit.jupiter.api.DisplayName;

/** Documents, spreadsheets, slides, messages and archives, read in the process that all tests share. */
@DisplayName("The further reader keeps the contract of text extractors")
class ExtractorContractTest extends TextExtractorContract {
    @Override
    protected TextExtractor extractor() {
        return Shared.FORKED;
    }

    /** Each thread has a process of its own. */
    @Override
    protected int threads() {
        return 2;
    }

    @Override
    protected List<ExtractorSample> samples() {
        return List.of(
                list("notice.doc"),
                list("notice.epub"),
                list("notice.rtf").inFormatWithoutEnd(),
                ExtractorSample.of("list.ods", file("list.ods"))
                        .holding("13900001234")
                        .withGap(GapCause.IMAGE_ONLY),
                list("notice.odt").withGap(GapCause.IMAGE_ONLY),
                ExtractorSample.of("a.ppt", OfficeFixtures.ppt()).holding("13900001234"),
                ExtractorSample.of("a.tar.gz", Archives.gzip(Archives.tar(Map.of("甲.html", html()))))
                        .holding("联系人张某"),
                ExtractorSample.of("a.eml", mail("联系人张某")).holding("联系人张某").inFormatWithoutEnd());
    }

    private static ExtractorSample list(String name) {
        return ExtractorSample.of(name, file(name)).holding("539901199001011234");
    }

    private static byte[] html() {
        return "<html><body><p>联系人张某</p></body></html>".getBytes(UTF_8);
    }

    @Override
    protected Optional<ExtractorSample> written(String text) {
        return Optional.of(ExtractorSample.of("a.eml", mail(text)));
    }

    private static byte[] mail(String text) {
        String head = "From: a@example.invalid\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n"
                + "Content-Transfer-Encoding: base64\r\n\r\n";
        return (head + Base64.getMimeEncoder().encodeToString(text.getBytes(UTF_8))).getBytes(UTF_8);
    }
}
