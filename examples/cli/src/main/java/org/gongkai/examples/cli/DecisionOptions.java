package org.gongkai.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gongkai.exchange.ReportWords;
import org.gongkai.exchange.Totals;
import org.gongkai.rulepack.SuppressionFile;
import org.gongkai.screening.Suppressions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the agency itself decided (本机关的决定): layers that may only tighten, and single findings that persons suppressed. */
final class DecisionOptions {
    @Option(
            names = "--tighten-only",
            paramLabel = "DIR",
            description = "A rule pack's folder, layered on all others, that may only tighten; repeatable.")
    private List<Path> tightenOnly = new ArrayList<>();

    @Option(
            names = "--suppressions",
            paramLabel = "FILE",
            description = "Single findings that persons suppressed, each with reason, by whom and until when.")
    private @Nullable Path suppressions;

    @Option(
            names = "--key-file",
            paramLabel = "FILE",
            description =
                    "The key of the fingerprints, 16 random bytes or more. Without it a list holds for one document.")
    private @Nullable Path keyFile;

    List<Path> tightenOnly() {
        return List.copyOf(tightenOnly);
    }

    /** Returns the list that the options name, without entries where they name none, {@code NONE} where nothing needs one. */
    Suppressions suppressions(boolean withFingerprints) {
        byte[] key = keyFile == null ? null : key(keyFile);
        try {
            if (suppressions != null) {
                return SuppressionFile.read(suppressions, key);
            }
            return key != null
                    ? Suppressions.keyed(key)
                    : withFingerprints ? Suppressions.unkeyed() : Suppressions.NONE;
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        } catch (UncheckedIOException e) {
            throw unreadable(suppressions);
        }
    }

    /** A list without a key counts findings, so in another document it would suppress something else. */
    static void requireKeyBeyondOne(Suppressions list, String many) {
        if (!list.isKeyed() && !list.entries().isEmpty()) {
            throw new UsageException(
                    "`--suppressions` without `--key-file` holds for one document, and " + many,
                    "give `--key-file`, or one file");
        }
    }

    /** Tells which entries suppressed nothing. */
    static void tell(Console console, Totals totals, ReportWords words) {
        totals.unusedSuppressions().forEach(entry -> console.error(ShownPath.plain(words.unused(entry))));
        totals.expiredSuppressions().forEach(entry -> console.error(ShownPath.plain(words.expired(entry))));
    }

    /** An editor may have ended the line. */
    private static byte[] key(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            int end = bytes.length;
            while (end > 0 && (bytes[end - 1] == '\n' || bytes[end - 1] == '\r')) {
                end--;
            }
            return Arrays.copyOf(bytes, end);
        } catch (IOException e) {
            throw unreadable(file);
        }
    }

    private static UsageException unreadable(@Nullable Path file) {
        return new UsageException(file + " cannot be read", "check that it is a readable file");
    }
}
