package org.gongkai.examples.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.gongkai.Gongkai;
import org.gongkai.rule.RulePack;
import org.gongkai.rule.Severity;
import org.gongkai.rulepack.RulePackException;
import org.gongkai.rulepack.RulePacks;
import org.gongkai.screening.Suppressions;
import org.gongkai.testkit.PackUnderTest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that every command shares (公共选项). */
final class CommonOptions {
    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "A rule pack's folder, or one of its editions' folders named after their dates; repeatable,"
                    + " layered on the bundled ones.")
    private List<Path> rules = new ArrayList<>();

    @Option(names = "--no-bundled-rules", description = "Use the packs of --rules alone.")
    private boolean noBundledRules;

    @Option(
            names = "--as-of",
            paramLabel = "YYYY-MM-DD",
            description = "The day of review, whose law and rules apply; default today. Never the document's own date.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--jurisdiction",
            paramLabel = "CODE",
            description = "CN, or CN- and a division code such as CN-350481; default CN, for cases their rule's own.")
    private @Nullable String jurisdiction;

    @Option(
            names = "--strictness",
            paramLabel = "1..4",
            description = "From 1, least suspicious, to 4; default 2, for cases 4.")
    private @Nullable Integer strictness;

    @Option(
            names = "--names",
            paramLabel = "off|hanlp|MODEL",
            description = "The recogniser of names. This version has none: `off` is all it takes.")
    private @Nullable String names;

    @Option(
            names = "--lang",
            paramLabel = "zh|en",
            defaultValue = "zh",
            description = "The language of reports; default zh.")
    private String lang = "zh";

    @Option(
            names = "--show-text",
            description = "Print the text that was found. Without it no text of a document is printed.")
    private boolean showText;

    @Option(names = "--jobs", paramLabel = "N", description = "How many documents at once; default one a processor.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--fail-on",
            paramLabel = "block|review|notice|none",
            defaultValue = "review",
            description = "From which severity on the exit code is 1; default review.")
    private String failOn = "review";

    /**
     * Returns the front door that the options describe, with what the agency decided; a list without a key is left to who
     * screens one document.
     */
    Gongkai gongkai(DecisionOptions decisions, Suppressions list, boolean withTrial) {
        checkWords();
        Gongkai.Builder builder = layered(packs(rules));
        given(decisions.tightenOnly()).forEach(builder::tightening);
        return built(list.isKeyed() ? builder.suppressions(list) : builder, withTrial);
    }

    /**
     * Returns the front door for {@code pack}, the folder of one or {@code bundled} for none of its own, layered on the packs
     * that the options name; rules in trial run too, since who compares packs asks for them.
     */
    Gongkai gongkaiWith(String pack) {
        checkWords();
        List<Path> folders = new ArrayList<>(rules);
        if (!pack.equals("bundled")) {
            folders.add(Path.of(pack));
        } else if (noBundledRules) {
            throw new UsageException("`bundled` and `--no-bundled-rules` contradict each other", "leave one out");
        }
        return built(packs(folders), true);
    }

    /** Returns the front door for all rules there are, those in trial among them. */
    Gongkai gongkaiWithTrial() {
        checkWords();
        return built(packs(rules), true);
    }

    private Gongkai built(List<RulePack> packs, boolean withTrial) {
        return built(layered(packs), withTrial);
    }

    private Gongkai.Builder layered(List<RulePack> packs) {
        Gongkai.Builder builder = Gongkai.builder()
                .asOf(asOf())
                .strictness(strictness == null ? 2 : strictness)
                .jurisdiction(jurisdiction == null ? "CN" : jurisdiction);
        packs.forEach(builder::rules);
        return builder;
    }

    private static Gongkai built(Gongkai.Builder builder, boolean withTrial) {
        try {
            return (withTrial ? builder.withTrialRules() : builder).build();
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    /** Returns {@code pack} on the packs it builds on, its cases run under the options given. */
    PackUnderTest underTest(Path folder, List<RulePack> before) {
        PackUnderTest pack = PackUnderTest.in(folder).after(before);
        pack = asOf == null ? pack : pack.on(asOf);
        pack = jurisdiction == null ? pack : pack.at(jurisdiction);
        return strictness == null ? pack : pack.atStrictness(strictness);
    }

    /** Returns the day of review. */
    LocalDate asOf() {
        return asOf == null ? LocalDate.now(ZoneId.of("Asia/Shanghai")) : asOf;
    }

    /** Returns the bundled packs, or none with {@code --no-bundled-rules}. */
    List<RulePack> bundled() {
        return noBundledRules
                ? List.of()
                : List.of(RulePacks.onClasspath(CommonOptions.class.getClassLoader(), "national"));
    }

    /** Returns the bundled packs and those of {@code folders}; a folder that holds a bundled pack takes its place. */
    List<RulePack> packs(List<Path> folders) {
        // on a second core while the folders are read, since a start waits for both
        CompletableFuture<List<RulePack>> bundled =
                folders.isEmpty() ? null : CompletableFuture.supplyAsync(this::bundled);
        List<RulePack> given = given(folders);
        if (noBundledRules && given.isEmpty()) {
            throw new UsageException(
                    "`--no-bundled-rules` leaves no rule at all", "give a pack's folder with `--rules`");
        }
        List<RulePack> packs = new ArrayList<>(bundled == null ? bundled() : joined(bundled));
        packs.removeIf(pack -> given.stream()
                .anyMatch(own -> own.edition().name().equals(pack.edition().name())));
        packs.addAll(given);
        return packs;
    }

    /** Returns what was read on the other core, or throws what would have been thrown on this one. */
    private static List<RulePack> joined(CompletableFuture<List<RulePack>> reading) {
        try {
            return reading.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    private List<RulePack> given(List<Path> folders) {
        List<RulePack> given = new ArrayList<>();
        StringBuilder faults = new StringBuilder();
        for (Path folder : folders) {
            try {
                given.add(pack(folder));
            } catch (RulePackException e) {
                faults.append(faults.isEmpty() ? "" : "\n").append(e.says(locale()));
            }
        }
        if (!faults.isEmpty()) {
            throw new UsageException(faults.toString());
        }
        return given;
    }

    /** Returns the pack in a folder; of several editions the one in force on the day of review. */
    private RulePack pack(Path folder) {
        if (!RulePacks.hasEditions(folder)) {
            return RulePacks.inDirectory(folder);
        }
        try {
            return RulePacks.editionsIn(folder).on(asOf());
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    /** Returns the folders of `--rules`. */
    List<Path> ruleFolders() {
        return List.copyOf(rules);
    }

    private void checkWords() {
        locale();
        failOn();
        if (names != null && !names.equals("off")) {
            throw new UsageException(
                    "no recogniser `" + names + "` in this version", "write `--names off` or leave it out");
        }
        if (jobs < 1 || jobs > 256) {
            throw new UsageException("`--jobs` is " + jobs, "write a number from 1 to 256");
        }
    }

    Locale locale() {
        return switch (lang) {
            case "zh" -> Locale.CHINESE;
            case "en" -> Locale.ENGLISH;
            default -> throw new UsageException("no language `" + lang + "`", "write `--lang zh` or `--lang en`");
        };
    }

    boolean isShowText() {
        return showText;
    }

    int jobs() {
        return jobs;
    }

    /** Returns from which severity on the run fails, or {@code null} for never. */
    @Nullable
    Severity failOn() {
        return failOn.equals("none")
                ? null
                : Severity.ofCode(failOn)
                        .orElseThrow(() -> new UsageException(
                                "no severity `" + failOn + "`", "write `block`, `review`, `notice` or `none`"));
    }
}
