package org.gongkai.documents.internal.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.util.Matrix;

/** What a page draws by lines and curves (矢量图形): letters may be drawn, and nobody reads them. One thread, one page. */
final class Drawing {
    /** From these counts on a few words could be drawn; a star, a tick or a rounded box has fewer. */
    private static final int CURVES = 24;

    private static final int SLANTED = 20;
    private static final int SHORT = 40;
    private static final int MOST = 100_000;
    private static final double THIN = 3;
    private static final double LEAN = 0.02;
    private static final double DOT = 0.01;

    private final Strokes strokes = new Strokes();
    private final List<List<Point2D.Float>> open = new ArrayList<>();
    private List<Point2D.Float> path = new ArrayList<>();
    private int points;
    private int painted;
    private int curves;
    private int slanted;

    /** Returns how many times something was painted. */
    int painted() {
        return painted;
    }

    /** Notes an operator; those that draw nothing are passed over. */
    void operator(String name, List<COSBase> operands, Matrix placing) {
        switch (name) {
            case "m" -> {
                next();
                point(operands, 0, placing);
            }
            case "l" -> point(operands, 0, placing);
            case "c" -> curve(operands, 4, placing);
            case "v", "y" -> curve(operands, 2, placing);
            case "h" -> close();
            case "re" -> rectangle(operands, placing);
            case "f", "F", "f*", "B", "B*", "b", "b*", "s" -> paint(true);
            case "S" -> paint(false);
            case "n" -> end(false);
            case "sh" -> painted++;
            default -> {}
        }
    }

    /** Returns whether there is enough for words that are drawn. */
    boolean isLikeText() {
        end(false);
        return curves >= CURVES || slanted >= SLANTED || points >= MOST || strokes.shortOnes() >= SHORT;
    }

    private void point(List<COSBase> operands, int at, Matrix placing) {
        if (points < MOST
                && operands.size() > at + 1
                && operands.get(at) instanceof COSNumber x
                && operands.get(at + 1) instanceof COSNumber y) {
            points++;
            path.add(placing.transformPoint(x.floatValue(), y.floatValue()));
        }
    }

    private void curve(List<COSBase> operands, int at, Matrix placing) {
        curves++;
        next();
        point(operands, at, placing);
    }

    private void rectangle(List<COSBase> operands, Matrix placing) {
        next();
        if (points >= MOST || operands.size() < 4 || !operands.stream().allMatch(COSNumber.class::isInstance)) {
            return;
        }
        points += 4;
        float[] of = new float[4];
        for (int i = 0; i < 4; i++) {
            of[i] = ((COSNumber) operands.get(i)).floatValue();
        }
        box(List.of(
                placing.transformPoint(of[0], of[1]),
                placing.transformPoint(of[0] + of[2], of[1]),
                placing.transformPoint(of[0] + of[2], of[1] + of[3]),
                placing.transformPoint(of[0], of[1] + of[3])));
    }

    private void next() {
        if (path.size() > 1) {
            open.add(path);
        }
        path = new ArrayList<>();
    }

    private void close() {
        if (!path.isEmpty()) {
            Point2D.Float first = path.get(0);
            outline(path, true);
            path = new ArrayList<>(List.of(first));
        }
    }

    private void paint(boolean closed) {
        painted++;
        end(closed);
    }

    private void end(boolean closed) {
        next();
        open.forEach(one -> outline(one, closed));
        open.clear();
    }

    private void outline(List<Point2D.Float> corners, boolean filled) {
        int last = corners.size() - 1;
        boolean closed = filled || corners.get(0).distance(corners.get(last)) <= DOT;
        if (closed && box(corners)) {
            return;
        }
        for (int i = 0; i < last; i++) {
            line(corners.get(i), corners.get(i + 1));
        }
        if (filled) {
            line(corners.get(last), corners.get(0));
        }
    }

    /** Takes a rectangle, which is a frame, or whatever is so thin that it is seen as a line; returns whether it was one. */
    private boolean box(List<Point2D.Float> corners) {
        double left = corners.stream().mapToDouble(p -> p.x).min().orElse(0);
        double right = corners.stream().mapToDouble(p -> p.x).max().orElse(0);
        double bottom = corners.stream().mapToDouble(p -> p.y).min().orElse(0);
        double top = corners.stream().mapToDouble(p -> p.y).max().orElse(0);
        if (isThin(top - bottom, right - left)) {
            strokes.level((top + bottom) / 2, left, right);
            return true;
        }
        if (isThin(right - left, top - bottom)) {
            strokes.upright((left + right) / 2, bottom, top);
            return true;
        }
        return corners.stream()
                .allMatch(p -> (p.x - left <= DOT || right - p.x <= DOT) && (p.y - bottom <= DOT || top - p.y <= DOT));
    }

    private static boolean isThin(double across, double length) {
        return across <= THIN && length > 2 * across;
    }

    private void line(Point2D.Float one, Point2D.Float other) {
        double x = Math.abs(one.x - other.x);
        double y = Math.abs(one.y - other.y);
        if (Math.max(x, y) <= DOT) {
            return;
        }
        if (y <= LEAN * x + DOT) {
            strokes.level(one.y, one.x, other.x);
        } else if (x <= LEAN * y + DOT) {
            strokes.upright(one.x, one.y, other.y);
        } else {
            slanted++;
        }
    }
}
