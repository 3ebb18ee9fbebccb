package org.gongkai.match;

import java.util.ArrayList;
import java.util.List;

/** How the terms of a lane are stored (词语编译结果): the table in its order, and whose they are. What is quick to make of it is made anew. */
final class TermsForm {
    private TermsForm() {}

    static void write(LaneTerms terms, FormWriter out) {
        for (int owner = 0; owner < terms.size(); owner++) {
            writeSeen(terms.entry(owner), out);
        }
        TermTable table = terms.index().table();
        out.characters(table.characters());
        int[] rows = table.terms();
        int[] starts = new int[table.size() + 1];
        List<Integer> shorter = new ArrayList<>();
        for (int term = 0; term <= table.size(); term++) {
            starts[term] = rows[2 * term];
            if (term < table.size() && table.shorter(term) >= 0) {
                shorter.addAll(List.of(term, table.shorter(term)));
            }
        }
        out.numbers(starts);
        out.numbers(row(shorter));
        out.numbers(table.firsts());
        writeOwners(terms.owners(), out);
        out.numbers(terms.leads());
    }

    /** Neighbours in the order mostly have the same owner, of which only changes are written. */
    private static void writeOwners(int[] owners, FormWriter out) {
        List<Integer> changes = new ArrayList<>();
        int[] positions = new int[owners.length / 2];
        for (int k = 0; k < positions.length; k++) {
            if (k == 0 || owners[2 * k] != owners[2 * k - 2]) {
                changes.addAll(List.of(k, owners[2 * k]));
            }
            positions[k] = owners[2 * k + 1];
        }
        out.numbers(row(changes));
        out.numbers(positions);
    }

    private static int[] row(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Only what the probe's own view has otherwise than the probe itself. */
    private static void writeSeen(TermEntry entry, FormWriter out) {
        List<String> plain = entry.probe().terms();
        List<Integer> other = new ArrayList<>();
        for (int k = 0; k < plain.size(); k++) {
            if (!plain.get(k).equals(entry.seen().get(k))) {
                other.add(k);
            }
        }
        out.numbers(row(other));
        out.numbers(row(other.stream().map(k -> entry.seen().get(k).length()).toList()));
        StringBuilder all = new StringBuilder();
        other.forEach(k -> all.append(entry.seen().get(k)));
        out.characters(all.toString().toCharArray());
    }

    /** Returns the terms of {@code entries}, of each of which only how its view has them is not known yet. */
    static LaneTerms read(FormReader in, List<TermEntry> entries) {
        List<TermEntry> seen = new ArrayList<>(entries.size());
        entries.forEach(entry -> seen.add(entry.with(seen(in, entry.probe().terms()))));
        TermTable table = table(in);
        int given = table.size() == 0 ? 0 : table.givenEnd(table.size() - 1);
        int[] owners = owners(in, given, seen);
        int[] leads = in.numbers();
        FormReader.require(leads.length == 0 || leads.length == given);
        for (int k = 0; k < leads.length; k++) {
            String own = seen.get(owners[2 * k] >> 1).seen().get(owners[2 * k + 1]);
            FormReader.require(leads[k] >= 0 && leads[k] < own.length());
        }
        return new LaneTerms(seen, new TermIndex(table), owners, leads);
    }

    private static int[] owners(FormReader in, int given, List<TermEntry> entries) {
        int[] changes = in.numbers();
        int[] positions = in.numbers();
        FormReader.require(positions.length == given && changes.length % 2 == 0);
        FormReader.require(given == 0 ? changes.length == 0 : changes.length > 0 && changes[0] == 0);
        int[] owners = new int[2 * given];
        for (int change = 0; change < changes.length; change += 2) {
            int end = change + 2 < changes.length ? changes[change + 2] : given;
            int owner = changes[change + 1];
            FormReader.require(changes[change] < end && end <= given && owner >= 0 && owner >> 1 < entries.size());
            int count = entries.get(owner >> 1).seen().size();
            for (int k = changes[change]; k < end; k++) {
                FormReader.require(positions[k] >= 0 && positions[k] < count);
                owners[2 * k] = owner;
                owners[2 * k + 1] = positions[k];
            }
        }
        return owners;
    }

    private static List<String> seen(FormReader in, List<String> plain) {
        int[] other = in.numbers();
        int[] lengths = in.numbers(other.length, Integer.MAX_VALUE);
        char[] all = in.characters();
        if (other.length == 0) {
            return plain;
        }
        List<String> seen = new ArrayList<>(plain);
        int from = 0;
        for (int k = 0; k < other.length; k++) {
            FormReader.require(
                    other[k] >= 0 && other[k] < plain.size() && lengths[k] > 0 && lengths[k] <= all.length - from);
            seen.set(other[k], new String(all, from, lengths[k]));
            from += lengths[k];
        }
        return List.copyOf(seen);
    }

    /** Every term has characters of its own, and of those that it starts with each is shorter, so that no search runs out of any. */
    private static TermTable table(FormReader in) {
        char[] characters = in.characters();
        int[] starts = in.numbers();
        int[] shorter = in.numbers();
        int[] firsts = in.numbers();
        FormReader.require(starts.length > 0 && starts[0] == 0 && starts[starts.length - 1] == characters.length);
        int[] terms = new int[2 * starts.length - 1];
        for (int term = 1; term < starts.length; term++) {
            FormReader.require(starts[term] > starts[term - 1]);
            terms[2 * term - 1] = -1;
            terms[2 * term] = starts[term];
        }
        FormReader.require(shorter.length % 2 == 0);
        for (int k = 0; k < shorter.length; k += 2) {
            int term = shorter[k];
            int other = shorter[k + 1];
            FormReader.require(other >= 0 && other < term && term < starts.length - 1);
            FormReader.require(starts[other + 1] - starts[other] < starts[term + 1] - starts[term]);
            terms[2 * term + 1] = other;
        }
        FormReader.require(firsts.length == 0 || firsts.length == starts.length && firsts[0] == 0);
        for (int term = 1; term < firsts.length; term++) {
            FormReader.require(firsts[term] > firsts[term - 1]);
        }
        return new TermTable(characters, terms, firsts);
    }
}
