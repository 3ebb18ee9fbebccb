package org.gongkai.house.matrix;

import java.util.List;
import java.util.Locale;

/**
 * One cell of the matrix.
 *
 * @param kind what is planted
 * @param substitution how it is written
 * @param texts the texts to screen, empty where the substitution makes no sense for the kind
 * @param reason why it makes none, empty where there are texts
 */
record Cell(Kind kind, Substitution substitution, List<Planted> texts, String reason) {
    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT) + " × " + substitution.title();
    }
}
