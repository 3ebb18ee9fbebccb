package org.gongkai.match;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a lane is stored (通道编译结果): for each of its probes where it went, then terms and patterns. */
final class LaneForm {
    private static final int ODD = 0;
    private static final int COARSE = 1;
    private static final int EVERYWHERE = 2;

    private LaneForm() {}

    /** Returns what writes {@code lanes} to {@code out} one by one instead of making them. */
    static LaneMaker writing(Iterator<Lane> lanes, FormWriter out) {
        return (probes, odd) -> {
            Lane lane = lanes.next();
            write(lane, probes, odd, out);
            return lane;
        };
    }

    private static void write(
            Lane lane, Map<Integer, Probe> probes, @Nullable Map<Integer, Probe> odd, FormWriter out) {
        Set<Integer> coarse = new HashSet<>();
        for (int k = 0; k < lane.terms().size(); k++) {
            coarse.add(lane.terms().entry(k).number());
        }
        for (int k = 0; k < lane.patterns().size(); k++) {
            coarse.add(lane.patterns().entry(k).number());
        }
        int[] places = new int[probes.size()];
        int at = 0;
        for (Map.Entry<Integer, Probe> one : probes.entrySet()) {
            boolean left = !coarse.contains(one.getKey());
            places[at++] = left ? odd == null ? EVERYWHERE : ODD : COARSE;
            if (left && odd != null) {
                odd.put(one.getKey(), one.getValue());
            }
        }
        out.numbers(places);
        TermsForm.write(lane.terms(), out);
        lane.termsEverywhere().forEach(alone -> TermsForm.write(alone, out));
        PatternsForm.write(lane.patterns(), lane.patternsEverywhere(), out);
    }

    /** Returns what reads lanes from {@code in} one by one instead of making them. */
    static LaneMaker reading(FormReader in) {
        return (probes, odd) -> read(in, probes, odd);
    }

    private static Lane read(FormReader in, Map<Integer, Probe> probes, @Nullable Map<Integer, Probe> odd) {
        List<ViewKey> keys = Lane.keys(probes);
        CoarseFold coarse = CoarseFold.of(keys);
        StateRoom room = new StateRoom();
        int[] places = in.numbers(probes.size(), EVERYWHERE);
        List<List<Placed>> terms = List.of(new ArrayList<>(), new ArrayList<>());
        List<List<Placed>> patterns = List.of(new ArrayList<>(), new ArrayList<>());
        int at = 0;
        for (Map.Entry<Integer, Probe> one : probes.entrySet()) {
            int place = places[at++];
            Probe probe = one.getValue();
            FormReader.require(place != (odd == null ? ODD : EVERYWHERE));
            if (odd != null && place == ODD) {
                odd.put(one.getKey(), probe);
            } else {
                ViewKey view = ViewKey.of(probe);
                (probe.pattern() == null ? terms : patterns)
                        .get(place - COARSE)
                        .add(new Placed(one.getKey(), probe, view, keys.indexOf(view), coarse, room));
            }
        }
        LaneTerms together = TermsForm.read(in, entries(terms.get(0)));
        List<LaneTerms> alone = new ArrayList<>();
        entries(terms.get(1)).forEach(entry -> alone.add(TermsForm.read(in, List.of(entry))));
        PatternsForm.Read read = PatternsForm.read(in, patterns.get(0), patterns.get(1));
        return new Lane(keys, coarse, room, new Lane.Parts(together, read.patterns(), alone, read.everywhere()));
    }

    private static List<TermEntry> entries(List<Placed> probes) {
        return probes.stream().map(TermEntry::asWritten).toList();
    }
}
