package org.gongkai.screening.spi;

import java.util.List;
import java.util.Set;
import org.gongkai.rule.EntityKind;

/**
 * Finds names of persons, places and bodies (命名实体识别). Implementations are thread-safe, give the same answer to the same text
 * and keep nothing of it.
 */
public interface EntityRecognizer {
    /** Returns the name that findings show, lower-case words joined by {@code -} and {@code .}, for example {@code opennlp-zh-2.5}. */
    String name();

    /** Returns the kinds of names it finds; a rule that asks for another kind leaves a gap. */
    Set<EntityKind> kinds();

    /**
     * Returns the names in {@code text}, the text of one part, by positions in it.
     *
     * @throws RecognizerException if the text could not be read to its end; never return the part that was read, since the
     *     rest would pass for clean
     */
    List<RecognizedEntity> recognize(String text);
}
