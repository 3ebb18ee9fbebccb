package org.gongkai.examples.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.gongkai.text.Fold;
import org.gongkai.text.FoldTable;

/** What was planted in the sample documents. */
final class Truth {
    private static final FoldTable TABLE = FoldTable.of(
            EnumSet.of(Fold.WIDTH, Fold.CASE, Fold.TRADITIONAL, Fold.DASH, Fold.INVISIBLE, Fold.COMBINING));

    private Truth() {}

    static List<Document> documents() {
        try {
            List<Document> documents = new ArrayList<>();
            for (JsonNode node :
                    new YAMLMapper().readTree(Repository.TRUTH.toFile()).get("documents")) {
                List<Planted> planted = new ArrayList<>();
                node.get("planted")
                        .forEach(one -> planted.add(new Planted(
                                one.get("kind").asText(),
                                essence(one.get("value").asText()),
                                one.path("optional").asBoolean())));
                documents.add(new Document(
                        node.get("file").asText(),
                        node.get("outcome").asText(),
                        planted,
                        node.path("gaps").size()));
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

    record Planted(String kind, String value, boolean optional) {}

    record Document(String file, String outcome, List<Planted> planted, int gaps) {
        @Override
        public String toString() {
            return file;
        }
    }
}
