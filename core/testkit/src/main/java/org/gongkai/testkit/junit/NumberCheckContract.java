package org.gongkai.testkit.junit;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.match.spi.NumberCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/**
 * What every {@link NumberCheck} keeps to (号码校验约定). Extend it in a test of your check and say what it accepts and refuses.
 *
 * <p>A check that throws leaves the whole part of the text unexamined; one that is slow on long numbers stops a portal; one
 * that remembers answers wrongly when threads share it.
 */
public abstract class NumberCheckContract {
    /** For subclasses. */
    protected NumberCheckContract() {}

    /** Returns the check; every call may return the same one. */
    protected abstract NumberCheck check();

    /** Returns what it accepts: every form of the number, folded as rules fold it. */
    protected abstract List<String> accepted();

    /** Returns what it refuses: the nearest to what it accepts, such as a wrong check digit. */
    protected abstract List<String> refused();

    /** There is something to judge it by. */
    @Test
    public final void it_has_examples_and_counter_examples() {
        assertFalse(accepted().isEmpty(), "name at least one number that it accepts");
        assertFalse(refused().isEmpty(), "name at least one number that it refuses");
    }

    /** It accepts its examples. */
    @Test
    public final void it_accepts_its_examples() {
        assertAll(accepted().stream().map(one ->
                (Executable) () -> assertTrue(check().accepts(one), () -> shown(one) + " is refused")));
    }

    /** It refuses its counter-examples. */
    @Test
    public final void it_refuses_its_counter_examples() {
        assertAll(refused().stream().map(one ->
                (Executable) () -> assertFalse(check().accepts(one), () -> shown(one) + " is accepted")));
    }

    /** It answers whatever a pattern may find, and never throws. */
    @Test
    public final void it_answers_every_text_without_an_exception() {
        NumberCheck check = check();
        for (String text : HostileText.around(examples())) {
            try {
                check.accepts(text);
            } catch (RuntimeException | StackOverflowError e) {
                fail("on " + shown(text) + " it threw " + e.getClass().getName() + "; answer false");
            }
        }
    }

    /** It answers the same whatever it saw before. */
    @Test
    public final void it_remembers_nothing() {
        List<String> texts = HostileText.around(examples());
        NumberCheck check = check();
        String first = answers(check, texts, 0);
        for (int order = 1; order < 6; order++) {
            assertEquals(first, answers(check, texts, order), "the answers in another order");
        }
    }

    /** It answers the same when threads share it. */
    @Test
    public final void threads_may_share_it() throws InterruptedException {
        List<String> texts = HostileText.around(examples());
        NumberCheck check = check();
        String alone = answers(check, texts, 0);
        for (String together : AtOnce.results(k -> answers(check, texts, k))) {
            assertEquals(alone, together, "the answers in a thread among others");
        }
    }

    /** Its work grows with the text and no faster; measured in passes over the text, not by a clock. */
    @Test
    public final void its_work_is_linear_in_the_text() {
        NumberCheck check = check();
        List<String> units = new ArrayList<>(List.of("1", "1 ", "A", "-", "("));
        units.addAll(examples());
        for (String unit : units) {
            String text = unit.repeat(Yardstick.LENGTH / unit.length());
            assertNull(
                    Yardstick.refusal(text, () -> check.accepts(text)),
                    () -> "on " + text.length() + " characters, " + shown(unit) + " again and again");
        }
    }

    private List<String> examples() {
        return Stream.concat(accepted().stream(), refused().stream())
                .filter(one -> !one.isEmpty())
                .toList();
    }

    /** Asks for every text, in an order of its own for each {@code order}, and returns the answers by text. */
    private static String answers(NumberCheck check, List<String> texts, int order) {
        char[] answers = new char[texts.size()];
        for (int at : HostileText.order(answers.length, order)) {
            answers[at] = check.accepts(texts.get(at)) ? '1' : '0';
        }
        return new String(answers);
    }

    private static String shown(String text) {
        return HostileText.shown(text);
    }
}
