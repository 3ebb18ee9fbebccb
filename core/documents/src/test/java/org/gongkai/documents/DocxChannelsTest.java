package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongkai.text.GapCause;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@DisplayName("Every place where a Word file can hold text")
class DocxChannelsTest {
    private static Stream<Map.Entry<String, Function<String, DocxFixture>>> channels() {
        return Stream.concat(DocxBodyChannels.all().entrySet().stream(), DocxPartChannels.all().entrySet().stream());
    }

    @TestFactory
    Stream<DynamicTest> when_a_number_stands_there_then_it_is_read() {
        return channels()
                .map(channel -> DynamicTest.dynamicTest(channel.getKey(), () -> {
                    String secret = Secrets.phone(channel.getKey().length());
                    OpenedDocument document = open(channel.getValue().apply(secret));

                    assertThat(document.format()).isEqualTo("docx");
                    assertThat(document.source().gaps()).allMatch(gap -> gap.cause() == GapCause.IMAGE_ONLY);
                    assertThat(Secrets.isIn(document.source(), secret)).isTrue();
                }));
    }

    @TestFactory
    Stream<DynamicTest> when_the_number_is_covered_then_no_entry_holds_it_and_the_rest_stays() {
        return channels()
                .map(channel -> DynamicTest.dynamicTest(channel.getKey(), () -> {
                    String secret = Secrets.phone(channel.getKey().length());
                    OpenedDocument document = open(channel.getValue().apply(secret));
                    List<String> secrets = List.of(secret);

                    RedactedFile redacted = document.redact(Secrets.replacements(document.source(), secrets));

                    DocxFixture.unzip(redacted.bytes()).forEach((name, content) -> {
                        assertThat(name).doesNotContain(secret);
                        assertThat(Secrets.find(content, secret)).as(name).isEmpty();
                        assertThat(Secrets.find(content.replaceAll("<[^>]*>", ""), secret))
                                .as(name)
                                .isEmpty();
                        assertThat(content.replaceAll("\\s", ""))
                                .doesNotContain("F0" + Integer.toHexString(secret.charAt(5)) + "\"/><w:sym");
                    });
                    assertThat(LeakCheck.of(secrets).search(redacted.fileName(), redacted.bytes()))
                            .isEmpty();
                    OpenedDocument again = DocumentReader.withDefaults().open("a.docx", redacted.bytes());
                    assertThat(again.source().gaps()).isEmpty();
                    assertThat(again.source().parts())
                            .anyMatch(part -> part.text().equals(DocxBodyChannels.KEPT));
                }));
    }

    private static OpenedDocument open(DocxFixture fixture) {
        return DocumentReader.withDefaults().open("样本.docx", fixture.build());
    }
}
