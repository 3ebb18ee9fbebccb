package org.gongkai.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rest of a pattern from where it becomes seldom (必含片段): every match holds a stretch that one of the pattern's cores
 * describes, so that only around these is the pattern itself asked.
 *
 * @param nodes what stands one behind the other
 * @param before at most how many units of the probe's own view stand between the start of a match and the core
 * @param leading at most how many units at the start of the core the coarse view leaves out
 */
record Core(List<PatternNode> nodes, long before, long leading) {
    /** So many characters of a core tell how seldom it is. */
    private static final int LOOKED_AT = 4;

    Core {
        nodes = List.copyOf(nodes);
    }

    /**
     * Returns the cores of {@code tree}, or {@code null} where the coarse view may leave out all of a match, so that no place can
     * be told from another.
     */
    static @Nullable List<Core> of(PatternNode tree, CoarseSets sets) {
        if (tree instanceof PatternNode.Choice choice) {
            List<Core> all = new ArrayList<>();
            for (PatternNode option : choice.nodes()) {
                List<Core> cores = of(option, sets);
                if (cores == null) {
                    return null;
                }
                all.addAll(cores);
            }
            return all;
        }
        Core core = best(tree instanceof PatternNode.Sequence sequence ? sequence.nodes() : List.of(tree), sets);
        return core == null ? null : List.of(core);
    }

    /** Returns the core itself for {@code key}, or {@code null} where it tells no more than the pattern. */
    @Nullable
    PikeProgram program(ViewKey key, CoarseFold coarse, StateRoom room) {
        return before > 0 ? PikeProgram.compile(new PatternNode.Sequence(nodes), key, coarse, room) : null;
    }

    /** The most seldom; of equal ones the last, which leaves the least to chance at its start. */
    private static @Nullable Core best(List<PatternNode> nodes, CoarseSets sets) {
        Core best = null;
        double least = Double.MAX_VALUE;
        long before = 0;
        for (int from = 0; from < nodes.size(); from++) {
            List<PatternNode> rest = nodes.subList(from, nodes.size());
            double share = share(rest, sets);
            if (share <= least && share < Double.MAX_VALUE) {
                least = share;
                best = new Core(rest, 2 * before, 2 * leading(rest, sets));
            }
            before += nodes.get(from).maxLength();
        }
        return best;
    }

    /** About at which part of all places such a core begins; endless where it may be nothing. */
    private static double share(List<PatternNode> nodes, CoarseSets sets) {
        boolean nothing = nodes.stream().allMatch(node -> mayVanish(node, sets));
        return nothing ? Double.MAX_VALUE : Share.of(nodes, LOOKED_AT, sets).share;
    }

    /** How seldom the first characters of something are that need to be there, and how many of them were looked at. */
    private record Share(double share, int looked) {
        static Share of(List<PatternNode> nodes, int most, CoarseSets sets) {
            double share = 1;
            int looked = 0;
            for (PatternNode node : nodes) {
                if (looked < most && !mayVanish(node, sets)) {
                    Share next = of(node, most - looked, sets);
                    share *= next.share;
                    looked += next.looked;
                }
            }
            return new Share(share, looked);
        }

        private static Share of(PatternNode node, int most, CoarseSets sets) {
            if (node instanceof PatternNode.One one) {
                return new Share(sets.of(one.set()).share(), 1);
            }
            if (node instanceof PatternNode.Sequence sequence) {
                return of(sequence.nodes(), most, sets);
            }
            if (node instanceof PatternNode.Repeat repeat) {
                return of(Collections.nCopies(Math.min(repeat.min(), most), repeat.node()), most, sets);
            }
            double any = 0;
            int looked = most;
            for (PatternNode option : ((PatternNode.Choice) node).nodes()) {
                Share one = of(List.of(option), most, sets);
                any += one.share;
                looked = Math.min(looked, one.looked);
            }
            return new Share(Math.min(1, any), looked);
        }
    }

    /** At most how many characters at the start the coarse view leaves out. */
    private static long leading(List<PatternNode> nodes, CoarseSets sets) {
        long most = 0;
        for (PatternNode node : nodes) {
            if (!mayVanish(node, sets)) {
                return most + leading(node, sets);
            }
            most += leftOut(node, sets);
        }
        return most;
    }

    private static long leading(PatternNode node, CoarseSets sets) {
        if (node instanceof PatternNode.Sequence sequence) {
            return leading(sequence.nodes(), sets);
        }
        if (node instanceof PatternNode.Choice choice) {
            return choice.nodes().stream()
                    .mapToLong(option -> leading(List.of(option), sets))
                    .max()
                    .orElse(0);
        }
        return node instanceof PatternNode.Repeat repeat ? leading(repeat.node(), sets) : 0;
    }

    /** At most how many characters of a match of {@code node} the coarse view leaves out. */
    private static long leftOut(PatternNode node, CoarseSets sets) {
        if (node instanceof PatternNode.One one) {
            return sets.of(one.set()).droppable() ? 1 : 0;
        }
        if (node instanceof PatternNode.Sequence sequence) {
            return sequence.nodes().stream()
                    .mapToLong(each -> leftOut(each, sets))
                    .sum();
        }
        if (node instanceof PatternNode.Choice choice) {
            return choice.nodes().stream()
                    .mapToLong(each -> leftOut(each, sets))
                    .max()
                    .orElse(0);
        }
        return node instanceof PatternNode.Repeat repeat ? repeat.max() * leftOut(repeat.node(), sets) : 0;
    }

    private static boolean mayVanish(PatternNode node, CoarseSets sets) {
        if (node instanceof PatternNode.One one) {
            return sets.of(one.set()).droppable();
        }
        if (node instanceof PatternNode.Sequence sequence) {
            return sequence.nodes().stream().allMatch(each -> mayVanish(each, sets));
        }
        if (node instanceof PatternNode.Choice choice) {
            return choice.nodes().stream().anyMatch(each -> mayVanish(each, sets));
        }
        return node instanceof PatternNode.Repeat repeat && (repeat.min() == 0 || mayVanish(repeat.node(), sets));
    }
}
