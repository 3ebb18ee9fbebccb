package org.gongkai.documents.internal.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/**
 * Runs one page or form and notes what it shows (页面内容执行): every character whether it can be seen or not, and how much there is
 * that is no text. One thread, one run.
 */
final class GlyphEngine extends PDFStreamEngine {
    private static final int DEEPEST_FORM = 30;
    private static final int DEEPEST_STATE = 5_000;

    private final Shared shared;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<COSBase> marked = new ArrayList<>();
    private final Pictures pictures = new Pictures();
    private final Drawing drawing = new Drawing();
    private int unmapped;
    private int failures;
    private int depth;

    /**
     * What all runs of a file share (共用状态).
     *
     * @param work the work done so far
     * @param fonts the fonts loaded so far
     * @param run the streams that were run, by identity
     * @param drawn the images that were drawn, by identity
     */
    record Shared(WorkLimit work, Fonts fonts, Set<COSBase> run, Set<COSBase> drawn) {}

    GlyphEngine(Shared shared) {
        this.shared = shared;
        TextOperators.addTo(this);
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    /** Returns the property lists written at marked stretches. */
    List<COSBase> marked() {
        return marked;
    }

    int unmapped() {
        return unmapped;
    }

    int failures() {
        return failures;
    }

    int images() {
        return pictures.count();
    }

    Drawing drawing() {
        return drawing;
    }

    /** Runs the page. */
    void run(PDPage page) throws IOException {
        for (COSStream stream : contents(page)) {
            shared.run().add(stream);
            shared.work().content(ContentWeight.of(stream));
        }
        processPage(page);
    }

    private static List<COSStream> contents(PDPage page) {
        List<COSStream> streams = new ArrayList<>();
        COSBase contents = page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
        if (contents instanceof COSStream one) {
            streams.add(one);
        } else if (contents instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                if (several.getObject(i) instanceof COSStream one) {
                    streams.add(one);
                }
            }
        }
        return streams;
    }

    /** Runs a form, an appearance, a pattern or a glyph's drawing as if it stood on the page. */
    void run(COSStream form, PDPage page) throws IOException {
        shared.run().add(form);
        shared.work().content(ContentWeight.of(form));
        processChildStream(new PDFormXObject(form), page);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        shared.work().operator();
        switch (operator.getName()) {
            case "Do" -> {
                guarded(operands);
                return;
            }
            case "BI" -> pictures.add(operator.getImageParameters());
            case "Tf" -> {
                font(operands);
                return;
            }
            case "gs" -> markStateFont(operands);
            case "BDC", "DP" -> marked.addAll(operands);
            case "q" -> requireShallow();
            default ->
                drawing.operator(
                        operator.getName(), operands, getGraphicsState().getCurrentTransformationMatrix());
        }
        super.processOperator(operator, operands);
    }

    private void requireShallow() {
        if (getGraphicsStackSize() > DEEPEST_STATE) {
            throw new OverLimitException();
        }
    }

    /** A wrong operator hides nothing but itself: the rest is run, and the count becomes a gap. */
    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException exception) {
        failures++;
    }

    private void guarded(List<COSBase> operands) {
        try {
            draw(operands);
        } catch (IOException e) {
            failures++;
        }
    }

    private void draw(List<COSBase> operands) throws IOException {
        COSBase found = resource(COSName.XOBJECT, operands);
        if (!(found instanceof COSStream stream)) {
            failures++;
            return;
        }
        if (COSName.IMAGE.equals(stream.getDictionaryObject(COSName.SUBTYPE))) {
            shared.drawn().add(stream);
            pictures.add(stream);
            return;
        }
        if (depth >= DEEPEST_FORM) {
            throw new OverLimitException();
        }
        shared.work().form();
        depth++;
        try {
            shared.run().add(stream);
            shared.work().content(ContentWeight.of(stream));
            Object form = getResources().getXObject((COSName) operands.get(0));
            if (form instanceof PDTransparencyGroup group) {
                showTransparencyGroup(group);
            } else if (form instanceof PDFormXObject plain) {
                showForm(plain);
            }
        } finally {
            depth--;
        }
    }

    private @Nullable COSBase resource(COSName kind, List<COSBase> operands) {
        PDResources resources = getResources();
        COSDictionary all = resources == null ? null : resources.getCOSObject().getCOSDictionary(kind);
        return all == null || operands.isEmpty() || !(operands.get(0) instanceof COSName name)
                ? null
                : all.getDictionaryObject(name);
    }

    /** A font that cannot be loaded is none: what is set in it counts as without meaning. */
    private void font(List<COSBase> operands) {
        PDFont font = null;
        if (resource(COSName.FONT, operands) instanceof COSDictionary dictionary) {
            try {
                font = shared.fonts().of(dictionary);
            } catch (IOException e) {
                failures++;
            }
        }
        PDTextState state = getGraphicsState().getTextState();
        state.setFont(font);
        if (operands.size() > 1 && operands.get(1) instanceof COSNumber size) {
            state.setFontSize(size.floatValue());
        }
    }

    private void markStateFont(List<COSBase> operands) {
        if (resource(COSName.EXT_G_STATE, operands) instanceof COSDictionary state
                && state.getDictionaryObject(COSName.FONT) instanceof COSArray setting
                && setting.size() > 0) {
            SteadyFonts.mark(setting.getObject(0));
        }
    }

    /** PDFBox would take a font of its own where none is set: what the codes mean would be guessed. */
    @Override
    protected void showText(byte[] string) throws IOException {
        if (getGraphicsState().getTextState().getFont() == null) {
            unmapped += string.length;
        } else {
            super.showText(string);
        }
    }

    @Override
    protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement) throws IOException {
        shared.work().glyph();
        String unicode = Unmapped.isGuess(font, code) ? null : font.toUnicode(code, GlyphNames.LIST);
        if (unicode == null || Unmapped.is(unicode)) {
            unmapped++;
            boolean asCode = unicode == null && font instanceof PDSimpleFont && code >= ' ';
            unicode = asCode ? Character.toString(code) : "\uFFFD";
        }
        double advance;
        double degrees;
        if (font.isVertical()) {
            advance = displacement.getY() * Math.hypot(rendering.getShearX(), rendering.getScaleY());
            degrees = degrees(-rendering.getShearX(), -rendering.getScaleY());
        } else {
            advance = displacement.getX() * Math.hypot(rendering.getScaleX(), rendering.getShearY());
            degrees = degrees(rendering.getScaleX(), rendering.getShearY());
        }
        add(unicode, rendering, (int) Math.round(degrees), Math.abs(advance), size(font, rendering));
    }

    private void add(String unicode, Matrix rendering, int degrees, double advance, double size) {
        double x = rendering.getTranslateX();
        double y = rendering.getTranslateY();
        double cos = StrictMath.cos(StrictMath.toRadians(degrees));
        double sin = StrictMath.sin(StrictMath.toRadians(degrees));
        double along = x * cos + y * sin;
        glyphs.add(new Glyph(unicode, Math.floorMod(degrees, 360), along, along + advance, x * sin - y * cos, size));
    }

    private static double degrees(double x, double y) {
        return StrictMath.toDegrees(StrictMath.atan2(y, x));
    }

    /** The size of a Type 3 font says nothing by itself: its own matrix scales it. */
    private static double size(PDFont font, Matrix rendering) throws IOException {
        double scale = Math.hypot(rendering.getShearX(), rendering.getScaleY());
        if (font instanceof PDType3Font type3 && type3.getFontBBox() != null) {
            double height = type3.getFontBBox().getHeight()
                    * Math.abs(type3.getFontMatrix().getScaleY());
            return height > 0 ? scale * height : scale;
        }
        return scale;
    }
}
