package org.gongkai.house.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.gongkai.house.corpus.AdministrativeProse;
import org.gongkai.match.CompiledFormRefusedException;
import org.gongkai.rule.RulePack;
import org.gongkai.rule.RuleSet;
import org.gongkai.rulepack.RulePacks;
import org.gongkai.screening.Finding;
import org.gongkai.screening.Screening;
import org.gongkai.screening.ScreeningOptions;
import org.gongkai.text.SourceText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code that docs show of saved screenings, with the national rules and a city's list of 20,000 names. */
@DisplayName("Snippets: the compiled form")
class CompiledFormSnippetsTest {
    private static final Path ROOT = Path.of(System.getProperty("gongkai.root", "../.."));
    private static final ScreeningOptions OPTIONS =
            new ScreeningOptions(LocalDate.of(2026, 11, 25), 4, "CN-990200", true);

    private final RulePack national = RulePacks.inDirectory(ROOT.resolve("rules/national/pack"));
    private final RulePack city = RulePacks.inDirectory(ROOT.resolve("examples/local-pack/pack"));
    private final RuleSet rules = RuleSet.of(List.of(national, city));

    // snippet: compiled-form
    /** Returns the rules ready to screen, from the file if it holds them, else compiled anew and saved there. */
    static Screening ready(RuleSet rules, ScreeningOptions options, Path file) throws IOException {
        if (Files.exists(file)) {
            try (InputStream in = Files.newInputStream(file)) {
                return Screening.load(in, rules, options);
            } catch (CompiledFormRefusedException e) {
                Files.delete(file); // other rules, another version of the library, or damaged
            }
        }
        Screening screening = Screening.of(rules, options);
        try (OutputStream out = Files.newOutputStream(file)) {
            screening.save(out);
        }
        return screening;
    }
    // end

    @Test
    void when_the_rules_were_saved_then_the_next_start_loads_them_and_finds_the_same(@TempDir Path folder)
            throws IOException {
        Path file = folder.resolve("rules.compiled");
        Screening first = ready(rules, OPTIONS, file);
        byte[] saved = Files.readAllBytes(file);
        Screening second;
        try (InputStream in = Files.newInputStream(file)) {
            second = Screening.load(in, rules, OPTIONS);
        }

        int found = 0;
        for (String document : AdministrativeProse.seeded(5).documents(40, 5_000)) {
            SourceText text = SourceText.of(document + "项目名称：例湖镇污水处理新建工程一期。机密★10年。");
            List<Finding> findings = first.screen(text).findings();
            assertThat(second.screen(text).findings()).isEqualTo(findings);
            found += findings.size();
        }
        assertThat(found).isGreaterThan(100);
        ready(rules, OPTIONS, file);
        assertThat(Files.readAllBytes(file)).isEqualTo(saved);
    }

    @Test
    void when_the_rules_changed_then_the_next_start_compiles_and_saves_anew(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("rules.compiled");
        ready(rules, OPTIONS, file);
        byte[] saved = Files.readAllBytes(file);
        RuleSet fewer = RuleSet.of(List.of(national));

        assertThat(ready(fewer, OPTIONS, file).ruleSet()).isSameAs(fewer);
        assertThat(Files.readAllBytes(file)).isNotEqualTo(saved);
        try (InputStream in = Files.newInputStream(file)) {
            assertThat(Screening.load(in, fewer, OPTIONS).ruleSet()).isSameAs(fewer);
        }
    }
}
