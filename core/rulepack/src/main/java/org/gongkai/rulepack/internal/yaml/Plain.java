package org.gongkai.rulepack.internal.yaml;

import java.util.regex.Pattern;
import org.gongkai.text.Wording;
import org.jspecify.annotations.Nullable;

/** What readers of YAML 1.1 and 1.2 take an unquoted value for (裸标量): the reason why packs quote such text. */
final class Plain {
    private static final Pattern NOTHING = Pattern.compile("|~|null|Null|NULL");
    private static final Pattern TRUTH = Pattern.compile("(?i)y|n|yes|no|on|off|true|false");
    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d[\\d_]*(\\.[\\d_]*)?|\\.\\d[\\d_]*)([eE][-+]?\\d+)?"
            + "|[-+]?0[xob][0-9a-fA-F_]+|[-+]?\\d[\\d_]*(:[0-5]?\\d)+(\\.[\\d_]*)?|(?i:[-+]?\\.inf|\\.nan)");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{1,2}-\\d{1,2}([Tt \\t].*)?");

    private Plain() {}

    static boolean isNothing(Scalar scalar) {
        return !scalar.quoted() && NOTHING.matcher(scalar.text()).matches();
    }

    /** Returns what the value may be taken for, or {@code null} for text. */
    static @Nullable Wording takenFor(Scalar scalar) {
        String text = scalar.text();
        if (scalar.quoted() || text.length() > 256) {
            return null;
        }
        if (NOTHING.matcher(text).matches()) {
            return new Wording("空值", "nothing");
        }
        if (TRUTH.matcher(text).matches()) {
            return new Wording("真假值", "a truth value");
        }
        if (NUMBER.matcher(text).matches()) {
            return new Wording("数字", "a number");
        }
        return DATE.matcher(text).matches() ? new Wording("日期", "a date") : null;
    }
}
