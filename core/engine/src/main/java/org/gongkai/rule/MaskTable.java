package org.gongkai.rule;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The masks that a jurisdiction asks for (遮盖格式表).
 *
 * @param name {@code cn}, or {@code cn-} and a division code, for example {@code cn-350481}
 * @param source where the forms come from
 * @param masks the masks by name
 * @param warrant why, by whom and until when masks of a place may keep more than those above it; {@code null} where none does
 */
public record MaskTable(
        String name,
        String source,
        Map<String, Mask> masks,
        @Nullable Warrant warrant) {
    /** The table that holds where no place has its own (全国). */
    static final String NATIONAL = "cn";

    public MaskTable {
        if (!name.matches("cn(-\\d{6})?")) {
            throw new IllegalArgumentException("a mask table is `cn` or `cn-` and six digits, got `" + name + "`");
        }
        masks = Collections.unmodifiableMap(new TreeMap<>(masks));
    }

    /** A table none of whose masks keeps more than those above it. */
    public MaskTable(String name, String source, Map<String, Mask> masks) {
        this(name, source, masks, null);
    }

    /** Returns this table with masks that may keep more than those above it until the warrant ends. */
    public MaskTable loosening(Warrant why) {
        return new MaskTable(name, source, masks, why);
    }
}
