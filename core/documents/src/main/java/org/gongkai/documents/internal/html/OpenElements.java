package org.gongkai.documents.internal.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Which elements are open, and whether one of them is hidden or keeps white space (未闭合元素). One thread. */
final class OpenElements {
    private static final Set<String> VOID = Set.of(
            "area",
            "base",
            "br",
            "col",
            "embed",
            "hr",
            "img",
            "input",
            "link",
            "meta",
            "param",
            "source",
            "track",
            "wbr",
            "frame",
            "basefont",
            "bgsound",
            "keygen");
    private static final Map<String, String> CLOSES =
            Map.of("li", "li", "td", "td", "th", "td", "tr", "tr", "option", "option", "dt", "dd", "dd", "dd");
    private static final Pattern NO_SIZE = Pattern.compile("font-size:0(px|pt|em|%)?(;|$)");
    private static final Pattern SPACE = Pattern.compile("\\s");
    private static final Set<String> KEEPS_SPACE = Set.of("pre", "listing");
    private static final Set<String> NOT_SEEN = Set.of("template", "rt", "rp", "noscript", "datalist");

    private final Deque<Element> open = new ArrayDeque<>();
    private final Map<String, Integer> counts = new HashMap<>();

    private record Element(String name, boolean hidden, boolean keepsSpace) {}

    boolean isHidden() {
        return !open.isEmpty() && open.peek().hidden();
    }

    boolean keepsSpace() {
        return !open.isEmpty() && open.peek().keepsSpace();
    }

    void open(Tag tag, String html) {
        String name = tag.name();
        String closed = CLOSES.get(name);
        if (closed != null && !open.isEmpty() && closed.equals(alias(open.peek().name()))) {
            pop();
        }
        if (HtmlNames.isBlock(name) && !open.isEmpty() && open.peek().name().equals("p")) {
            pop();
        }
        if (VOID.contains(name) || tag.isSelfClosing(html) && HtmlNames.isForeign(name)) {
            return;
        }
        boolean hidden = isHidden() || NOT_SEEN.contains(name) || isHidden(tag, html);
        boolean keepsSpace =
                keepsSpace() || KEEPS_SPACE.contains(name) || style(tag, html).contains("white-space:pre");
        open.push(new Element(name, hidden, keepsSpace));
        counts.merge(name, 1, Integer::sum);
    }

    void close(String name) {
        if (counts.getOrDefault(name, 0) == 0) {
            return;
        }
        while (!pop().equals(name)) {
            // implied end tags
        }
    }

    private String pop() {
        String name = open.pop().name();
        counts.merge(name, -1, Integer::sum);
        return name;
    }

    private static String alias(String name) {
        return name.equals("th") ? "td" : name.equals("dt") ? "dd" : name;
    }

    /** Returns whether the tag hides its element by an attribute or its own style. */
    static boolean isHidden(Tag tag, String html) {
        String style = style(tag, html);
        return tag.value(html, "hidden") != null
                || style.contains("display:none")
                || style.contains("visibility:hidden")
                || NO_SIZE.matcher(style).find();
    }

    private static String style(Tag tag, String html) {
        String style = tag.value(html, "style");
        return style == null
                ? ""
                : SPACE.matcher(style.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
