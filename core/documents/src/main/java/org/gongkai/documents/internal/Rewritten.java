package org.gongkai.documents.internal;

import java.util.List;
import org.gongkai.text.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A rewritten file (改写结果).
 *
 * @param bytes the new content
 * @param dropped what was left out
 * @param extension the new extension where the format had to change, {@code null} to keep the old one
 */
@SuppressWarnings("ArrayRecordComponent")
public record Rewritten(
        byte[] bytes, List<Wording> dropped, @Nullable String extension) {}
