package org.gongkai.rulepack;

import java.nio.file.Path;
import java.util.Objects;
import org.gongkai.rule.NumberChecks;
import org.gongkai.rule.PackEditions;
import org.gongkai.rule.RulePack;
import org.gongkai.rulepack.internal.ClasspathFolder;
import org.gongkai.rulepack.internal.DirectoryFolder;
import org.gongkai.rulepack.internal.EditionFolders;
import org.gongkai.rulepack.internal.PackReader;
import org.gongkai.rulepack.internal.ReadPack;

/** Reads rule packs that name the checks of a host (带自定义校验的读取). Immutable and thread-safe. */
public final class RulePackReader {
    private final NumberChecks checks;

    RulePackReader(NumberChecks checks) {
        this.checks = Objects.requireNonNull(checks, "checks");
    }

    /** Does what {@link RulePacks#onClasspath} does. */
    public RulePack onClasspath(ClassLoader loader, String name) {
        if (!name.matches("[a-z][a-z0-9-]{0,63}")) {
            throw new IllegalArgumentException("a pack's name is lower-case words joined by `-`, got `" + name + "`");
        }
        ReadPack pack = PackReader.read(new ClasspathFolder(loader, "META-INF/gongkai/" + name), checks);
        pack.requireName(name);
        return pack.orThrow();
    }

    /** Does what {@link RulePacks#inDirectory} does. */
    public RulePack inDirectory(Path directory) {
        return PackReader.read(new DirectoryFolder(directory), checks).orThrow();
    }

    /**
     * Returns the cases of the pack in {@code directory}, which must load with them.
     *
     * @throws RulePackException with all problems of the pack and of its cases
     * @throws java.io.UncheckedIOException if reading fails
     */
    public RuleCases casesIn(Path directory) {
        return RuleCases.of(PackReader.read(new DirectoryFolder(directory), checks));
    }

    /** Does what {@link RulePacks#editionsIn} does. */
    public PackEditions editionsIn(Path directory) {
        return EditionFolders.read(directory, checks);
    }
}
