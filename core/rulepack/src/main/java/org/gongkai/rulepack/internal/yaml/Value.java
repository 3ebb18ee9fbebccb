package org.gongkai.rulepack.internal.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.gongkai.text.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What may stand behind a key (取值形状). Said once: the readers take their bounds and words from here, and the JSON
 * Schema is written from it.
 */
public sealed interface Value {
    /** Text that is not blank. */
    Value TEXT = new Text(null, List.of());

    /** A day of the calendar. */
    Value DAY = new Day();

    /** Returns text that {@code pattern} describes whole. */
    static Value text(String pattern) {
        return new Text(pattern, List.of());
    }

    /** Returns a list, empty or not. */
    static Value list(Value each) {
        return new Items(each, 0);
    }

    /** Returns a list with something in it. */
    static Value filled(Value each) {
        return new Items(each, 1);
    }

    /** Returns either form. */
    static Value either(Value... forms) {
        return new Either(List.of(forms));
    }

    /**
     * Text that is not blank (文本).
     *
     * @param pattern what it must be, {@code null} for anything
     * @param known words that editors offer; others may stand there too
     */
    record Text(@Nullable String pattern, List<String> known) implements Value {
        public Text {
            known = List.copyOf(known);
        }
    }

    /** A whole number (整数) from {@code min} to {@code max}. */
    record Whole(int min, int max) implements Value {
        /** Returns the number that {@code node} is. */
        public int of(Node node) {
            return Values.whole(node, min, max);
        }
    }

    /** A decimal number above 0 and up to 1 (比率). */
    record Share() implements Value {}

    /** A day (日期). */
    record Day() implements Value {}

    /** A truth value of which only one makes sense (真假值). */
    record Truth(boolean only) implements Value {}

    /**
     * A word of a closed list (词表).
     *
     * @param what what the list holds, for messages
     * @param words the words with what they stand for, in the order in which they are told
     */
    record Word<T>(Wording what, Map<String, T> words) implements Value {
        public Word {
            words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
        }

        /** Returns the words of {@code values}, for example of an enum. */
        public static <E> Word<E> of(String zh, String en, E[] values, Function<E, String> code) {
            return of(zh, en, List.of(values), code);
        }

        /** Returns the words of {@code values}. */
        public static <E> Word<E> of(String zh, String en, List<E> values, Function<E, String> code) {
            Map<String, E> words = new LinkedHashMap<>();
            values.forEach(value -> words.put(code.apply(value), value));
            return new Word<>(new Wording(zh, en), words);
        }

        /** Returns what the word at {@code node} stands for. */
        public T of(Node node) {
            return Values.word(node, what, words.keySet(), word -> Optional.ofNullable(words.get(word)));
        }
    }

    /** A list (列表) of at least {@code least} values. */
    record Items(Value each, int least) implements Value {}

    /**
     * A mapping whose keys are names of the author's choice (命名映射).
     *
     * @param names what a name must be
     * @param least how many there are at least
     * @param each what stands behind each
     */
    record Named(String names, int least, Value each) implements Value {}

    /** A mapping with a form of its own (映射). */
    record Mapping(Shape shape) implements Value {}

    /** One of several forms (多种写法). */
    record Either(List<Value> forms) implements Value {
        public Either {
            forms = List.copyOf(forms);
        }
    }
}
