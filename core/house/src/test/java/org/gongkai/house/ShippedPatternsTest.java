package org.gongkai.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** No word boundary in any shipped pattern: it means different things on JDK 17 and 25. House rule 8. */
class ShippedPatternsTest {
    private static final Pattern WORD_BOUNDARY = Pattern.compile("(?<!\\\\)(\\\\\\\\)*\\\\[bB](?!\\{)");
    private static final Pattern LOOK_AROUND = Pattern.compile("(?<!\\\\)(\\\\\\\\)*\\(\\?<?[=!]");

    /** Shows the words that a pattern may not have. */
    private static final String TELLS_AUTHORS = "core/engine/src/main/java/org/gongkai/match/PatternEscapes.java";

    @Test
    void no_pattern_of_a_pack_has_a_word_boundary_or_looks_around() throws IOException {
        List<String> patterns = new ArrayList<>();
        for (Path file : House.files(House.ROOT.resolve("rules"), ".yaml")) {
            if (House.shown(file).matches("rules/[^/]+/pack/.*")) {
                collect(new YAMLMapper().readTree(House.read(file)), House.shown(file), patterns);
            }
        }

        assertThat(patterns).hasSizeGreaterThan(10);
        assertThat(patterns).noneMatch(pattern -> WORD_BOUNDARY.matcher(pattern).find());
        assertThat(patterns).noneMatch(pattern -> LOOK_AROUND.matcher(pattern).find());
    }

    @Test
    void no_pattern_in_the_code_of_core_has_a_word_boundary() {
        List<Path> files = House.MODULES.stream()
                .filter(Module::isCore)
                .flatMap(module -> module.sources().stream())
                .filter(file -> !House.shown(file).equals(TELLS_AUTHORS))
                .toList();
        List<Sources.Literal> literals = Sources.of(files).literals();

        assertThat(literals).hasSizeGreaterThan(500);
        assertThat(literals.stream()
                        .filter(literal ->
                                WORD_BOUNDARY.matcher(literal.value()).find()))
                .isEmpty();
    }

    private static void collect(JsonNode node, String where, List<String> patterns) {
        if (node.has("regex")) {
            patterns.add(where + ": " + node.get("regex").asText());
        }
        node.forEach(child -> collect(child, where, patterns));
    }
}
