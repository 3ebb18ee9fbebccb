package org.gongkai.testkit.pages;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.rulepack.RuleCase;
import org.gongkai.text.PlaceKind;
import org.gongkai.text.TextPart;
import org.gongkai.text.TextSpan;

/** A case as an example on a page (示例), with what is to be found marked. */
final class ShownCase {
    private static final int LONGEST = 400;

    private final RuleCase of;
    private final PageWords words;

    ShownCase(RuleCase of, PageWords words) {
        this.of = of;
        this.words = words;
    }

    /** Returns the list items of the case: one, or one and those of its parts. */
    List<String> items() {
        List<TextPart> parts = of.source().parts();
        String name = Markdown.text(of.name());
        if (parts.size() == 1 && parts.get(0).place().kind() == PlaceKind.TEXT) {
            return List.of(name + words.say("：", ": ") + text(parts.get(0)));
        }
        List<String> items = new ArrayList<>(List.of(name));
        for (TextPart part : parts) {
            String place = Markdown.text(part.place().in(words.locale()));
            items.add(Markdown.NESTED + place + words.say("：", ": ") + text(part));
        }
        return items;
    }

    /** Marks are bold and in the brackets that cases use, so that they show in plain text as well. */
    private String text(TextPart part) {
        StringBuilder shown = new StringBuilder();
        String text = part.text();
        int end = Math.min(LONGEST, text.length());
        int from = 0;
        for (RuleCase.Marked marked : of.marked()) {
            TextSpan span = marked.span();
            if (marked.part() == part.id() && span.end() <= end) {
                shown.append(piece(text.substring(from, span.start())))
                        .append("<b>⟦")
                        .append(piece(text.substring(span.start(), span.end())))
                        .append("⟧</b>");
                from = span.end();
            }
        }
        return shown.append(piece(text.substring(from, end)))
                .append(end < text.length() ? "…" : "")
                .toString();
    }

    private static String piece(String text) {
        return Markdown.inline(text.replaceAll("\\r\\n|\\r|\\n", "⏎"));
    }
}
