package org.gongkai.testkit.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;
import org.gongkai.text.SourceText;

/** Generated public notices (公示) in which it is known what was planted where. */
final class Notices {
    /** What is planted, with the words that make it what it is. */
    enum Plant {
        LABELLED("联系人张某，手机", "13900001234", "。"),
        BARE("可致电", "13812345678", "咨询。"),
        SAMPLE("填写样例：", "13700000000", "（样例）。"),
        LANDLINE("值班电话", "0591-87654321", "。"),
        MAIL("来信请寄", "zhang@example.com", "。");

        final String before;
        final String value;
        final String behind;

        Plant(String before, String value, String behind) {
            this.before = before;
            this.value = value;
            this.behind = behind;
        }
    }

    private static final List<String> PROSE =
            List.of("现将有关事项公示如下，公示期为五个工作日。", "经研究，同意该项目按程序推进，资金由市财政统筹安排。", "请各有关单位认真组织实施。", "本通知自印发之日起施行，有效期五年。");

    private Notices() {}

    /** Returns as many notices, always the same. */
    static List<Notice> generate(int count) {
        Random random = new Random(20261128);
        List<Notice> notices = new ArrayList<>();
        for (int k = 0; k < count; k++) {
            notices.add(notice(k, random));
        }
        return notices;
    }

    private static Notice notice(int number, Random random) {
        SourceText.Builder source = SourceText.builder("notice-" + number + ".txt");
        List<Planted> planted = new ArrayList<>();
        int paragraphs = 3 + random.nextInt(6);
        for (int part = 0; part < paragraphs; part++) {
            StringBuilder text = new StringBuilder(PROSE.get(random.nextInt(PROSE.size())));
            if (random.nextInt(3) == 0) {
                Plant plant = Plant.values()[random.nextInt(Plant.values().length)];
                text.append(plant.before);
                planted.add(new Planted(plant, part, text.length()));
                text.append(plant.value).append(plant.behind);
            }
            source.part(Place.of(PlaceKind.PARAGRAPH, part + 1), text.toString());
        }
        return new Notice("notice-" + number, source.build(), planted);
    }

    /** A notice and what was planted in it. */
    record Notice(String name, SourceText source, List<Planted> planted) {
        List<Planted> planted(Plant... kinds) {
            List<Plant> wanted = List.of(kinds);
            return planted.stream().filter(one -> wanted.contains(one.plant())).toList();
        }
    }

    /** What was planted, and where its value starts. */
    record Planted(Plant plant, int part, int start) {
        int end() {
            return start + plant.value.length();
        }
    }
}
