package org.gongkai.house.bench;

import com.gliwka.hyperscan.wrapper.CompileErrorException;
import com.gliwka.hyperscan.wrapper.Database;
import com.gliwka.hyperscan.wrapper.Expression;
import com.gliwka.hyperscan.wrapper.ExpressionFlag;
import com.gliwka.hyperscan.wrapper.Match;
import com.gliwka.hyperscan.wrapper.Scanner;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;

/** Hyperscan as its Java wrapper offers it: strings in, matches with their starts out. */
final class JavaHyperscan implements Engine {
    private final Database database;
    private final Scanner scanner = new Scanner();
    private final List<StructuredPattern> patterns;

    private JavaHyperscan(List<Expression> expressions, List<StructuredPattern> patterns) {
        try {
            this.database = Database.compile(expressions);
        } catch (CompileErrorException e) {
            throw new IllegalStateException(e);
        }
        this.patterns = patterns;
        scanner.allocScratch(database);
    }

    static JavaHyperscan terms(List<String> terms) {
        List<Expression> expressions = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            String quoted = terms.get(i).replaceAll("\\p{Punct}", "\\\\$0");
            expressions.add(new Expression(quoted, EnumSet.of(ExpressionFlag.SOM_LEFTMOST, ExpressionFlag.UTF8), i));
        }
        return new JavaHyperscan(expressions, List.of());
    }

    static JavaHyperscan patterns(List<StructuredPattern> patterns) {
        List<Expression> expressions = new ArrayList<>();
        for (int i = 0; i < patterns.size(); i++) {
            expressions.add(new Expression(
                    patterns.get(i).relaxed(), EnumSet.of(ExpressionFlag.SOM_LEFTMOST, ExpressionFlag.UTF8), i));
        }
        return new JavaHyperscan(expressions, patterns);
    }

    @Override
    public String name() {
        return "hyperscan-java";
    }

    @Override
    public void scan(int index, String document, Tally tally) {
        List<Match> matches = scanner.scan(database, document);
        if (patterns.isEmpty()) {
            matches.forEach(match -> tally.add(match.getStartPosition(), match.getEndPosition() + 1));
        } else if (!matches.isEmpty()) {
            longest(matches, document, tally);
        }
    }

    /** Every end is told; of each pattern's matches the leftmost and longest that stand alone count. */
    private void longest(List<Match> matches, String document, Tally tally) {
        List<Match> ordered = new ArrayList<>(matches);
        ordered.sort(Comparator.comparingInt((Match match) -> id(match))
                .thenComparingLong(Match::getStartPosition)
                .thenComparingLong(match -> -match.getEndPosition()));
        int pattern = -1;
        long free = 0;
        for (Match match : ordered) {
            if (id(match) != pattern) {
                pattern = id(match);
                free = 0;
            }
            int start = (int) match.getStartPosition();
            int end = (int) match.getEndPosition() + 1;
            if (start >= free && patterns.get(pattern).standsAlone(document, start, end)) {
                tally.add(start, end);
                free = end;
            }
        }
    }

    private static int id(Match match) {
        Integer id = match.getMatchedExpression().getId();
        return id == null ? -1 : id;
    }

    @Override
    public void close() {
        scanner.close();
        database.close();
    }
}
