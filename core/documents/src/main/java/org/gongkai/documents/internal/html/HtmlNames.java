package org.gongkai.documents.internal.html;

import java.util.Set;

/** What the names of elements and attributes say about their text (元素与属性名). */
final class HtmlNames {
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "caption",
            "center",
            "dd",
            "details",
            "dialog",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "frameset",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "head",
            "header",
            "hgroup",
            "hr",
            "html",
            "legend",
            "li",
            "main",
            "menu",
            "nav",
            "ol",
            "optgroup",
            "option",
            "p",
            "pre",
            "search",
            "section",
            "select",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "title",
            "tr",
            "ul",
            "listing",
            "xmp",
            "plaintext",
            "template",
            "textarea",
            "noscript",
            "noframes",
            "marquee",
            "button",
            "datalist");
    private static final Set<String> FOREIGN = Set.of(
            "svg",
            "math",
            "path",
            "circle",
            "rect",
            "line",
            "g",
            "use",
            "image",
            "polygon",
            "polyline",
            "ellipse",
            "stop",
            "animate",
            "mspace",
            "none");
    private static final Set<String> TEXT_ATTRIBUTES = Set.of(
            "alt",
            "title",
            "content",
            "value",
            "placeholder",
            "label",
            "summary",
            "href",
            "src",
            "action",
            "srcdoc",
            "srcset",
            "cite",
            "download",
            "abbr",
            "standby",
            "prompt",
            "poster",
            "background",
            "longdesc",
            "formaction",
            "xlink:href",
            "ping",
            "data",
            "name");
    private static final Set<String> LINKS = Set.of(
            "href", "src", "action", "formaction", "cite", "poster", "data", "xlink:href", "longdesc", "background");

    private HtmlNames() {}

    /** Returns whether the element starts and ends a block of text. */
    static boolean isBlock(String element) {
        return BLOCKS.contains(element);
    }

    /** Returns whether the element is of a drawing or formula, where a slash closes a tag. */
    static boolean isForeign(String element) {
        return FOREIGN.contains(element);
    }

    /** Returns whether the attribute holds text whatever its value is. */
    static boolean holdsText(String attribute) {
        return TEXT_ATTRIBUTES.contains(attribute)
                || attribute.startsWith("data-")
                || attribute.startsWith("aria-")
                || attribute.startsWith("on");
    }

    /** Returns whether the attribute's value is an address. */
    static boolean isLink(String attribute) {
        return LINKS.contains(attribute);
    }

    /**
     * Returns whether a value may hold something that concerns a person although its attribute is not meant for text:
     * a character beyond ASCII, an at sign, or six digits.
     */
    static boolean mayHoldText(String value) {
        int digits = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c >= 0x80 || c == '@' || c == '&') {
                return true;
            }
            digits += c >= '0' && c <= '9' ? 1 : 0;
        }
        return digits >= 6;
    }
}
