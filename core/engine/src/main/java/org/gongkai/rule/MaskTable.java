package org.gongkai.rule;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The masks that a jurisdiction asks for (遮盖格式表).
 *
 * @param name {@code cn}, or {@code cn-} and a division code, for example {@code cn-350481}
 * @param source where the forms come from
 * @param masks the masks by name
 */
public record MaskTable(String name, String source, Map<String, Mask> masks) {
    public MaskTable {
        if (!name.matches("cn(-\\d{6})?")) {
            throw new IllegalArgumentException("a mask table is `cn` or `cn-` and six digits, got `" + name + "`");
        }
        masks = Collections.unmodifiableMap(new TreeMap<>(masks));
    }
}
