package org.gongkai.documents.internal.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gongkai.text.Gap;
import org.gongkai.text.GapCause;
import org.jspecify.annotations.Nullable;

/**
 * What a page shows although its source does not hold it as text (网页中未读的内容).
 *
 * <p>A gap are: images by {@code img}, {@code input type=image} and {@code data:} addresses; embedded pages, objects,
 * sound and video. No gap are: images of 16 pixels or less in width and height and {@code data:} addresses of 200
 * characters or less, which cannot show a legible number; backgrounds of style sheets that lie in other files; drawings
 * in {@code svg}, whose text is read; style sheets and scripts in other files.
 */
final class UnreadContent {
    private static final Set<String> EMBEDDING =
            Set.of("iframe", "frame", "object", "embed", "video", "audio", "applet");
    private static final int SPACER = 16;

    private final String html;
    private final List<Attribute> embedded = new ArrayList<>();
    private int images;
    private int others;

    UnreadContent(String html) {
        this.html = html;
    }

    void see(Tag tag) {
        boolean image = tag.name().equals("img")
                || tag.name().equals("image")
                || tag.name().equals("input") && "image".equalsIgnoreCase(tag.value(html, "type"));
        boolean within = false;
        for (Attribute attribute : tag.attributes()) {
            if (AttributeReader.isEmbedded(html, attribute)) {
                embedded.add(attribute);
                within = true;
            } else if (attribute.name().equals("style")) {
                seeText(attribute.valueStart(), attribute.valueEnd());
            }
        }
        if (image && !isSpacer(tag) || within) {
            images++;
        }
        if (EMBEDDING.contains(tag.name())) {
            others++;
        }
    }

    /** Looks for images inside style sheets and scripts. */
    void seeText(int start, int end) {
        String text = html.substring(start, end).toLowerCase(Locale.ROOT);
        if (end - start > 200 && text.contains("data:image")) {
            images++;
        }
    }

    List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        if (images > 0) {
            gaps.add(Gap.of(GapCause.IMAGE_ONLY).saying("网页中的图片 " + images + " 处", "images on the page: " + images));
        }
        if (others > 0) {
            gaps.add(Gap.of(GapCause.UNSUPPORTED)
                    .saying("网页嵌入的页面、对象或音视频 " + others + " 处", "embedded pages, objects, sound or video: " + others));
        }
        return gaps;
    }

    /** Returns the attributes that hold a file; a redacted page loses them. */
    List<Attribute> embedded() {
        return List.copyOf(embedded);
    }

    private boolean isSpacer(Tag tag) {
        boolean nothing = tag.value(html, "src") == null
                && tag.value(html, "srcset") == null
                && tag.attributes().stream().noneMatch(a -> a.name().startsWith("data-"));
        return nothing || isSmall(tag.value(html, "width")) && isSmall(tag.value(html, "height"));
    }

    private static boolean isSmall(@Nullable String size) {
        String digits = size == null ? "" : size.strip().replaceFirst("px$", "");
        return digits.matches("\\d{1,2}") && Integer.parseInt(digits) <= SPACER;
    }
}
