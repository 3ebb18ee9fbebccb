package org.gongkai.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Digests as the project prints them (摘要): {@code sha256:} and 64 hexadecimal digits. One thread, one digest. */
public final class Sha256 {
    private final MessageDigest digest;

    /** Starts an empty digest. */
    public Sha256() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform must offer SHA-256", e);
        }
    }

    /** Returns the digest of {@code bytes}. */
    public static String of(byte[] bytes) {
        Sha256 sha = new Sha256();
        sha.add(bytes);
        return sha.finish();
    }

    /** Returns the digest of {@code text} in UTF-8. */
    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds bytes. */
    public void add(byte[] bytes) {
        digest.update(bytes);
    }

    /** Returns the digest of all that was added. */
    public String finish() {
        return "sha256:" + HexFormat.of().formatHex(digest.digest());
    }
}
