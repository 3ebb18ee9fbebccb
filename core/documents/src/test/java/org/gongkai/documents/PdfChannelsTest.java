package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongkai.text.GapCause;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@DisplayName("Every place where a PDF can hold text")
class PdfChannelsTest {
    private static Stream<Map.Entry<String, Function<String, byte[]>>> channels() {
        return Stream.of(PdfPageChannels.all(), PdfObjectChannels.all(), PdfFileChannels.all())
                .flatMap(all -> all.entrySet().stream());
    }

    @TestFactory
    Stream<DynamicTest> when_a_number_stands_there_then_it_is_read() {
        return channels()
                .map(channel -> DynamicTest.dynamicTest(channel.getKey(), () -> {
                    String secret = Secrets.phone(channel.getKey().length());
                    OpenedDocument document = open(channel.getValue().apply(secret));

                    assertThat(document.format()).isEqualTo("pdf");
                    assertThat(document.isRedactable()).isFalse();
                    assertThat(Secrets.isIn(document.source(), secret)).isTrue();
                    assertThat(document.source().gaps()).allMatch(gap -> gap.cause() == GapCause.IMAGE_ONLY);
                }));
    }

    @TestFactory
    Stream<DynamicTest> when_read_twice_then_nothing_differs() {
        return channels()
                .map(channel -> DynamicTest.dynamicTest(channel.getKey(), () -> {
                    byte[] content = channel.getValue().apply(Secrets.phone(1));

                    assertThat(open(content).source().digest())
                            .isEqualTo(open(content).source().digest());
                }));
    }

    private static OpenedDocument open(byte[] content) {
        return DocumentReader.withDefaults().open("样本.pdf", content);
    }
}
