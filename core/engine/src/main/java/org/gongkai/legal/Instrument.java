package org.gongkai.legal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A law, regulation or standard that findings cite (法律文件), with its editions.
 *
 * @param name as citations write it, for example {@code 政府信息公开条例}
 * @param editions the editions known here, the earliest first, none in force together with another
 */
public record Instrument(String name, List<Edition> editions) {
    public Instrument {
        editions = List.copyOf(editions);
        if (name.isBlank() || editions.isEmpty()) {
            throw new IllegalArgumentException("an instrument has a name and an edition, got `" + name + "`");
        }
        for (int i = 1; i < editions.size(); i++) {
            LocalDate ended = editions.get(i - 1).inForce().to();
            LocalDate started = editions.get(i).inForce().from();
            if (ended == null || started == null || !started.isAfter(ended)) {
                throw new IllegalArgumentException(
                        "the editions of `" + name + "` follow one another, got " + editions);
            }
        }
    }

    /** Returns the edition in force on {@code day}, or empty when none known here is. */
    public Optional<Edition> on(LocalDate day) {
        return editions.stream()
                .filter(edition -> edition.inForce().covers(day))
                .findFirst();
    }

    /** Returns the editions in force on some day of {@code period}, the earliest first. */
    public List<Edition> during(InForce period) {
        return editions.stream()
                .filter(edition -> edition.inForce().meets(period))
                .toList();
    }

    /**
     * An edition, between two changes of its numbering or its force (版本).
     *
     * @param inForce when it applies
     * @param lastArticle the number of its last article (条), or {@code null} where it is not known or has clauses
     */
    public record Edition(InForce inForce, @Nullable Integer lastArticle) {
        private static final Pattern NUMBER = Pattern.compile("(\\d{1,4})(之\\d{1,2})?");

        public Edition {
            if (lastArticle != null && lastArticle < 1) {
                throw new IllegalArgumentException("the last article counts from 1, got " + lastArticle);
            }
        }

        /** Returns whether the edition may have an article of that number; where its last one is not known, it may. */
        public boolean mayHave(String article) {
            if (lastArticle == null) {
                return true;
            }
            Matcher number = NUMBER.matcher(article);
            return number.matches() && Integer.parseInt(number.group(1)) <= lastArticle;
        }
    }
}
