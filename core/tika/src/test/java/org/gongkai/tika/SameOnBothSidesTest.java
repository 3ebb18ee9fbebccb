package org.gongkai.tika;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.text.SourceText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Forked or in process, twice or once: the same parts")
class SameOnBothSidesTest {
    static Stream<Map.Entry<String, byte[]>> files() {
        return Stream.of(
                Map.entry("notice.doc", Shared.file("notice.doc")),
                Map.entry("notice.odt", Shared.file("notice.odt")),
                Map.entry("notice.rtf", Shared.file("notice.rtf")),
                Map.entry("notice.epub", Shared.file("notice.epub")),
                Map.entry("list.ods", Shared.file("list.ods")),
                Map.entry("a.xls", OfficeFixtures.xls()),
                Map.entry("b.xls", OfficeFixtures.encryptedXls()),
                Map.entry("a.ppt", OfficeFixtures.ppt()),
                Map.entry("a.pptx", OfficeFixtures.pptx()),
                Map.entry("a.tar", Archives.tar(Map.of("x/名单.txt", Archives.utf8("\uD842 13900001234")))),
                Map.entry("a.xml", Archives.utf8("<a b='13900001234'>张某</a>")),
                Map.entry("cut.doc", Arrays.copyOf(Shared.file("notice.doc"), 3000)));
    }

    @ParameterizedTest
    @MethodSource("files")
    void when_a_file_is_read_then_both_ways_give_the_same(Map.Entry<String, byte[]> file) {
        SourceText forked = Shared.FORKED.extract(file.getKey(), file.getValue());
        SourceText again = Shared.FORKED.extract(file.getKey(), file.getValue());
        SourceText inProcess = Shared.IN_PROCESS.extract(file.getKey(), file.getValue());

        assertThat(Shared.everything(forked)).isEqualTo(Shared.everything(inProcess));
        assertThat(forked.digest()).isEqualTo(again.digest()).isEqualTo(inProcess.digest());
        assertThat(forked.parts().get(forked.parts().size() - 1).place()).hasToString("file name");
        assertThat(Shared.IN_PROCESS.mediaType(file.getKey(), file.getValue()))
                .isEqualTo(Shared.FORKED.mediaType(file.getKey(), file.getValue()));
    }
}
