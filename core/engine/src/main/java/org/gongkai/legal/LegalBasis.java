package org.gongkai.legal;

import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One place in a law that a finding rests on (法律依据).
 *
 * @param law the instrument's name (文件名称), for example {@code 政府信息公开条例}
 * @param provision article and, where named, paragraph and item (条、款、项); {@code null} cites the whole
 * @param inForce when this place, with this number, applies (施行期间)
 */
public record LegalBasis(String law, @Nullable Provision provision, InForce inForce) {
    public LegalBasis {
        Objects.requireNonNull(inForce, "inForce");
        if (law.isBlank()) {
            throw new IllegalArgumentException("a legal basis names its instrument, got a blank name");
        }
    }

    /** Returns a basis that names an article, always in force. */
    public static LegalBasis of(String law, String article) {
        return new LegalBasis(law, new Provision(article, null, null), InForce.ALWAYS);
    }

    /**
     * Returns the citation as officials write it, for example {@code 《政府信息公开条例》第15条第2款}; a standard goes by its number,
     * {@code GB/T 9704-2012 7.2.5}.
     */
    public String cite() {
        String name = law.startsWith("GB") ? law + " " : "《" + law + "》";
        return (name + (provision == null ? "" : provision.cite())).strip();
    }

    /**
     * A place within an instrument (条、款、项).
     *
     * @param article the article's number (条), digits, or digits with {@code 之N} as in {@code 120之1}
     * @param paragraph the paragraph's number (款), counted from 1, or {@code null}
     * @param item the item's number (项), counted from 1, or {@code null}
     */
    public record Provision(
            String article,
            @Nullable Integer paragraph,
            @Nullable Integer item) {
        private static final Pattern ARTICLE = Pattern.compile("[1-9]\\d{0,3}(\\.\\d{1,2}){0,3}(之\\d{1,2})?");

        public Provision {
            if (!ARTICLE.matcher(article).matches()) {
                throw new IllegalArgumentException(
                        "an article is a number such as `15`, `120之1` or a clause `7.2.2`, got `" + article + "`");
            }
            requirePositive("paragraph", paragraph);
            requirePositive("item", item);
        }

        /** Returns the place as officials write it, for example {@code 第15条第2款第1项}. */
        public String cite() {
            String base = article.indexOf('.') >= 0 ? article : "第" + article + "条";
            return base + (paragraph == null ? "" : "第" + paragraph + "款") + (item == null ? "" : "第" + item + "项");
        }

        private static void requirePositive(String what, @Nullable Integer number) {
            if (number != null && number < 1) {
                throw new IllegalArgumentException("the " + what + " counts from 1, got " + number);
            }
        }
    }
}
