package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.gongkai.redaction.Replacement;
import org.gongkai.text.TextSpan;

class DocxProperties {
    @Property(tries = 200)
    void exactly_the_stretch_is_covered_however_the_runs_are_cut(
            @ForAll("runs") List<String> runs,
            @ForAll @IntRange(max = 200) int from,
            @ForAll @IntRange(max = 60) int length) {
        String text = String.join("", runs);
        int start = from % text.length();
        int end = Math.min(text.length(), start + 1 + length);
        StringBuilder body = new StringBuilder();
        runs.forEach(run -> body.append(DocxFixture.r(run)));
        OpenedDocument document = DocumentReader.withDefaults()
                .open(
                        "a.docx",
                        DocxFixture.withBody(DocxFixture.p(body.toString())).build());

        RedactedFile redacted = document.redact(List.of(new Replacement(0, new TextSpan(start, end), "█")));

        assertThat(document.source().part(0).text()).isEqualTo(text);
        assertThat(DocumentReader.withDefaults()
                        .open("a.docx", redacted.bytes())
                        .source()
                        .part(0)
                        .text())
                .isEqualTo(text.substring(0, start) + "█" + text.substring(end));
    }

    @Provide
    Arbitrary<List<String>> runs() {
        return Arbitraries.strings()
                .withChars("公开答复0123456789 abc")
                .ofMinLength(1)
                .ofMaxLength(8)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .filter(runs -> !String.join("", runs).isBlank());
    }
}
