package org.gongkai.house.bench;

import java.util.List;
import java.util.Locale;

/** A chart as SVG with logarithmic scales. Its colours follow the reader's light or dark scheme; it needs no font. */
final class Svg {
    private static final int WIDTH = 760;
    private static final int LEFT = 70;
    private static final int RIGHT = 190;
    private static final int LABELS = 330;
    private static final String STYLE = """
            <style>
            svg{--ink:#1f2328;--faint:#d0d7de;--c0:#0969da;--c1:#bc4c00;--c2:#1a7f37;--c3:#8250df;--c4:#bf3989;--c5:#4d5566;--c6:#9a6700}
            @media(prefers-color-scheme:dark){svg{--ink:#e6edf3;--faint:#3d444d;--c0:#58a6ff;--c1:#f0883e;--c2:#3fb950;--c3:#a371f7;--c4:#db61a2;--c5:#9198a1;--c6:#d29922}}
            text{font:13px sans-serif;fill:var(--ink)}.t{font-weight:600;font-size:15px}.g{stroke:var(--faint)}
            """;

    private final StringBuilder out = new StringBuilder();
    private final int height;

    private Svg(String title, int height) {
        this.height = height;
        out.append(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">%n%s",
                WIDTH,
                height,
                escaped(title),
                STYLE));
        for (int i = 0; i < 7; i++) {
            out.append(String.format(
                    Locale.ROOT,
                    ".l%d{stroke:var(--c%d);fill:none;stroke-width:2}.f%d{fill:var(--c%d)}%n",
                    i,
                    i,
                    i,
                    i));
        }
        out.append("</style>\n");
        text(10, 22, "t", title);
    }

    /** A name with a number. */
    record Bar(String name, double value) {}

    /** A point of a line. */
    record Point(double x, double y) {}

    /** A named line. */
    record Line(String name, List<Point> points) {}

    /** Returns horizontal bars, the first coloured as ours. */
    static String bars(String title, List<Bar> bars) {
        Svg svg = new Svg(title, 50 + bars.size() * 26);
        double least = bars.stream().mapToDouble(Bar::value).min().orElse(1) / 2;
        double most = bars.stream().mapToDouble(Bar::value).max().orElse(1);
        int room = WIDTH - LABELS - 80;
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            int y = 40 + i * 26;
            double length = room * Math.log(bar.value() / least) / Math.log(most / least);
            boolean ours = bar.name().startsWith(Gongkai.NAME);
            svg.out.append(String.format(
                    Locale.ROOT,
                    "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"18\"/>%n",
                    ours ? "f0" : "f5",
                    LABELS,
                    y,
                    length));
            svg.text(10, y + 14, "", bar.name());
            svg.text(LABELS + (int) length + 6, y + 14, "", number(bar.value()));
        }
        return svg.end();
    }

    /** Returns lines over two logarithmic scales. */
    static String lines(String title, String across, List<Line> lines) {
        Svg svg = new Svg(title, 420);
        Scale x = Scale.over(lines.stream()
                .flatMap(line -> line.points().stream())
                .mapToDouble(Point::x)
                .toArray());
        Scale y = Scale.over(lines.stream()
                .flatMap(line -> line.points().stream())
                .mapToDouble(Point::y)
                .toArray());
        svg.grid(x, y, across);
        int last = 0;
        List<Line> byHeight = lines.stream()
                .sorted((a, b) -> Double.compare(end(b).y(), end(a).y()))
                .toList();
        for (Line line : byHeight) {
            int colour = lines.indexOf(line) % 7;
            StringBuilder points = new StringBuilder();
            for (Point point : line.points()) {
                points.append(String.format(Locale.ROOT, "%.1f,%.1f ", svg.x(x, point.x()), svg.y(y, point.y())));
            }
            svg.out.append(String.format(
                    "<polyline class=\"l%d\" points=\"%s\"/>%n",
                    colour, points.toString().strip()));
            last = Math.max(last + 16, (int) svg.y(y, end(line).y()) + 4);
            svg.text(
                    WIDTH - RIGHT + 8,
                    last,
                    "f" + colour,
                    line.name() + " " + number(end(line).y()));
        }
        return svg.end();
    }

    private static Point end(Line line) {
        return line.points().get(line.points().size() - 1);
    }

    /** From which power of ten to which. */
    private record Scale(int low, int high) {
        static Scale over(double[] values) {
            double least = Double.MAX_VALUE;
            double most = 0;
            for (double value : values) {
                least = Math.min(least, value);
                most = Math.max(most, value);
            }
            int low = (int) Math.floor(Math.log10(least));
            return new Scale(low, Math.max(low + 1, (int) Math.ceil(Math.log10(most) - 1e-9)));
        }

        double share(double value) {
            return (Math.log10(value) - low) / (high - low);
        }
    }

    private double x(Scale scale, double value) {
        return LEFT + (WIDTH - LEFT - RIGHT) * scale.share(value);
    }

    private double y(Scale scale, double value) {
        return height - 50 - (height - 100) * scale.share(value);
    }

    private void grid(Scale x, Scale y, String across) {
        for (int power = y.low(); power <= y.high(); power++) {
            double at = y(y, Math.pow(10, power));
            line(LEFT, at, WIDTH - RIGHT, at);
            text(8, (int) at + 4, "", number(Math.pow(10, power)));
        }
        for (int power = x.low(); power <= x.high(); power++) {
            double at = x(x, Math.pow(10, power));
            line(at, 50, at, height - 50);
            text((int) at - 14, height - 30, "", number(Math.pow(10, power)));
        }
        text(LEFT, height - 10, "", across);
    }

    private void line(double x1, double y1, double x2, double y2) {
        out.append(String.format(
                Locale.ROOT, "<line class=\"g\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>%n", x1, y1, x2, y2));
    }

    private void text(int x, int y, String style, String words) {
        String colour = style.startsWith("f") ? " style=\"fill:var(--c" + style.charAt(1) + ")\"" : "";
        String ofClass = style.equals("t") ? " class=\"t\"" : "";
        out.append(String.format(
                Locale.ROOT, "<text x=\"%d\" y=\"%d\"%s%s>%s</text>%n", x, y, ofClass, colour, escaped(words)));
    }

    private static String number(double value) {
        if (value >= 1e6) {
            return String.format(Locale.ROOT, "%.0fM", value / 1e6);
        }
        String unit = value >= 1000 ? "k" : "";
        double shown = value >= 1000 ? value / 1000 : value;
        boolean whole = shown >= 10 || shown == Math.rint(shown);
        return String.format(Locale.ROOT, whole ? "%.0f%s" : shown >= 1 ? "%.1f%s" : "%.2f%s", shown, unit);
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private String end() {
        return out.append("</svg>\n").toString();
    }
}
