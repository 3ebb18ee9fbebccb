package org.gongkai.testkit.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.rule.EntityKind;
import org.gongkai.screening.spi.EntityRecognizer;
import org.gongkai.screening.spi.RecognizedEntity;
import org.gongkai.screening.spi.RecognizerException;
import org.gongkai.text.TextSpan;
import org.junit.jupiter.api.Test;

/**
 * What every {@link EntityRecognizer} keeps to (命名实体识别约定). Extend it in a test of your recogniser and give sentences whose
 * names it surely finds.
 *
 * <p>Its heart: a text is read to its end or not at all. A model that reads the first five hundred characters and says nothing
 * of the rest lets every later name through.
 */
public abstract class EntityRecognizerContract {
    private static final int LONG = 20_000;

    /** For subclasses. */
    protected EntityRecognizerContract() {}

    /** Returns the recogniser; every call may return the same one. */
    protected abstract EntityRecognizer recognizer();

    /** Returns sentences with a name in each that it surely finds. */
    protected abstract List<Example> examples();

    /**
     * A sentence with a name in it (识别样例).
     *
     * @param text the sentence
     * @param name the name, which stands once in it
     * @param kind what sort of name
     */
    public record Example(String text, String name, EntityKind kind) {
        private TextSpan span(int shift) {
            int at = text.indexOf(name) + shift;
            return new TextSpan(at, at + name.length());
        }
    }

    /** There is something to judge it by. */
    @Test
    public final void it_has_a_name_kinds_and_examples() {
        String name = recognizer().name();
        assertTrue(
                name.matches("[a-z0-9]+([.-][a-z0-9]+)*"),
                () -> "the name is lower-case words joined by `-` and `.`, got " + HostileText.shown(name));
        assertEquals(name, recognizer().name(), "the name");
        assertFalse(recognizer().kinds().isEmpty(), "say at least one kind");
        assertFalse(examples().isEmpty(), "give at least one example");
    }

    /** It finds the names of its examples, where they stand. */
    @Test
    public final void it_finds_the_names_of_its_examples() {
        for (Example example : examples()) {
            assertTrue(
                    finds(recognize(example.text()).orElse(List.of()), example, 0),
                    () -> shown(example) + " is not found where it stands");
        }
    }

    /** Names lie in the text, in order, those of one kind apart, and never split a character; only kinds it tells of. */
    @Test
    public final void names_lie_in_the_text_in_order_and_whole() {
        EntityRecognizer recognizer = recognizer();
        for (String text : texts()) {
            Map<EntityKind, Integer> ends = new EnumMap<>(EntityKind.class);
            int start = 0;
            for (RecognizedEntity one : recognize(text).orElse(List.of())) {
                TextSpan span = one.span();
                assertTrue(span.end() <= text.length(), () -> "a name beyond the end of " + HostileText.shown(text));
                assertTrue(
                        span.start() >= start && span.start() >= ends.getOrDefault(one.kind(), 0),
                        () -> "names out of order or over one another in " + HostileText.shown(text));
                assertTrue(
                        isWhole(text, span.start()) && isWhole(text, span.end()),
                        () -> "half a character in " + HostileText.shown(text));
                assertTrue(
                        recognizer.kinds().contains(one.kind()),
                        () -> "the kind " + one.kind().code() + ", which it does not tell of");
                start = span.start();
                ends.put(one.kind(), span.end());
            }
        }
    }

    private static boolean isWhole(String text, int at) {
        return at == 0 || at == text.length() || !Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }

    /** It answers any text, or says that it could not read it; nothing else is thrown, and nothing of the text is told. */
    @Test
    public final void it_answers_every_text_or_refuses_it_silently() {
        texts().forEach(this::recognize);
        assertEquals(List.of(), recognize("").orElse(List.of()), "names in a text of nothing");
    }

    /** A long text is read to its end, or refused as a whole. */
    @Test
    public final void a_long_text_is_read_to_its_end_or_refused() {
        for (Example example : examples()) {
            for (String filler : List.of("会议研究了有关事项。", "会议研究了有关事项\n", "事项")) {
                String before = filler.repeat(LONG / filler.length());
                Optional<List<RecognizedEntity>> names = recognize(before + example.text() + before);
                assertTrue(
                        names.isEmpty() || finds(names.get(), example, before.length()),
                        () -> shown(example) + " is lost behind " + before.length() + " characters, and nothing said");
            }
        }
    }

    /** It answers the same whatever it read before. */
    @Test
    public final void it_remembers_nothing() {
        List<String> texts = texts();
        List<String> first = answers(texts, 0);
        for (int order = 1; order < 4; order++) {
            assertEquals(first, answers(texts, order), "the answers in another order");
        }
    }

    /** It answers the same when threads share it. */
    @Test
    public final void threads_may_share_it() throws InterruptedException {
        List<String> texts = texts();
        List<String> alone = answers(texts, 0);
        for (List<String> together : AtOnce.results(thread -> answers(texts, thread))) {
            assertEquals(alone, together, "the answers in a thread among others");
        }
    }

    private List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (Example example : examples()) {
            texts.add(example.text());
            texts.add("𠮷😀" + example.text() + "𠮷");
            texts.add("\u202e\u0301" + example.text().replace(example.name(), "\ud83d" + example.name() + "\ude00"));
        }
        texts.addAll(HostileText.around(List.of(examples().get(0).name())));
        return texts;
    }

    private List<String> answers(List<String> texts, int order) {
        String[] answers = new String[texts.size()];
        for (int at : HostileText.order(answers.length, order)) {
            answers[at] = recognize(texts.get(at)).map(List::toString).orElse("refused");
        }
        return List.of(answers);
    }

    /** Returns the names, or empty when the text is refused as it may be. */
    private Optional<List<RecognizedEntity>> recognize(String text) {
        try {
            return Optional.of(recognizer().recognize(text));
        } catch (RecognizerException e) {
            requireSilence(text, e);
            return Optional.empty();
        } catch (RuntimeException | StackOverflowError e) {
            return fail("on " + HostileText.shown(text) + " it threw "
                    + e.getClass().getName() + "; throw a RecognizerException");
        }
    }

    /** Messages go to logs. */
    private void requireSilence(String text, Throwable thrown) {
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            String message = String.valueOf(at.getMessage());
            boolean tells = examples().stream()
                    .map(Example::name)
                    .anyMatch(name -> text.contains(name) && message.contains(name));
            assertFalse(
                    tells || text.length() > 3 && message.contains(text),
                    "the message of " + at.getClass().getName() + " holds what it read");
        }
    }

    private static boolean finds(List<RecognizedEntity> names, Example example, int shift) {
        return names.stream()
                .anyMatch(one -> one.kind() == example.kind() && one.span().equals(example.span(shift)));
    }

    private static String shown(Example example) {
        return HostileText.shown(example.name());
    }
}
