package org.gongkai.house;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gongkai.rule.RulePack;
import org.gongkai.rule.RuleSet;
import org.gongkai.rulepack.RuleCase;
import org.gongkai.rulepack.RuleCases;
import org.gongkai.rulepack.RulePackException;
import org.gongkai.rulepack.RulePacks;
import org.gongkai.screening.ScreeningOptions;
import org.gongkai.testkit.CaseRunner;

/** The rules of a pack, weakened one by one and run against their own cases (规则弱化). One thread, one pack. */
final class WeakenedRules {
    private static final ScreeningOptions OPTIONS =
            new ScreeningOptions(LocalDate.of(2026, 11, 25), 4, "CN-990200", true);

    private static final Set<String> OWN = Set.of("pack.yaml", "rule.yaml", "cases.yaml");

    private final Path pack;
    private final List<RulePack> before;
    private final Path scratch;
    private final ObjectNode head;
    private final Map<String, String> folders = new LinkedHashMap<>();
    private final Map<String, ObjectNode> rules = new LinkedHashMap<>();
    private final RuleCases cases;
    private int first;

    /** Reads the pack in the folder {@code pack}, layered on {@code before}; writes weakened ones below {@code scratch}. */
    WeakenedRules(Path pack, List<RulePack> before, Path scratch) {
        this.pack = pack;
        this.before = List.copyOf(before);
        this.scratch = scratch.resolve(House.shown(pack));
        this.head = read(pack.resolve("pack.yaml"));
        for (JsonNode folder : head.path("rules")) {
            ObjectNode rule = read(pack.resolve(folder.asText()).resolve("rule.yaml"));
            folders.put(id(rule), folder.asText());
            rules.put(id(rule), rule);
        }
        this.cases = RuleCases.inDirectory(pack);
        copyOthers();
    }

    /** Masks and lists of terms, which stay as they are. */
    private void copyOthers() {
        for (Path file : House.files(pack, "")) {
            if (!OWN.contains(file.getFileName().toString())) {
                Path target = scratch.resolve(pack.relativize(file).toString());
                try {
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    /** Returns the ids of the rules. */
    Set<String> ids() {
        return rules.keySet();
    }

    /** Returns the file that holds the cases of the rule. */
    Path casesFile(String id) {
        return pack.resolve(Objects.requireNonNull(folders.get(id), id)).resolve("cases.yaml");
    }

    /** Returns the ways in which the rule can be weakened. */
    List<RuleMutants.Mutant> mutants(String id) {
        return RuleMutants.of(rule(id));
    }

    /** Returns the weaknesses that no case of the rule notices; that it passes them unweakened is made sure of first. */
    List<String> survivors(String id) {
        if (isNoticed(id, rule(id))) {
            throw new AssertionError(id + " fails cases of its own as it is; see what `rules test` says of them");
        }
        List<String> survivors = new ArrayList<>();
        for (RuleMutants.Mutant mutant : mutants(id)) {
            try {
                if (!isNoticed(id, mutant.rule())) {
                    survivors.add(mutant.weakness());
                }
            } catch (RulePackException e) {
                throw new AssertionError(
                        id + ", " + mutant.weakness() + ": no such rule can be, so it weakens nothing", e);
            }
        }
        return survivors;
    }

    private ObjectNode rule(String id) {
        ObjectNode rule = rules.get(id);
        if (rule == null) {
            throw new IllegalArgumentException("no rule " + id + " in " + pack + "; use one of " + ids());
        }
        return rule;
    }

    /** What noticed one weakness is asked first about the next: it is often the one that looks at the same part. */
    private boolean isNoticed(String id, ObjectNode rule) {
        List<RulePack> packs = new ArrayList<>(before);
        packs.add(RulePacks.inDirectory(write(id, rule)));
        CaseRunner runner = new CaseRunner(RuleSet.of(packs), OPTIONS);
        List<RuleCase> own = cases.of(id);
        for (int k = 0; k < own.size(); k++) {
            int at = (first + k) % own.size();
            if (!runner.run(own.get(at)).isPassed()) {
                first = at;
                return true;
            }
        }
        return false;
    }

    /** Writes a pack of this rule and those it yields to: no other can change what it finds. */
    private Path write(String id, ObjectNode rule) {
        Set<String> needed = new LinkedHashSet<>(List.of(id));
        collectWinners(rule, needed);
        ObjectNode reduced = head.deepCopy();
        ArrayNode listed = reduced.putArray("rules");
        for (String one : needed) {
            listed.add(folders.get(one));
            save(folders.get(one) + "/rule.yaml", one.equals(id) ? rule : rule(one));
        }
        save("pack.yaml", reduced);
        return scratch;
    }

    private void collectWinners(ObjectNode rule, Set<String> needed) {
        for (JsonNode winner : rule.path("yields-to")) {
            if (rules.containsKey(winner.asText()) && needed.add(winner.asText())) {
                collectWinners(rule(winner.asText()), needed);
            }
        }
    }

    private void save(String file, ObjectNode content) {
        try {
            Path target = scratch.resolve(file);
            Files.createDirectories(target.getParent());
            Files.writeString(target, new ObjectMapper().writeValueAsString(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode read(Path file) {
        try {
            return (ObjectNode) new YAMLMapper().readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String id(ObjectNode rule) {
        return rule.path("id").asText();
    }
}
