package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.documents.PdfFixture.at;
import static org.gongkai.documents.PdfFixture.pdf;
import static org.gongkai.documents.PdfFixture.text;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.text.Gap;
import org.gongkai.text.GapCause;
import org.gongkai.text.SourceText;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@DisplayName("Hostile and broken PDFs")
class PdfHostileTest {
    private static final DocumentReader READER = DocumentReader.withDefaults();
    private static final String FORM = "/Subtype /Form /BBox [0 0 595 842] ";

    private static SourceText read(byte[] content) {
        return Assertions.assertTimeout(Duration.ofSeconds(20), () -> READER.open("a.pdf", content))
                .source();
    }

    private static void hasGap(SourceText source, GapCause cause) {
        assertThat(source.gaps()).extracting(Gap::cause).contains(cause);
    }

    private static byte[] zeros(int megabytes) {
        return new byte[megabytes << 20];
    }

    @Nested
    class given_too_much {
        @TestFactory
        Stream<DynamicTest> when_something_is_over_a_limit_then_that_is_told() {
            return Map.<String, byte[]>of(
                            "content", pdf().flate(4, "", zeros(100)).build(),
                            "nobody's stream", pdf().flate(6, "", zeros(100)).build(),
                            "table of references", crossReferences(zeros(100)),
                            "object stream",
                                    pdf().flate(6, "/Type /ObjStm /N 1 /First 5", zeros(100))
                                            .build(),
                            "two filters",
                                    pdf().stream(
                                                    6,
                                                    "/Filter [/FlateDecode /RunLengthDecode]",
                                                    PdfFixture.deflated(runs(2 << 20)))
                                            .build(),
                            "wide rows",
                                    pdf().stream(
                                                    6,
                                                    "/Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns"
                                                            + " 2000000000 >>",
                                                    PdfFixture.deflated(new byte[100]))
                                            .build(),
                            "operators",
                                    pdf().content("0 0 m\n".repeat(3_000_000)).build(),
                            "saved states",
                                    pdf().content("q ".repeat(1_000_000)).build(),
                            "letters",
                                    pdf().content(text("a".repeat(1000)).repeat(600))
                                            .build())
                    .entrySet()
                    .stream()
                    .map(one -> DynamicTest.dynamicTest(
                            one.getKey(),
                            () -> assertThat(read(one.getValue()).gaps())
                                    .as(one.getKey())
                                    .extracting(Gap::cause)
                                    .contains(GapCause.LIMIT)));
        }

        @Test
        void when_one_stream_is_over_a_limit_then_the_rest_is_read() {
            SourceText source = read(pdf().flate(6, "", zeros(100)).build());

            assertThat(source.part(0).text()).isEqualTo(PdfFixture.KEPT);
        }

        @Test
        void when_an_encrypted_stream_inflates_without_end_then_it_is_a_limit() {
            byte[] bomb = PdfFiles.encrypted(
                    pdf().flate(6, "/Note 1", zeros(100)).catalog("/Note 6 0 R").build(), "");

            hasGap(read(bomb), GapCause.LIMIT);
        }

        @Test
        void when_a_form_draws_itself_then_it_is_a_limit() {
            hasGap(
                    read(pdf().resources("/XObject << /X 6 0 R >>").more("/X Do").stream(
                                    6, FORM + "/Resources << /XObject << /X 6 0 R >> >>", "/X Do /X Do")
                            .build()),
                    GapCause.LIMIT);
        }

        @Test
        void when_forms_double_thirty_times_then_it_is_a_limit() {
            PdfFixture fixture = pdf().resources("/XObject << /X 10 0 R >>").more("/X Do");
            for (int i = 10; i < 38; i++) {
                fixture.stream(i, FORM + "/Resources << /XObject << /X " + (i + 1) + " 0 R >> >>", "/X Do /X Do");
            }
            hasGap(read(fixture.stream(38, FORM, "0 0 m").build()), GapCause.LIMIT);
        }

        @Test
        void when_there_are_too_many_pages_then_it_is_a_limit() {
            String kids = "[" + "<< /Type /Page >> ".repeat(100_000) + "]";

            hasGap(
                    read(pdf().object(2, "<< /Type /Pages /Count 100000 /Kids " + kids + " >>")
                            .build()),
                    GapCause.LIMIT);
        }

        @Test
        void when_there_are_too_many_updates_then_it_is_a_limit() {
            byte[] file = pdf().build();
            for (int i = 0; i < 30; i++) {
                file = PdfFixture.updated(file, Map.of(6, "(a" + i + ")"));
            }
            hasGap(read(file), GapCause.LIMIT);
        }
    }

    @Nested
    class given_knots {
        @Test
        void when_the_page_tree_is_a_circle_then_each_page_is_read_once() {
            SourceText source = read(pdf().object(2, "<< /Type /Pages /Kids [2 0 R 3 0 R 3 0 R] /Parent 2 0 R >>")
                    .build());

            assertThat(source.parts())
                    .filteredOn(part -> part.text().equals(PdfFixture.KEPT))
                    .hasSize(1);
        }

        @TestFactory
        Stream<DynamicTest> when_objects_are_nested_deep_or_knotted_then_no_exception_leaves() {
            String deep = "[".repeat(100_000) + "]".repeat(100_000);
            String dictionaries = "<< /A ".repeat(100_000) + "1 " + ">>".repeat(100_000);
            return Map.<String, byte[]>of(
                            "arrays", pdf().object(6, deep).build(),
                            "dictionaries", pdf().object(6, dictionaries).build(),
                            "in a page", pdf().page("/Annots " + deep).build(),
                            "in content", pdf().more(deep + " TJ").build(),
                            "marked content",
                                    pdf().more("/A " + dictionaries + " BDC EMC")
                                            .build())
                    .entrySet()
                    .stream()
                    .map(one -> DynamicTest.dynamicTest(
                            one.getKey(),
                            () -> assertThat(read(one.getValue()).gaps())
                                    .as(one.getKey())
                                    .isNotEmpty()));
        }

        @Test
        void when_references_are_circles_then_reading_ends() {
            SourceText source = read(pdf().catalog("/Outlines 6 0 R /AcroForm << /Fields [8 0 R] >> /Names 6 0 R")
                    .object(6, "<< /First 7 0 R /Kids [6 0 R] >>")
                    .object(7, "<< /Title (a) /Next 7 0 R /First 6 0 R >>")
                    .object(8, "<< /T (b) /Kids [8 0 R] /Parent 8 0 R >>")
                    .object(9, "9 0 R")
                    .build());

            assertThat(source.part(0).text()).isEqualTo(PdfFixture.KEPT);
        }
    }

    @Nested
    class given_broken_content {
        private final byte[] whole = pdf().more(at(72, 600, "Tel"))
                .trailer("/Info 6 0 R")
                .object(6, "<< /Title (a) >>")
                .build();

        @Test
        void when_the_file_is_cut_off_then_no_exception_leaves_and_nothing_is_silent() {
            for (int length = 6; length < whole.length - 8; length += 7) {
                SourceText source = read(Arrays.copyOf(whole, length));

                assertThat(source.gaps().size() + source.parts().size()).isGreaterThan(1);
            }
        }

        @Test
        void when_one_byte_differs_then_no_exception_leaves() {
            for (int at = 5; at < whole.length; at += 2) {
                byte[] copy = whole.clone();
                copy[at] ^= 0x55;
                assertThat(read(copy).parts()).isNotEmpty();
            }
        }

        @Test
        void when_a_stream_is_damaged_then_it_is_unreadable() {
            byte[] data =
                    PdfFixture.deflated(text("Tel 1 2 3 4 5 6 7 8 9").repeat(50).getBytes(StandardCharsets.US_ASCII));
            hasGap(
                    read(pdf().stream(4, "/Filter /FlateDecode", Arrays.copyOf(data, data.length / 2))
                            .build()),
                    GapCause.UNREADABLE);
            data[20] ^= 0x7F;
            hasGap(read(pdf().stream(4, "/Filter /FlateDecode", data).build()), GapCause.UNREADABLE);
        }

        @Test
        void when_it_is_no_pdf_behind_the_mark_then_it_is_unreadable() {
            hasGap(read("%PDF-1.7\nnothing".getBytes(StandardCharsets.US_ASCII)), GapCause.UNREADABLE);
        }

        @Test
        void when_a_text_speaks_of_the_mark_then_it_stays_a_text() {
            assertThat(READER.open("a.txt", "a PDF starts with %PDF-1.7".getBytes(StandardCharsets.US_ASCII))
                            .format())
                    .isEqualTo("txt");
        }
    }

    @Test
    void when_a_password_is_needed_then_that_is_told() {
        SourceText source = read(PdfFiles.encrypted("secret", "word"));

        assertThat(source.gaps()).singleElement().matches(gap -> gap.cause() == GapCause.ENCRYPTED);
        assertThat(source.parts()).hasSize(1);
    }

    private static byte[] runs(int count) {
        byte[] runs = new byte[2 * count];
        for (int i = 0; i < runs.length; i += 2) {
            runs[i] = (byte) 129;
        }
        return runs;
    }

    /** A file whose references stand in a stream that never ends. */
    private static byte[] crossReferences(byte[] data) {
        byte[] packed = PdfFixture.deflated(data);
        String head = "%PDF-1.7\n1 0 obj\n<< /Type /XRef /Size 2000000000 /W [1 2 1] /Root 2 0 R /Filter /FlateDecode"
                + " /Length " + packed.length + " >>\nstream\n";
        String tail = "\nendstream\nendobj\n2 0 obj\n<< /Type /Catalog >>\nendobj\nstartxref\n9\n%%EOF\n";
        return PdfFiles.joined(
                head,
                PdfFiles.joined(
                        new String(packed, StandardCharsets.ISO_8859_1), tail.getBytes(StandardCharsets.US_ASCII)));
    }
}
