package org.gongkai.screening;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The key under which a host makes fingerprints (使用方密钥). Immutable; nothing prints it. */
final class HostKey {
    private static final String HMAC = "HmacSHA256";
    private static final int SHORTEST = 16;

    private final SecretKeySpec key;

    HostKey(byte[] bytes) {
        if (bytes.length < SHORTEST) {
            throw new IllegalArgumentException(
                    "a key has " + SHORTEST + " bytes or more, got " + bytes.length + "; make it of random bytes");
        }
        this.key = new SecretKeySpec(bytes, HMAC);
    }

    /** Returns the HMAC-SHA256 of {@code text} in UTF-8, in hexadecimal digits. */
    String sign(String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every Java platform must offer " + HMAC, e);
        }
    }
}
