package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The leak check")
class LeakCheckTest {
    private static final String ID = Secrets.residentId(5);
    private static final LeakCheck CHECK = LeakCheck.of(List.of(ID, "张三", "1234", "欧阳建国先生"));

    private static List<String> search(String text) {
        return CHECK.search("a.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    @Nested
    class given_a_value_that_survived {
        @ParameterizedTest
        @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030", "Big5"})
        void when_it_is_in_an_encoding_then_it_is_found(String charset) {
            byte[] binary = new byte[64];
            byte[] value = (charset.equals("Big5") ? ID : "欧阳建国先生").getBytes(Charset.forName(charset));
            byte[] all = new byte[binary.length + value.length];
            System.arraycopy(value, 0, all, 33, value.length);

            assertThat(CHECK.search("a.bin", all)).containsExactly("file");
        }

        static List<String> forms() {
            byte[] utf8 = "欧阳建国先生".getBytes(StandardCharsets.UTF_8);
            return List.of(
                    ID,
                    ID.substring(0, 6) + " " + ID.substring(6, 14) + "-" + ID.substring(14),
                    ID.toLowerCase(Locale.ROOT),
                    "<b>" + ID.substring(0, 5) + "</b><i>" + ID.substring(5) + "</i>",
                    "&#" + (int) ID.charAt(0) + ";" + ID.substring(1),
                    ID.substring(0, 4) + "\u200B" + ID.substring(4),
                    ID.substring(0, 4) + "&nbsp;" + ID.substring(4),
                    ID.replace('1', '１'),
                    HexFormat.of().formatHex(utf8),
                    "%" + HexFormat.ofDelimiter("%").withUpperCase().formatHex(utf8),
                    Base64.getEncoder().encodeToString(("xy" + ID + "z").getBytes(StandardCharsets.UTF_8)),
                    Base64.getEncoder().encodeToString(("x" + ID).getBytes(StandardCharsets.UTF_8)),
                    Base64.getEncoder().encodeToString(ID.getBytes(StandardCharsets.UTF_8)),
                    "\\u6b27\\u9633\\u5efa\\u56fd\\u5148\\u751f",
                    "名单：张三、李四",
                    "欧阳\n建国 先生",
                    "<a title='" + ID + "'>");
        }

        @ParameterizedTest
        @MethodSource("forms")
        void when_it_is_written_otherwise_then_it_is_found(String form) {
            assertThat(search("公示 " + form + " 完")).containsExactly("file");
        }

        @Test
        void when_it_is_packed_then_the_entry_is_told_but_not_the_value() {
            Map<String, byte[]> inner = new LinkedHashMap<>();
            inner.put("b/" + ID + ".txt", "x".getBytes(StandardCharsets.UTF_8));
            Map<String, byte[]> outer = new LinkedHashMap<>();
            outer.put(
                    "a.xml",
                    ("<t>" + ID.substring(0, 9) + "</t><t>" + ID.substring(9) + "</t>")
                            .getBytes(StandardCharsets.UTF_8));
            outer.put("clean.xml", "<t/>".getBytes(StandardCharsets.UTF_8));
            outer.put("inner.zip", DocxFixture.zip(inner, ""));

            List<String> places = CHECK.search("a.docx", DocxFixture.zip(outer, ID));

            assertThat(places)
                    .contains("file", "a.xml", "inner.zip > entry 1 (name)")
                    .doesNotContain("clean.xml");
            assertThat(places).noneMatch(place -> place.contains(ID));
        }

        @Test
        void when_the_file_name_holds_it_then_that_is_told() {
            assertThat(CHECK.search("关于张三的报告.txt", new byte[0])).containsExactly("file name");
        }

        @Test
        void when_a_container_is_broken_then_it_counts_as_not_searched() {
            byte[] zip = DocxFixture.zip(Map.of("a", new byte[500]), "");
            zip[45] ^= 0x7F;

            assertThat(CHECK.search("a.zip", zip)).isNotEmpty();
        }
    }

    @Nested
    class given_no_value {
        @Test
        void when_only_masked_forms_stand_there_then_nothing_is_found() {
            assertThat(search("身份证号539901********1234X，张某，欧阳某 12-34 5")).isEmpty();
        }

        @Test
        void when_bytes_are_compressed_then_short_values_are_not_found_by_chance() {
            byte[] noise = new byte[2_000_000];
            new Random(3).nextBytes(noise);

            assertThat(CHECK.search("a.bin", noise)).isEmpty();
        }
    }
}
