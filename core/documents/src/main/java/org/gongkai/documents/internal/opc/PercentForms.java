package org.gongkai.documents.internal.opc;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.gongkai.documents.internal.charset.Decoding;
import org.gongkai.documents.internal.charset.Decodings;

/** An address as written, and with its percent escapes resolved (链接地址). */
public final class PercentForms {
    private PercentForms() {}

    /** Returns the forms of an address that differ. */
    public static List<String> of(String address) {
        if (address.indexOf('%') < 0 || address.chars().anyMatch(c -> c >= 0x80)) {
            return List.of(address);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int i = 0;
        while (i < address.length()) {
            boolean escape = address.startsWith("%", i)
                    && i + 3 <= address.length()
                    && address.substring(i + 1, i + 3).matches("[0-9A-Fa-f]{2}");
            bytes.write(escape ? Integer.parseInt(address.substring(i + 1, i + 3), 16) : address.charAt(i));
            i += escape ? 3 : 1;
        }
        List<Decoding> decodings = Decodings.of(bytes.toByteArray());
        return decodings.isEmpty() || decodings.get(0).text().equals(address)
                ? List.of(address)
                : List.of(address, decodings.get(0).text());
    }
}
