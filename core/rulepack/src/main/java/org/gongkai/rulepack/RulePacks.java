package org.gongkai.rulepack;

import java.nio.file.Path;
import org.gongkai.rule.NumberChecks;
import org.gongkai.rule.PackEditions;
import org.gongkai.rule.RulePack;
import org.gongkai.rulepack.internal.EditionFolders;

/**
 * Reads rule packs (读取规则包). Nothing is searched for: the caller names the loader and the pack, or the directory.
 *
 * <p>A pack with one bad rule does not load. Packs are untrusted input: a pack names files within its own folder alone,
 * and its size is bounded.
 */
public final class RulePacks {
    private RulePacks() {}

    /**
     * Returns the pack called {@code name} that {@code loader} sees under {@code META-INF/gongkai/NAME/}.
     *
     * @param loader the loader that sees the pack, for an application {@code SomeClassOfIt.class.getClassLoader()}
     * @throws RulePackException with all problems, also when there is no such pack or it is there twice
     * @throws java.io.UncheckedIOException if reading fails
     */
    public static RulePack onClasspath(ClassLoader loader, String name) {
        return with(NumberChecks.standard()).onClasspath(loader, name);
    }

    /**
     * Returns the pack in {@code directory}.
     *
     * @throws RulePackException with all problems, also when there is no pack
     * @throws java.io.UncheckedIOException if reading fails
     */
    public static RulePack inDirectory(Path directory) {
        return with(NumberChecks.standard()).inDirectory(directory);
    }

    /** Returns whether {@code directory} is no pack itself but holds editions of one, in folders named after their dates. */
    public static boolean hasEditions(Path directory) {
        return EditionFolders.areIn(directory);
    }

    /**
     * Returns the editions of a pack, each in a folder of {@code directory} that is named after its date, for example
     * {@code 2026-11-01}. A review takes the one in force on its day.
     *
     * @throws RulePackException with the problems of all editions
     * @throws IllegalArgumentException if there is none, or they are of different packs
     * @throws java.io.UncheckedIOException if reading fails
     */
    public static PackEditions editionsIn(Path directory) {
        return with(NumberChecks.standard()).editionsIn(directory);
    }

    /** Returns a reader for packs that name these checks, for example {@code NumberChecks.standard().with(own)}. */
    public static RulePackReader with(NumberChecks checks) {
        return new RulePackReader(checks);
    }
}
