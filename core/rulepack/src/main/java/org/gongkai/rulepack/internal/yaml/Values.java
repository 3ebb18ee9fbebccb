package org.gongkai.rulepack.internal.yaml;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.gongkai.text.Wording;

/** Reads single values strictly (取值): what is not exactly what was asked for is a {@link Fault}. */
public final class Values {
    private static final Pattern WHOLE = Pattern.compile("0|[1-9]\\d{0,8}");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,4}(\\.\\d{1,9})?");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private Values() {}

    /** Returns the mapping that {@code node} is. */
    public static MapNode map(Node node, Wording what) {
        if (node instanceof MapNode map) {
            return map;
        }
        throw new Fault(
                node,
                new Wording(
                        "应写" + what.zh() + "的地方写了" + node.form().zh(),
                        node.form().en() + " where " + what.en() + " belongs"),
                new Wording("写键和值", "write keys with their values"));
    }

    /** Reads every item of a list; what one refuses does not stop the next. */
    public static void each(Node node, FileProblems problems, Consumer<Node> reading) {
        if (!(node instanceof ListNode list)) {
            throw new Fault(
                    node,
                    new Wording("应写列表的地方写了" + node.form().zh(), node.form().en() + " where a list belongs"),
                    new Wording("写成 `[…]`，或者每行以 `- ` 开头", "write it as `[…]` or as lines that start with `- `"));
        }
        list.items().forEach(item -> problems.attempt(item, () -> reading.accept(item)));
    }

    /** Returns text that is not blank and that no reader of YAML takes for anything else. */
    public static String text(Node node) {
        Scalar scalar = scalar(node);
        Wording takenFor = Plain.takenFor(scalar);
        if (Plain.isNothing(scalar)) {
            throw new Fault(
                    node,
                    new Wording("应写文字的地方是空的", "nothing where text belongs"),
                    new Wording("写上文字；`~` 或 `null` 要加引号", "write the text, in quotes if it is `~` or `null`"));
        }
        if (takenFor != null) {
            throw new Fault(
                    node,
                    new Wording(
                            "`" + scalar.text() + "` 没有引号，YAML 可能把它读作" + takenFor.zh(),
                            "`" + scalar.text() + "` without quotes, which YAML may read as " + takenFor.en()),
                    new Wording("加上引号", "write it in quotes"));
        }
        if (scalar.text().isBlank()) {
            throw new Fault(node, new Wording("文字是空白", "blank text"), new Wording("写上内容", "write something there"));
        }
        return scalar.text();
    }

    /** Returns a whole number, written without quotes, sign, leading zero or separators. */
    public static int whole(Node node) {
        Scalar scalar = scalar(node);
        if (scalar.quoted() || !WHOLE.matcher(scalar.text()).matches()) {
            throw new Fault(
                    node,
                    new Wording(
                            "应写整数的地方写了 `" + scalar.text() + "`",
                            "`" + scalar.text() + "` where a whole number belongs"),
                    new Wording("只写数字，不加引号", "write digits alone, without quotes"));
        }
        return Integer.parseInt(scalar.text());
    }

    /** Returns a whole number from {@code min} to {@code max}. */
    public static int whole(Node node, int min, int max) {
        int value = whole(node);
        if (value < min || value > max) {
            throw new Fault(
                    node,
                    new Wording("数值 " + value + " 超出范围", "the number " + value),
                    new Wording("写 " + min + " 到 " + max + " 之间的数", "write one from " + min + " to " + max));
        }
        return value;
    }

    /** Returns a decimal number, written without quotes, as {@code 0.95}. */
    public static double decimal(Node node) {
        Scalar scalar = scalar(node);
        if (scalar.quoted() || !DECIMAL.matcher(scalar.text()).matches()) {
            throw new Fault(
                    node,
                    new Wording("应写数值的地方写了 `" + scalar.text() + "`", "`" + scalar.text() + "` where a number belongs"),
                    new Wording("写 0.95 这样的数，不加引号", "write one such as 0.95, without quotes"));
        }
        return Double.parseDouble(scalar.text());
    }

    /** Returns a day, written {@code 2026-11-01}, with or without quotes. */
    public static LocalDate date(Node node) {
        Scalar scalar = scalar(node);
        try {
            if (DATE.matcher(scalar.text()).matches()) {
                return LocalDate.parse(scalar.text());
            }
        } catch (DateTimeParseException e) {
            throw new Fault(
                    node,
                    new Wording(
                            "`" + scalar.text() + "` 不是日历上的日子",
                            "`" + scalar.text() + "`, which is no day of the calendar"),
                    new Wording("写 2026-11-01 这样的日期", "write one such as 2026-11-01"));
        }
        throw new Fault(
                node,
                new Wording("应写日期的地方写了 `" + scalar.text() + "`", "`" + scalar.text() + "` where a date belongs"),
                new Wording("按年-月-日写，例如 2026-11-01", "write it as year-month-day, such as 2026-11-01"));
    }

    /** Returns the truth value {@code true} or {@code false}; {@code yes}, {@code no}, {@code on} and {@code off} are none. */
    public static boolean truth(Node node) {
        Scalar scalar = scalar(node);
        if (scalar.quoted() || !scalar.text().equals("true") && !scalar.text().equals("false")) {
            throw new Fault(
                    node,
                    new Wording(
                            "应写真假值的地方写了 `" + scalar.text() + "`",
                            "`" + scalar.text() + "` where a truth value belongs"),
                    new Wording("写 `true` 或 `false`", "write `true` or `false`"));
        }
        return scalar.text().equals("true");
    }

    /**
     * Returns what a word of a closed list stands for.
     *
     * @param what what the list holds, for messages, for example {@code ground}
     */
    public static <T> T word(Node node, Wording what, Collection<String> known, Function<String, Optional<T>> meaning) {
        String word = text(node);
        return meaning.apply(word)
                .orElseThrow(() -> new Fault(
                        node,
                        new Wording("没有这个" + what.zh() + "：`" + word + "`", "unknown " + what.en() + " `" + word + "`"),
                        Nearest.oneOf(word, known)));
    }

    private static Scalar scalar(Node node) {
        if (node instanceof Scalar scalar) {
            return scalar;
        }
        throw new Fault(
                node,
                new Wording("应写单个值的地方写了" + node.form().zh(), node.form().en() + " where a single value belongs"),
                new Wording("只写一个值", "write one value"));
    }
}
