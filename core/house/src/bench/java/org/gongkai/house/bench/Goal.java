package org.gongkai.house.bench;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * One bar that the engine is held to.
 *
 * @param english what is compared
 * @param chinese the same
 * @param target the number to reach
 * @param atLeast whether the figure must be at least, rather than at most, the target
 * @param measured the figure, NaN where a part of it was not measured
 */
record Goal(String english, String chinese, double target, boolean atLeast, double measured) {
    private static final String TEN = "documents of 10000";
    private static final Set<String> NOT_TEXTS = Set.of("prose", "one character, terms of 1 to 32 of it");

    boolean isMet() {
        return atLeast ? measured >= target : measured <= target;
    }

    String shown(double value) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, value >= 100 ? "%.0f" : "%.2f", value);
    }

    static List<Goal> of(Figures figures) {
        return new Reckoning(figures).all();
    }

    /** Reckons the figures of the goals. */
    private static final class Reckoning {
        private final Figures figures;

        Reckoning(Figures figures) {
            this.figures = figures;
        }

        List<Goal> all() {
            String patterns = "50 patterns, " + TEN;
            return List.of(
                    times("hankcs", 60_000, 10_000, 4),
                    times("ahocorasick", 60_000, 10_000, 10),
                    times("hutool-dfa", 60_000, 10_000, 15),
                    times("sensitive-word", 60_000, 1_000, 120),
                    times("sensitive-word", 60_000, 10_000, 750),
                    times("hyperscan (C)", 60_000, 10_000, 2),
                    times("hyperscan (C)", 1_000, 10_000, 1),
                    timesOfPatterns(patterns, "java.util.regex", 250),
                    timesOfPatterns(patterns, "brics", 30),
                    timesOfPatterns(patterns, "hyperscan (C)", 1),
                    most("whole job: times the empty bigram filter", "全部工作：相当于空双字过滤的倍数", 6, whole()),
                    most("clean text, 1k to 100k terms: % dearer", "无命中文本，词数 1 千至 10 万：多耗 %", 25, spread("clean")),
                    most("documents of 1k to 10M: % dearer", "文件长 1 千至 1 千万字：多耗 %", 15, spread("length")),
                    most("adversarial text: times prose", "刁难文本：相当于普通文本的倍数", 4, adversarial()),
                    most("5 % noise: % dearer than none", "5 % 干扰字符：比没有时多耗 %", 25, noise()),
                    most(
                            "allocated per clean document, B",
                            "无命中文件每份分配的字节",
                            0,
                            figures.value("footprint", "clean documents of 1000", Gongkai.NAME, "B/document")),
                    most("build of 60k terms, ms", "6 万词构建，毫秒", 50, footprint("ms to build")),
                    most("heap of 60k terms, MB", "6 万词所占堆，MB", 4, footprint("MB of heap")),
                    new Goal("two threads against one", "双线程相当于单线程的倍数", 1.9, true, threads()));
        }

        private static Goal most(String english, String chinese, double target, double measured) {
            return new Goal(english, chinese, target, false, measured);
        }

        private Goal times(String peer, int terms, int length, double target) {
            String setting = TermSeries.setting(terms, length);
            return new Goal(
                    setting + ": times as fast as " + peer,
                    terms + " 词、文件长 " + length + "：相当于 " + peer + " 的倍数",
                    target,
                    true,
                    cpu("terms", setting, peer) / cpu("terms", setting, Gongkai.NAME));
        }

        private Goal timesOfPatterns(String setting, String peer, double target) {
            return new Goal(
                    "50 patterns: times as fast as " + peer,
                    "50 个模式：相当于 " + peer + " 的倍数",
                    target,
                    true,
                    cpu("patterns", setting, peer) / cpu("patterns", setting, Gongkai.NAME));
        }

        private double cpu(String series, String setting, String subject) {
            return figures.value(series, setting, subject, Measure.CPU);
        }

        private double whole() {
            double job = figures.of("whole", Measure.CPU).stream()
                    .filter(measure -> measure.subject().startsWith(Gongkai.NAME + ", 60000 terms, folds, "))
                    .mapToDouble(Measure::value)
                    .findFirst()
                    .orElse(Double.NaN);
            return job / cpu("whole", TEN, "empty bigram filter");
        }

        private double spread(String series) {
            double[] all = figures.of(series, Measure.CPU).stream()
                    .filter(measure -> measure.subject().equals(Gongkai.NAME))
                    .mapToDouble(Measure::value)
                    .sorted()
                    .toArray();
            return all.length == 0 ? Double.NaN : (all[all.length - 1] / all[0] - 1) * 100;
        }

        private double adversarial() {
            return figures.of("adversarial", Measure.CPU).stream()
                            .filter(measure -> measure.subject().equals(Gongkai.NAME))
                            .filter(measure -> !NOT_TEXTS.contains(measure.setting()))
                            .mapToDouble(Measure::value)
                            .max()
                            .orElse(Double.NaN)
                    / cpu("adversarial", "prose", Gongkai.NAME);
        }

        private double noise() {
            String subject = Gongkai.NAME + ", folds and blanks between";
            double noisy = cpu("noise", "5 % zero-width and blanks", subject);
            return (noisy / cpu("noise", "none", subject) - 1) * 100;
        }

        private double footprint(String unit) {
            return figures.value("footprint", "60000 terms", Gongkai.NAME, unit);
        }

        private double threads() {
            return 2 * cpu("threads", "1 thread", Gongkai.NAME) / cpu("threads", "2 threads", Gongkai.NAME);
        }
    }
}
