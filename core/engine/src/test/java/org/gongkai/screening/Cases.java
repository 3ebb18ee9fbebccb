package org.gongkai.screening;

import static org.gongkai.TestRules.pattern;
import static org.gongkai.TestRules.screening;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.gongkai.rule.Rule;
import org.gongkai.text.Fold;
import org.gongkai.text.SourceText;

/** Rules, keys and entries to suppress with. */
final class Cases {
    static final LocalDate UNTIL = LocalDate.of(2027, 6, 30);
    static final byte[] KEY = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    static final Suppressions KEYED = Suppressions.keyed(KEY);
    static final Rule PHONE = pattern("t.phone", "1[3-9]\\d{9}")
            .kind("mobile-phone")
            .folds(java.util.Set.of(Fold.WIDTH))
            .build();
    static final Rule CARD = pattern("t.card", "62\\d{14}").kind("bank-card").build();
    static final Screening SCREENING = screening(PHONE, CARD);

    private Cases() {}

    static SuppressedFinding entry(Finding finding) {
        return entry(finding, UNTIL);
    }

    static SuppressedFinding entry(Finding finding, LocalDate until) {
        Fingerprint fingerprint = finding.fingerprint();
        if (fingerprint == null) {
            throw new IllegalArgumentException("no fingerprint");
        }
        return new SuppressedFinding(fingerprint, finding.rule().id(), "对外公布的值班电话", "例州市政务公开办公室", until);
    }

    /** Returns the list with an entry for each of {@code findings}. */
    static Suppressions suppressing(Suppressions list, Finding... findings) {
        return list.with(Arrays.stream(findings).map(Cases::entry).toList());
    }

    static List<Finding> found(Suppressions list, String text) {
        return report(list, text).findings();
    }

    static ScreeningReport report(Suppressions list, String text) {
        return SCREENING.suppressing(list).screen(SourceText.of(text));
    }

    /** Returns the fingerprint of the one finding in {@code text}, under the key. */
    static String print(String text) {
        List<Finding> found = found(KEYED, text);
        if (found.size() != 1) {
            throw new IllegalArgumentException(found.size() + " findings");
        }
        return String.valueOf(found.get(0).fingerprint());
    }
}
