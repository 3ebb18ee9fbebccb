package org.gongkai.examples.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Finds a report's form by its name (报告形式名称). */
final class Forms {
    private Forms() {}

    /** Returns the form of that name. */
    static <E extends Enum<E>> E of(E[] forms, String name) {
        return Arrays.stream(forms)
                .filter(form -> code(form).equals(name))
                .findFirst()
                .orElseThrow(() -> new UsageException(
                        "no report of the form `" + name + "` in this version",
                        "write "
                                + Arrays.stream(forms)
                                        .map(form -> "`" + code(form) + "`")
                                        .collect(Collectors.joining(", "))));
    }

    private static String code(Enum<?> form) {
        return form.name().toLowerCase(Locale.ROOT);
    }
}
