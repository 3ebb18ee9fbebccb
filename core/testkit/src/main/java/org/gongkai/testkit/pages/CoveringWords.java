package org.gongkai.testkit.pages;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.rule.Division;
import org.gongkai.rule.Mask;
import org.gongkai.rule.MaskTable;
import org.gongkai.rule.RedactionStyle;
import org.gongkai.rule.Warrant;

/** Tells in words how findings are covered (遮盖说明), by place. */
final class CoveringWords {
    private final PagesOf pack;
    private final PageWords words;

    CoveringWords(PagesOf pack, PageWords words) {
        this.pack = pack;
        this.words = words;
    }

    String style(RedactionStyle style) {
        String name = style.name() == null ? "" : style.name();
        return switch (style.kind()) {
            case NOT_PERMITTED -> words.say("不得遮盖后公开，由人决定。", "It may not be covered and published; a person decides.");
            case MASK ->
                words.say("按遮盖格式 ", "By the mask ")
                        + Markdown.code(name)
                        + words.say("，保留首尾，其余遮盖。", ": some characters stay, the rest is covered.");
            case COVER -> words.say("整体遮盖。", "A bar over all of it.");
            case LABEL -> words.say("以文字代替：", "Words in its place: ") + Markdown.text(name);
            case PERSON_NAME -> words.say("姓名只留姓，其余作“某”。", "Of a name the surname stays, the rest is 某.");
        };
    }

    /** Returns a table of the places that have the mask, with what stays there; the heading alone where none is asked for. */
    List<List<String>> masks(RedactionStyle style) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(words.say("地区", "place"), words.say("保留", "stays"), words.say("来源", "source")));
        for (MaskTable table : pack.masks()) {
            Mask mask = style.kind() == RedactionStyle.Kind.MASK ? table.masks().get(style.name()) : null;
            if (mask != null) {
                rows.add(List.of(place(table), keeps(mask), source(table)));
            }
        }
        return rows;
    }

    private String place(MaskTable table) {
        return table.name().equals("cn") ? words.say("全国", "the whole country") : Markdown.code(table.name());
    }

    private String keeps(Mask mask) {
        Division division = mask.keepTo();
        if (division != null) {
            return words.say(division(division) + "及以上", "down to the " + division.code());
        }
        String kept = words.say(
                "前 " + mask.first() + " 位、后 " + mask.last() + " 位", "first " + mask.first() + ", last " + mask.last());
        String from = mask.keepFrom();
        return from == null
                ? kept
                : kept + words.say("，以及从 ", ", and all from ") + Markdown.text(from) + words.say(" 起", " on");
    }

    private static String division(Division division) {
        return switch (division) {
            case PROVINCE -> "省";
            case CITY -> "市";
            case COUNTY -> "县";
            case TOWNSHIP -> "乡镇、街道";
        };
    }

    private String source(MaskTable table) {
        Warrant warrant = table.warrant();
        String source = Markdown.text(table.source());
        return warrant == null
                ? source
                : source
                        + words.say("；放宽理由：", "; loosened because: ")
                        + Markdown.text(warrant.reason())
                        + words.say("，", ", ")
                        + Markdown.text(warrant.by())
                        + words.say("，至 ", ", until ")
                        + warrant.until();
    }
}
