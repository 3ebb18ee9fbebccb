package org.gongkai.rulepack.internal;

import java.util.List;
import org.gongkai.redaction.Masking;
import org.gongkai.rule.Mask;
import org.gongkai.rulepack.internal.yaml.Fault;
import org.gongkai.rulepack.internal.yaml.Node;
import org.gongkai.rulepack.internal.yaml.Values;
import org.gongkai.text.Wording;

/** Checks a mask against the sample written beside it (遮盖样例). */
final class MaskSample {
    private MaskSample() {}

    /** Refuses a mask that does not turn the sample's first value into its second. */
    static void check(Mask mask, List<Node> sample) {
        if (sample.size() != 2) {
            throw new Fault(
                    sample.get(0),
                    new Wording("样例有 " + sample.size() + " 个值", "a sample of " + sample.size() + " values"),
                    new Wording("写原值和遮盖后的值", "write the value and what covers it"));
        }
        String expected = Values.text(sample.get(1));
        String masked = masked(mask, Values.text(sample.get(0)));
        if (!masked.equals(expected)) {
            throw new Fault(
                    sample.get(1),
                    new Wording(
                            "样例写 `" + expected + "`，而遮盖得到 `" + masked + "`",
                            "the sample `" + expected + "`, where the mask makes `" + masked + "`"),
                    new Wording("改正遮盖格式或者样例", "correct the mask or the sample"));
        }
    }

    private static String masked(Mask mask, String value) {
        return Masking.apply(mask, value);
    }
}
