package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.documents.PdfFixture.pdf;
import static org.gongkai.documents.PdfFixture.updated;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.text.SourceText;
import org.gongkai.text.TextPart;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@DisplayName("What a PDF calls something else")
class PdfDisguisesTest {
    private static final String SECRET = "539901199003070000";
    private static final String TREE = "/Names << /EmbeddedFiles << /Names [(a) 7 0 R] >> >>";

    private static SourceText read(byte[] content) {
        return DocumentReader.withDefaults().open("a.pdf", content).source();
    }

    private static List<String> texts(SourceText source) {
        return source.parts().stream().map(TextPart::text).toList();
    }

    private static Map<String, PdfFixture> disguises() {
        Map<String, PdfFixture> all = new LinkedHashMap<>();
        all.put("a date", PdfObjectChannels.annotation("/Subtype /Text /Contents (D:" + SECRET + ")"));
        all.put("a date's zone", pdf().object(6, "[(D:2026+" + SECRET + ")]"));
        all.put("a language", pdf().catalog("/Lang (" + SECRET + ")"));
        all.put("a checksum", pdf().object(6, "<< /CheckSum (" + SECRET + ") >>"));
        all.put("a name of a font", pdf().object(6, "<< /Type /Font /BaseFont /A" + SECRET + " >>"));
        all.put("characters", pdf().object(6, "<< /CharSet " + PdfFixture.utf16(SECRET) + " >>"));
        all.put("a table of characters", pdf().stream(6, "/Type /CMap", SECRET));
        all.put("a used table", pdf().catalog("/X 6 0 R").stream(6, "/Type /CMap", SECRET));
        all.put("a table of no font", pdf().catalog("/ToUnicode 6 0 R").stream(6, "/Type /CMap", SECRET));
        all.put("a font's file", pdf().catalog("/X << /FontFile2 6 0 R >>").stream(6, "", SECRET));
        all.put("a store of objects", pdf().stream(6, "/Type /ObjStm /N 0 /First 0", SECRET));
        all.put("a table of references", pdf().stream(6, "/Type /XRef /W [1 4 1] /Size 3", SECRET));
        all.put("a halftone", pdf().stream(6, "/Type /Halftone", SECRET));
        all.put("a pattern", pdf().stream(6, "/Type /Pattern", SECRET));
        all.put("a function", pdf().stream(6, "/FunctionType 4", SECRET));
        all.put("a shading", pdf().stream(6, "/ShadingType 4", SECRET));
        return all;
    }

    @TestFactory
    Stream<DynamicTest> when_a_number_goes_by_another_name_then_it_is_read() {
        return disguises().entrySet().stream()
                .map(one -> DynamicTest.dynamicTest(
                        one.getKey(),
                        () -> assertThat(texts(read(one.getValue().build()))).anyMatch(text -> text.contains(SECRET))));
    }

    @Test
    void when_a_code_is_written_in_chinese_then_it_is_read() {
        assertThat(texts(read(pdf().catalog("/Lang " + PdfFixture.utf16("张三")).build())))
                .contains("张三");
    }

    @Test
    void when_things_are_what_they_say_then_nothing_is_told_of_them() {
        SourceText source = read(pdf()
                .resources(
                        "/ColorSpace << /C1 [/Separation /Ink /DeviceGray 7 0 R] /C2 9 0 R >> /Shading << /S1 8 0 R >>")
                .catalog("/Lang (zh-CN) /X << /CheckSum <000102030405060708090A0B0C0D0EFF> >>")
                .object(6, "<< /Type /Font /BaseFont /Own /ToUnicode 10 0 R >>")
                .stream(7, "/FunctionType 4", "{ 1 exch sub }")
                .stream(8, "/ShadingType 4", "abc")
                .object(9, "[/Separation /Ink /DeviceGray 11 0 R]")
                .stream(10, "", "1 beginbfchar <01> <0041> endbfchar")
                .stream(11, "/FunctionType 4", "{ 1 exch sub }")
                .object(13, "<< /Type /Pattern /PatternType 2 /Shading 14 0 R >>")
                .object(14, "<< /ShadingType 1 /Function 15 0 R >>")
                .object(15, "[16 0 R]")
                .stream(16, "/FunctionType 4", "{ 1 exch sub }")
                .object(12, "[(D:20261125) (D:20261125104500+08'00') (D:20261125104500Z)]")
                .build());

        assertThat(texts(source)).containsExactly(PdfFixture.KEPT, "a");
        assertThat(source.gaps()).isEmpty();
    }

    @Nested
    class given_attachments {
        private static final String NAMED = "<< /Type /Filespec /F (list.txt) /EF << /F 6 0 R >> >>";

        private final byte[] first = pdf().catalog(TREE).object(7, NAMED).stream(6, "/Type /EmbeddedFile", SECRET)
                .build();

        private static List<String> places(SourceText source) {
            return source.parts().stream().map(part -> part.place().toString()).toList();
        }

        private static String stream(String data) {
            return "<< /Type /EmbeddedFile /Length " + data.length() + " >>\nstream\n" + data + "\nendstream";
        }

        @Test
        void when_the_stream_stands_before_its_name_then_it_bears_the_name() {
            assertThat(places(read(first))).contains("list.txt › text").noneMatch(place -> place.contains("embedded"));
        }

        @Test
        void when_an_attachment_was_replaced_then_the_earlier_one_is_read_too() {
            SourceText source = read(updated(first, Map.of(6, stream("clean"))));

            assertThat(texts(source)).contains("clean", SECRET);
            assertThat(places(source)).contains("list.txt › text", "earlier revision 1/list.txt › text");
        }

        @Test
        void when_an_attachment_was_removed_then_it_is_read() {
            SourceText source = read(updated(first, Map.of(6, "null", 7, "null")));

            assertThat(places(source)).contains("earlier revision 1/list.txt › text");
        }

        @Test
        void when_an_attachment_stayed_then_it_is_told_once() {
            SourceText source = read(updated(updated(first, Map.of(8, "(b)")), Map.of(8, "(c)")));

            assertThat(places(source)).noneMatch(place -> place.contains("revision 1/"));
            assertThat(texts(source)).containsOnlyOnce(SECRET);
        }

        @Test
        void when_two_updates_held_the_same_then_the_older_is_told() {
            byte[] second = updated(first, Map.of(8, "(b)"));
            SourceText source = read(updated(second, Map.of(6, stream("clean"))));

            assertThat(texts(source)).containsOnlyOnce(SECRET);
        }
    }
}
