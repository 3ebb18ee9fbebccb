package org.gongkai.rulepack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.rulepack.internal.ClasspathFolder;
import org.gongkai.rulepack.internal.DirectoryFolder;
import org.gongkai.rulepack.internal.PackFiles;
import org.gongkai.rulepack.internal.PackHead;
import org.gongkai.rulepack.internal.PackHeadFile;
import org.gongkai.rulepack.internal.ReadPack;
import org.gongkai.rulepack.internal.ReadRule;
import org.gongkai.rulepack.internal.yaml.FileProblems;
import org.gongkai.rulepack.internal.yaml.MapNode;
import org.gongkai.rulepack.internal.yaml.Node;
import org.gongkai.rulepack.internal.yaml.Scalar;

/** The cases of a pack's rules (规则用例集), from the {@code cases.yaml} beside each rule. Immutable. */
public final class RuleCases {
    private final List<RuleCase> all;

    private RuleCases(List<RuleCase> all) {
        this.all = List.copyOf(all);
    }

    /**
     * Returns the cases of the pack in {@code directory}. A rule without cases has none here; {@link PackLint} tells.
     *
     * @throws RulePackException with all problems of the case files and of {@code pack.yaml}
     */
    public static RuleCases inDirectory(Path directory) {
        return read(new PackFiles(new DirectoryFolder(directory)));
    }

    /**
     * Returns the cases of the pack whose files {@code loader} sees in {@code folder}.
     *
     * @param folder for example {@code META-INF/gongkai-cases/national}
     * @throws RulePackException with all problems of the case files and of {@code pack.yaml}
     */
    public static RuleCases onClasspath(ClassLoader loader, String folder) {
        return read(new PackFiles(new ClasspathFolder(loader, folder)));
    }

    /** Returns the cases of a pack that was read; its own problems are told with theirs. */
    static RuleCases of(ReadPack pack) {
        List<RuleCase> all = new ArrayList<>();
        for (ReadRule read : pack.rules()) {
            FileProblems problems = pack.files().problemsOf(read.folder() + "/cases.yaml");
            pack.files()
                    .readIfThere(problems)
                    .ifPresent(root -> all.addAll(CaseFile.read(root, read.surelyNamed(), problems)));
        }
        pack.orThrow();
        return new RuleCases(all);
    }

    private static RuleCases read(PackFiles files) {
        Optional<PackHead> head = PackHeadFile.read(files);
        List<RuleCase> all = new ArrayList<>();
        head.ifPresent(pack -> pack.rules().keySet().forEach(folder -> all.addAll(ofRule(files, folder))));
        if (!files.problems().isEmpty()) {
            String name = head.map(PackHead::name)
                    .filter(said -> !said.isEmpty())
                    .orElse(files.folder().name());
            throw new RulePackException(name, files.problems());
        }
        return new RuleCases(all);
    }

    private static List<RuleCase> ofRule(PackFiles files, String folder) {
        String id = files.readIfThere(new FileProblems(folder + "/rule.yaml"))
                .map(RuleCases::id)
                .orElse("");
        FileProblems problems = files.problemsOf(folder + "/cases.yaml");
        return files.readIfThere(problems)
                .map(root -> CaseFile.read(root, id, problems))
                .orElse(List.of());
    }

    private static String id(Node rule) {
        MapNode.Entry entry = rule instanceof MapNode map ? map.entries().get("id") : null;
        return entry != null && entry.value() instanceof Scalar scalar ? scalar.text() : "";
    }

    /** Returns all cases, rule by rule in the order of the pack, hits before misses before gaps. */
    public List<RuleCase> all() {
        return all;
    }

    /** Returns the cases of one rule. */
    public List<RuleCase> of(String rule) {
        return all.stream().filter(one -> one.rule().equals(rule)).toList();
    }

    @Override
    public String toString() {
        return all.size() + " cases";
    }
}
