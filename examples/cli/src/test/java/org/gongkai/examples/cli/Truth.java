package org.gongkai.examples.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gongkai.screening.Finding;
import org.gongkai.text.Fold;
import org.gongkai.text.FoldTable;
import org.gongkai.text.Gap;
import org.gongkai.text.SourceText;

/** What was planted in the sample documents. */
final class Truth {
    private static final FoldTable TABLE = FoldTable.of(
            EnumSet.of(Fold.WIDTH, Fold.CASE, Fold.TRADITIONAL, Fold.DASH, Fold.INVISIBLE, Fold.COMBINING));
    /** Kinds whose value must be found from its first to its last character; marks may be found with their signs or without. */
    private static final Set<String> EXACT =
            Set.of("resident-id", "mobile-phone", "bank-card", "email", "uscc", "passport", "plate-number");

    private Truth() {}

    static List<Document> documents() {
        try {
            List<Document> documents = new ArrayList<>();
            for (JsonNode node :
                    new YAMLMapper().readTree(Repository.TRUTH.toFile()).get("documents")) {
                List<Planted> planted = new ArrayList<>();
                node.get("planted").forEach(one -> planted.add(Planted.of(one)));
                List<Unexamined> gaps = new ArrayList<>();
                node.path("gaps").forEach(one -> gaps.add(Unexamined.of(one)));
                documents.add(new Document(
                        new Form(
                                node.get("file").asText(),
                                node.get("form").get("format").asText()),
                        node.get("outcome").asText(),
                        planted,
                        gaps));
            }
            return documents;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A value without blanks, brackets and hyphens, in half-width capitals and simplified characters. */
    static String essence(String value) {
        return TABLE.fold(value).replaceAll("[\\s\\-·()]", "");
    }

    /** A value and where it stands, as planted or as found. */
    record Planted(String kind, String value, String at, boolean optional) {
        private static Planted of(JsonNode node) {
            return new Planted(
                    node.get("kind").asText(),
                    essence(node.get("value").asText()),
                    node.get("at").asText(),
                    node.path("optional").asBoolean());
        }

        static Planted of(SourceText source, Finding finding) {
            String text = source.part(finding.location().part()).text();
            String value = text.substring(
                    finding.location().span().start(), finding.location().span().end());
            return new Planted(
                    finding.kind(), essence(value), finding.location().place().toString(), false);
        }

        boolean isFoundIn(List<Planted> found) {
            return found.stream().anyMatch(this::isSame);
        }

        boolean isSame(Planted other) {
            boolean sameValue = EXACT.contains(kind)
                    ? value.equals(other.value)
                    : value.contains(other.value) || other.value.contains(value);
            return kind.equals(other.kind) && at.equals(other.at) && sameValue;
        }
    }

    /** Something that was not examined, and where, or an empty text for the document as a whole. */
    record Unexamined(String cause, String at) {
        private static Unexamined of(JsonNode node) {
            return new Unexamined(node.get("cause").asText(), node.path("at").asText());
        }

        static Unexamined of(SourceText source, Gap gap) {
            Integer part = gap.part();
            return new Unexamined(
                    gap.cause().code(),
                    part == null ? "" : source.part(part).place().toString());
        }
    }

    /** A file's name and what it truly is, whatever its ending says. */
    record Form(String file, String format) {}

    record Document(Form form, String outcome, List<Planted> planted, List<Unexamined> gaps) {
        String file() {
            return form.file();
        }

        @Override
        public String toString() {
            return file();
        }
    }
}
