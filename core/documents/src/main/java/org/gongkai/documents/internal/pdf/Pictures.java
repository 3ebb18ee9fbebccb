package org.gongkai.documents.internal.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Counts images (图像计数): a dot is none, but a page of dots or of strips may be a picture cut up. One thread, one page. */
final class Pictures {
    private static final int ICON = 16;
    private static final int MOST_PIXELS = 1_000;

    private int large;
    private long pixels;

    /** Counts an image; one that does not say its size counts as large. */
    void add(COSDictionary image) {
        int width = image.getInt(COSName.WIDTH, COSName.W, ICON);
        int height = image.getInt(COSName.HEIGHT, COSName.H, ICON);
        if (width < 0 || height < 0 || width >= ICON || height >= ICON) {
            large++;
        } else {
            pixels += (long) width * height;
        }
    }

    /** Returns how many images there are; all dots together are one where they hold enough for a few letters. */
    int count() {
        return large + (pixels > MOST_PIXELS ? 1 : 0);
    }
}
