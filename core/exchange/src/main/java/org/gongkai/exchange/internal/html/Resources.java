package org.gongkai.exchange.internal.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The page's style and script (样式与脚本), and the digests by which the page's policy lets them and nothing else run. */
public record Resources(String style, String script) {
    /** Returns style and script of the report on documents. */
    static Resources load() throws IOException {
        return new Resources(read("report.css"), read("report.js"));
    }

    /** Returns the common style with {@code more} behind it, and no script. */
    public static Resources styled(String more) throws IOException {
        return new Resources(read("report.css") + more.replace("\r\n", "\n"), "");
    }

    private static String read(String name) throws IOException {
        try (InputStream in = Resources.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("`" + name + "` is missing beside the classes; restore the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        }
    }

    String policy() {
        String scripts = script.isEmpty() ? "" : "; script-src '" + digest(script) + "'";
        return "default-src 'none'; style-src '" + digest(style) + "'" + scripts
                + "; base-uri 'none'; form-action 'none'";
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
