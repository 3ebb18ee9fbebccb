package org.gongkai.tika;

import java.awt.image.BufferedImage;
import javax.imageio.ImageIO;

/** Pictures without any meaning. */
final class Pictures {
    private Pictures() {}

    /** A black square with that many pixels each way. */
    static byte[] png(int size) {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_GRAY);
        return OfficeFixtures.bytes(out -> ImageIO.write(image, "png", out));
    }
}
