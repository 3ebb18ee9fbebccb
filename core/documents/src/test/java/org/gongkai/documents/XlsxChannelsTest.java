package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@DisplayName("Every place where a workbook can hold text")
class XlsxChannelsTest {
    private static Stream<Map.Entry<String, Function<String, XlsxFixture>>> channels() {
        return Stream.concat(XlsxSheetChannels.all().entrySet().stream(), XlsxPartChannels.all().entrySet().stream());
    }

    @TestFactory
    Stream<DynamicTest> when_a_number_stands_there_then_it_is_read() {
        return channels()
                .map(channel -> DynamicTest.dynamicTest(channel.getKey(), () -> {
                    String secret = Secrets.phone(channel.getKey().length());
                    OpenedDocument document = open(channel.getValue().apply(secret));

                    assertThat(document.format()).isEqualTo("xlsx");
                    assertThat(document.source().gaps()).isEmpty();
                    assertThat(Secrets.isIn(document.source(), secret)).isTrue();
                }));
    }

    @TestFactory
    Stream<DynamicTest> when_it_is_read_again_then_it_reads_the_same() {
        return channels()
                .map(channel -> DynamicTest.dynamicTest(channel.getKey(), () -> {
                    byte[] bytes = channel.getValue().apply("13900001234").build();

                    assertThat(DocumentReader.withDefaults()
                                    .open("a.xlsx", bytes)
                                    .source()
                                    .digest())
                            .isEqualTo(DocumentReader.withDefaults()
                                    .open("a.xlsx", bytes)
                                    .source()
                                    .digest());
                }));
    }

    private static OpenedDocument open(XlsxFixture fixture) {
        return DocumentReader.withDefaults().open("样本.xlsx", fixture.build());
    }
}
