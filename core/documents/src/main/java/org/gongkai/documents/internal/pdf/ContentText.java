package org.gongkai.documents.internal.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.gongkai.text.GapCause;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;
import org.jspecify.annotations.Nullable;

/** Turns pages and forms into parts (页面文字), and what on them is no text into gaps. One thread, one file. */
final class ContentText {
    private final PdfParts parts;
    private final PdfStrings strings;
    private final GlyphEngine.Shared shared;

    ContentText(PdfParts parts, PdfStrings strings, GlyphEngine.Shared shared) {
        this.parts = parts;
        this.strings = strings;
        this.shared = shared;
    }

    /** Reads a page; a part is added even if the page is blank. */
    void page(PDPage page, Place place, String label) {
        GlyphEngine engine = new GlyphEngine(shared);
        shared.work().startPage();
        RuntimeException limit = null;
        boolean whole = false;
        try {
            engine.run(page);
            whole = true;
        } catch (OverLimitException e) {
            limit = e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            whole = false;
        }
        int part = parts.page(place, PageLines.visual(engine.glyphs(), rotation(page)));
        rest(engine, part, label);
        outcome(part, limit, whole && engine.failures() == 0);
        unseen(engine, part, parts.parts().get(part).text().isBlank());
    }

    private static int rotation(PDPage page) {
        return page.getRotation();
    }

    /** Reads a form, a pattern or an appearance; {@code words} is text that belongs in the same part. */
    void form(COSStream form, PDPage page, Place place, String words) {
        GlyphEngine engine = new GlyphEngine(shared);
        shared.work().startPage();
        RuntimeException limit = null;
        boolean whole = false;
        try {
            engine.run(form, page);
            whole = true;
        } catch (OverLimitException e) {
            limit = e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            whole = false;
        }
        String text = (words + "\n" + PageLines.visual(engine.glyphs(), 0)).strip();
        boolean drawn = engine.drawing().isLikeText();
        boolean gaps = limit != null || !whole || drawn || engine.failures() + engine.unmapped() + engine.images() > 0;
        if (text.isEmpty() && !gaps) {
            return;
        }
        int part = parts.page(place, text);
        rest(engine, part, place.toString());
        outcome(part, limit, whole && engine.failures() == 0);
        if (engine.images() > 0) {
            images(part, engine.images());
        } else if (drawn) {
            drawings(part);
        }
    }

    /** The other order, and what stands at marked stretches. */
    private void rest(GlyphEngine engine, int part, String label) {
        String other = OtherOrder.of(parts.parts().get(part).text(), PageLines.inOrder(engine.glyphs()));
        parts.add(PlaceKind.HIDDEN, label + " content order", other);
        StringBuilder marked = new StringBuilder();
        for (COSBase list : engine.marked()) {
            String words = strings.in(list);
            marked.append(words).append(words.isEmpty() ? "" : "\n");
        }
        parts.add(PlaceKind.HIDDEN, label + " marked content", marked.toString());
    }

    private void outcome(int part, @Nullable RuntimeException limit, boolean whole) {
        if (limit != null) {
            parts.gap(part, GapCause.LIMIT, "页面内容过多", "too much content on the page");
        } else if (!whole) {
            parts.gap(part, GapCause.UNREADABLE, "页面内容有误", "the page's content is broken");
        }
    }

    private void unseen(GlyphEngine engine, int part, boolean blank) {
        if (engine.unmapped() > 0) {
            parts.gap(
                    part,
                    GapCause.UNREADABLE,
                    engine.unmapped() + " 个字形没有对应的文字",
                    engine.unmapped() + " glyphs without a character");
        }
        if (blank && engine.images() + engine.drawing().painted() > 0) {
            parts.gap(part, GapCause.IMAGE_ONLY, "页面没有文字层", "the page has no text layer");
        } else if (engine.images() > 0) {
            images(part, engine.images());
        } else if (engine.drawing().isLikeText()) {
            drawings(part);
        }
    }

    private void drawings(int part) {
        parts.gap(part, GapCause.IMAGE_ONLY, "页面含矢量图形", "the page holds drawings");
    }

    private void images(int part, int images) {
        parts.gap(part, GapCause.IMAGE_ONLY, "含 " + images + " 幅图像", "images: " + images);
    }
}
