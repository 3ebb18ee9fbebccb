package org.gongkai.testkit.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.testkit.comparison.Packs.pack;
import static org.gongkai.testkit.comparison.Packs.phone;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.rule.Condition;
import org.gongkai.rule.Rule;
import org.gongkai.rule.RulePart;
import org.gongkai.screening.Finding;
import org.gongkai.screening.Screening;
import org.gongkai.testkit.comparison.Notices.Notice;
import org.gongkai.testkit.comparison.Notices.Plant;
import org.gongkai.testkit.comparison.Notices.Planted;
import org.gongkai.text.Wording;

/** Every change that a change of rules makes on the generated notices, in words that a test can say itself. */
final class NoticeChanges {
    static final Plant[] MOBILES = {Plant.LABELLED, Plant.BARE, Plant.SAMPLE};
    static final Screening OLD = pack(phone().build());
    private static final List<Notice> NOTICES = Notices.generate(120);

    private NoticeChanges() {}

    /** Every change in all notices, as {@code document:part:start type reason-or-aspects [weaker]}. */
    static List<String> changes(Screening before, Screening after) {
        PackComparison comparison = PackComparison.between(before, after);
        List<String> all = new ArrayList<>();
        for (Notice notice : NOTICES) {
            for (FindingChange change : comparison.compare(notice.source()).changes()) {
                Finding one = change.before() != null ? change.before() : change.finding();
                all.add(at(notice, one.location().part(), one.location().span().start()) + " "
                        + change.type().code() + " "
                        + (change.absence() == null ? change.aspects() : change.absence())
                        + (change.weakens() ? " weaker" : ""));
            }
        }
        return all;
    }

    private static String at(Notice notice, int part, int start) {
        return notice.name() + ":" + part + ":" + start;
    }

    /** Says {@code what} of everything of those kinds that was planted. */
    static List<String> everywhere(String what, Plant... kinds) {
        List<String> all = new ArrayList<>();
        for (Notice notice : NOTICES) {
            for (Planted planted : notice.planted(kinds)) {
                all.add(at(notice, planted.part(), planted.start()) + " " + what);
            }
        }
        assertThat(all).hasSizeGreaterThan(15);
        return all;
    }

    static Rule mail(String id) {
        return Rule.builder(id, 1)
                .title(new Wording("邮箱", "mail"))
                .says(new Wording("遮", "cover"))
                .kind("mail")
                .find("a", RulePart.pattern("[a-z]{1,9}@example").build())
                .when(Condition.parse("a"))
                .build();
    }
}
