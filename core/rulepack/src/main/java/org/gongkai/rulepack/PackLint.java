package org.gongkai.rulepack;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.gongkai.rule.NumberChecks;
import org.gongkai.rule.RulePack;
import org.gongkai.rule.RuleStatus;
import org.gongkai.rulepack.internal.DirectoryFolder;
import org.gongkai.rulepack.internal.EarlierEdition;
import org.gongkai.rulepack.internal.FolderLint;
import org.gongkai.rulepack.internal.LintNotes;
import org.gongkai.rulepack.internal.MaskLint;
import org.gongkai.rulepack.internal.PackFiles;
import org.gongkai.rulepack.internal.PackHead;
import org.gongkai.rulepack.internal.PackReader;
import org.gongkai.rulepack.internal.PlaceholderLint;
import org.gongkai.rulepack.internal.ReadPack;
import org.gongkai.rulepack.internal.ReadRule;
import org.gongkai.rulepack.internal.RuleLint;
import org.gongkai.rulepack.internal.yaml.FileProblems;
import org.gongkai.rulepack.internal.yaml.MapNode;
import org.gongkai.rulepack.internal.yaml.Node;
import org.gongkai.rulepack.internal.yaml.Values;
import org.gongkai.text.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Judges a pack for its authors (规则包检查): all that keeps it from loading, and all that can be told of its rules and
 * cases without running them. Immutable.
 */
public final class PackLint {
    private static final int CASES_NEEDED = 2;

    private final Path directory;
    private final NumberChecks checks;
    private final LintNotes notes;
    private final List<PackProblem> errors;
    private final List<PackProblem> warnings;

    private PackLint(Path directory, NumberChecks checks, @Nullable RulePack earlier) {
        this.directory = directory;
        this.checks = checks;
        this.notes = judged(directory, checks, earlier);
        this.errors = notes.errors();
        this.warnings = notes.warnings();
    }

    /**
     * Judges the pack in {@code directory}, with its cases.
     *
     * @throws UncheckedIOException if reading fails
     */
    public static PackLint inDirectory(Path directory) {
        return inDirectory(directory, NumberChecks.standard());
    }

    /** Judges the pack in {@code directory}, whose rules may name {@code checks}. */
    public static PackLint inDirectory(Path directory, NumberChecks checks) {
        return new PackLint(directory, checks, null);
    }

    /**
     * Judges the pack once more, held against an edition before it: an id that is gone without a tombstone, a version that went
     * down or stayed where the content did not.
     *
     * @param earlier the folder of that edition
     * @throws RulePackException if that edition does not load
     */
    public PackLint against(Path earlier) {
        return new PackLint(directory, checks, RulePacks.with(checks).inDirectory(earlier));
    }

    private static LintNotes judged(Path directory, NumberChecks checks, @Nullable RulePack earlier) {
        DirectoryFolder folder = new DirectoryFolder(directory);
        ReadPack pack = PackReader.read(folder, checks);
        LintNotes notes = new LintNotes(pack.files());
        PackHead head = pack.head();
        if (head != null) {
            new FolderLint(pack, head, notes).check(folder.root());
            RuleLint lint = new RuleLint(pack, head, notes);
            lint.layer();
            MaskLint.check(pack, head, notes);
            PlaceholderLint.check(head.root(), notes.errors(PackFiles.PACK));
            for (ReadRule read : pack.rules()) {
                lint.check(read);
                PlaceholderLint.check(read.root(), read.problems());
                cases(pack.files(), read, notes);
            }
            if (earlier != null) {
                new EarlierEdition(earlier, pack, head).check();
            }
        }
        return notes;
    }

    /** Returns what must be put right, by file in the order of the pack and by line. */
    public List<PackProblem> errors() {
        return errors;
    }

    /** Returns what a person should look at. */
    public List<PackProblem> warnings() {
        return warnings;
    }

    /** Returns {@code problems} in the same order, whoever found them. */
    public List<PackProblem> inOrder(Collection<PackProblem> problems) {
        return notes.inOrder(problems);
    }

    /** Returns whether there are no errors. */
    public boolean isPassed() {
        return errors.isEmpty();
    }

    private static void cases(PackFiles files, ReadRule read, LintNotes notes) {
        FileProblems problems = files.problemsOf(read.folder() + "/cases.yaml");
        int before = problems.count();
        Optional<Node> root = files.readIfThere(problems);
        RuleStatus status =
                read.rule() == null ? RuleStatus.STABLE : read.rule().status();
        if (problems.count() > before || status == RuleStatus.RETIRED) {
            return;
        }
        boolean draft = status == RuleStatus.DRAFT;
        if (root.isEmpty()) {
            (draft ? notes.warnings(read.problems().file()) : read.problems())
                    .add(
                            1,
                            new Wording("规则旁没有用例", "no cases beside this rule"),
                            new Wording(
                                    "加上 `cases.yaml`，写两段应命中和两段不应命中的文字",
                                    "add `cases.yaml` with two texts it finds and two it leaves"));
            return;
        }
        List<RuleCase> cases = CaseFile.read(root.get(), read.surelyNamed(), problems);
        PlaceholderLint.check(root.get(), problems);
        if (problems.count() == before) {
            FileProblems sink = draft ? notes.warnings(problems.file()) : problems;
            enough(cases, RuleCase.Kind.HIT, Values.map(root.get(), new Wording("用例", "cases")), sink);
            enough(cases, RuleCase.Kind.MISS, Values.map(root.get(), new Wording("用例", "cases")), sink);
        }
    }

    private static void enough(List<RuleCase> cases, RuleCase.Kind kind, MapNode root, FileProblems problems) {
        long count = cases.stream().filter(one -> one.kind() == kind).count();
        if (count < CASES_NEEDED) {
            problems.add(
                    root.lineOf(kind.code()),
                    new Wording(
                            "`" + kind.code() + "` 之下只有 " + count + " 个用例",
                            "only " + count + " cases under `" + kind.code() + "`"),
                    new Wording(
                            "至少写 " + CASES_NEEDED + " 个，不应命中的要写最相近的",
                            "write at least " + CASES_NEEDED + ", among misses the nearest ones"));
        }
    }
}
