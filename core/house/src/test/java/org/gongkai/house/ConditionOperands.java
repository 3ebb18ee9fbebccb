package org.gongkai.house;

import java.util.ArrayList;
import java.util.List;

/** The operands of a condition (条件的各项): what stands on either side of its {@code or}, {@code and} and commas. */
final class ConditionOperands {
    private static final List<String> SEPARATORS = List.of(", ", " or ", " and ");

    private final String condition;
    private final List<Fewer> all = new ArrayList<>();

    private ConditionOperands(String condition) {
        this.condition = condition;
    }

    /** A condition without one of its operands. */
    record Fewer(String dropped, String condition) {}

    private record Range(int from, int to) {}

    /** Returns the condition without each of its operands, at every depth. */
    static List<Fewer> of(String condition) {
        ConditionOperands operands = new ConditionOperands(condition);
        operands.dropIn(new Range(0, condition.length()));
        return operands.all;
    }

    private void dropIn(Range range) {
        for (String separator : SEPARATORS) {
            List<Range> operands = split(range, separator);
            if (operands.size() > 1) {
                for (int k = 0; k < operands.size(); k++) {
                    drop(operands, k);
                }
                operands.forEach(this::dropIn);
                return;
            }
        }
        dropInParentheses(range);
    }

    private void drop(List<Range> operands, int k) {
        boolean onlyNegated = true;
        for (int i = 0; i < operands.size(); i++) {
            onlyNegated &= i == k || text(operands.get(i)).startsWith("not ");
        }
        if (onlyNegated) {
            return;
        }
        int from = k == 0 ? operands.get(0).from() : operands.get(k - 1).to();
        int to = k == 0 ? operands.get(1).from() : operands.get(k).to();
        all.add(new Fewer(text(operands.get(k)), condition.substring(0, from) + condition.substring(to)));
    }

    private void dropInParentheses(Range range) {
        int depth = 0;
        int from = 0;
        for (int i = range.from(); i < range.to(); i++) {
            if (condition.charAt(i) == '(' && depth++ == 0) {
                from = i + 1;
            } else if (condition.charAt(i) == ')' && --depth == 0) {
                dropIn(new Range(from, i));
            }
        }
    }

    private List<Range> split(Range range, String separator) {
        List<Range> operands = new ArrayList<>();
        int depth = 0;
        int from = range.from();
        for (int i = range.from(); i < range.to(); i++) {
            char c = condition.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0 && condition.startsWith(separator, i)) {
                operands.add(new Range(from, i));
                from = i + separator.length();
            }
        }
        operands.add(new Range(from, range.to()));
        return operands;
    }

    private String text(Range range) {
        return condition.substring(range.from(), range.to());
    }
}
