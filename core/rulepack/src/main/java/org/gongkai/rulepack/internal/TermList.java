package org.gongkai.rulepack.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.gongkai.rulepack.internal.yaml.Fault;
import org.gongkai.rulepack.internal.yaml.FileProblems;
import org.gongkai.rulepack.internal.yaml.Scalar;
import org.gongkai.text.Visibility;
import org.gongkai.text.Wording;

/** A list of terms from a file of its own (词表), with the line of each. Blank, padded and doubled terms are refused. */
final class TermList {
    private final FileProblems problems;
    private final List<ReadPart.ReadTerm> terms = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();

    TermList(FileProblems problems) {
        this.problems = problems;
    }

    /** Adds a term a line; lines that start with {@code #} are comments. */
    void addLines(String text) {
        Iterator<String> each = text.lines().iterator();
        for (int line = 1; each.hasNext(); line++) {
            String term = each.next();
            if (!term.startsWith("#")) {
                add(term, line);
            }
        }
    }

    void add(String term, int line) {
        if (terms.size() == PackLimits.TERMS_PER_LIST) {
            throw new Fault(
                    line,
                    new Wording(
                            "词表超过 " + PackLimits.TERMS_PER_LIST + " 个词语",
                            "more than " + PackLimits.TERMS_PER_LIST + " terms in a list"),
                    new Wording("拆开它", "split it"));
        }
        Integer before = lines.putIfAbsent(term, line);
        if (term.isEmpty() || isPadded(term)) {
            boolean blank = term.codePoints().allMatch(Visibility::isBlank);
            problems.add(
                    line,
                    new Wording(
                            blank ? "应写词语的地方是空白" : "词语 `" + term + "` 首尾有空白",
                            blank ? "a blank where a term belongs" : "blanks around the term `" + term + "`"),
                    new Wording(blank ? "删去这一行" : "删去空白", blank ? "remove it" : "remove them"));
        } else if (isBroken(term)) {
            problems.add(
                    line,
                    new Wording("词语 `" + term + "` 里有制表符或者换行", "a tab or a line break in the term `" + term + "`"),
                    new Wording("改为空格或者删去", "write a blank or remove it"));
        } else if (before != null) {
            problems.add(
                    line,
                    new Wording(
                            "词语 `" + term + "` 重复，第 " + before + " 行已有",
                            "the term `" + term + "` a second time, after line " + before),
                    new Wording("删去其中之一", "remove one of them"));
        } else {
            terms.add(new ReadPart.ReadTerm(term, new Scalar(line, term, true)));
        }
    }

    private static boolean isPadded(String term) {
        return Visibility.isBlank(term.codePointAt(0)) || Visibility.isBlank(term.codePointBefore(term.length()));
    }

    private static boolean isBroken(String term) {
        for (int i = 0; i < term.length(); i++) {
            if (term.charAt(i) < ' ') {
                return true;
            }
        }
        return false;
    }

    /** Returns the problems of its file. */
    FileProblems problems() {
        return problems;
    }

    /** Returns the terms in the order of the file. */
    List<ReadPart.ReadTerm> terms() {
        return terms;
    }
}
