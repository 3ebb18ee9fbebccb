package org.gongkai.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How the patterns of a lane are stored (模式编译结果): their programs step by step, with each set of characters once, and their cores. */
final class PatternsForm {
    private static final int MOST_REACH = 1 << 20;

    private PatternsForm() {}

    static void write(LanePatterns patterns, List<PatternEntry> everywhere, FormWriter out) {
        Map<String, Integer> known = new LinkedHashMap<>();
        List<CodePointSet> sets = new ArrayList<>();
        List<PikeProgram> programs = new ArrayList<>();
        for (int k = 0; k < patterns.size(); k++) {
            programs.add(patterns.entry(k).program());
        }
        everywhere.forEach(entry -> programs.add(entry.program()));
        int[] cores = new int[4 * patterns.coreCount()];
        for (int k = 0; k < patterns.coreCount(); k++) {
            CoreEntry core = patterns.core(k);
            PikeProgram itself = core.program();
            int[] row = {core.pattern(), core.reach(), core.leading(), itself == null ? 0 : 1};
            System.arraycopy(row, 0, cores, 4 * k, 4);
            if (itself != null) {
                programs.add(itself);
            }
        }
        List<int[]> codes = new ArrayList<>();
        programs.forEach(program -> codes.add(program.codes(set -> number(set, known, sets))));
        out.number(sets.size());
        for (CodePointSet set : sets) {
            out.number(set.isNegated() ? 1 : 0);
            out.numbers(set.bounds());
        }
        out.numbers(cores);
        codes.forEach(out::numbers);
        if (patterns.coreCount() > 0) {
            CoresForm.write(patterns.search(), out);
        }
    }

    private static int number(CodePointSet set, Map<String, Integer> known, List<CodePointSet> sets) {
        return known.computeIfAbsent(set.isNegated() + Arrays.toString(set.bounds()), one -> {
            sets.add(set);
            return sets.size() - 1;
        });
    }

    /** The patterns of a lane (模式通道内容): those that have cores, and those that are looked for everywhere. */
    record Read(LanePatterns patterns, List<PatternEntry> everywhere) {}

    /** Returns the patterns of the first probes, which have cores, and of the others, which are looked for everywhere. */
    static Read read(FormReader in, List<Placed> withCores, List<Placed> others) {
        List<CodePointSet> sets = sets(in);
        int[] rows = in.numbers();
        FormReader.require(rows.length % 4 == 0);
        List<PatternEntry> entries = entries(in, withCores, sets);
        List<PatternEntry> everywhere = entries(in, others, sets);
        List<CoreEntry> cores = new ArrayList<>();
        for (int k = 0; k < rows.length; k += 4) {
            int pattern = rows[k];
            FormReader.require(pattern >= 0 && pattern < entries.size() && rows[k + 1] <= MOST_REACH);
            FormReader.require(rows[k + 2] >= 0 && rows[k + 2] <= rows[k + 1]);
            PikeProgram itself = rows[k + 3] == 0 ? null : program(in, withCores.get(pattern), sets);
            cores.add(new CoreEntry(pattern, rows[k + 1], rows[k + 2], itself));
        }
        BitSet told = new BitSet();
        cores.forEach(core -> told.set(core.pattern()));
        FormReader.require(told.cardinality() == entries.size());
        CoreSearch search = cores.isEmpty() ? CoreSearch.NONE : CoresForm.read(in, cores.size());
        return new Read(new LanePatterns(entries, cores, search), everywhere);
    }

    private static List<CodePointSet> sets(FormReader in) {
        List<CodePointSet> sets = new ArrayList<>();
        for (int left = in.number(Integer.MAX_VALUE); left > 0; left--) {
            boolean negated = in.number(1) == 1;
            int[] bounds = in.numbers();
            FormReader.require(bounds.length % 2 == 0);
            int before = -1;
            for (int k = 0; k < bounds.length; k += 2) {
                FormReader.require(bounds[k] > before && bounds[k + 1] >= bounds[k]);
                before = bounds[k + 1];
            }
            FormReader.require(before <= Character.MAX_CODE_POINT);
            sets.add(CodePointSet.ofBounds(bounds, negated));
        }
        return sets;
    }

    private static List<PatternEntry> entries(FormReader in, List<Placed> probes, List<CodePointSet> sets) {
        List<PatternEntry> entries = new ArrayList<>();
        for (Placed one : probes) {
            entries.add(PatternEntry.of(one.number(), one.probe(), one.key(), program(in, one, sets)));
        }
        return entries;
    }

    /** Every step leads on, so that no match is longer than the program, and none is empty. */
    private static PikeProgram program(FormReader in, Placed one, List<CodePointSet> sets) {
        int[] codes = in.numbers();
        FormReader.require(codes.length < PikeProgram.MAX_STEPS);
        for (int k = 0; k < codes.length; k++) {
            int to = ~codes[k] >> 1;
            FormReader.require(codes[k] >= 0 ? codes[k] < sets.size() : to > k && to <= codes.length);
        }
        PikeProgram program = PikeProgram.ofCodes(codes, sets, one.view()).finished(one.coarse(), one.room());
        for (int step : program.start()) {
            FormReader.require(step != program.end());
        }
        return program;
    }
}
