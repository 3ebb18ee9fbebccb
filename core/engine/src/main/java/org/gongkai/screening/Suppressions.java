package org.gongkai.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Findings that persons suppress one by one, each with its reason, by whom and until when (个案排除清单), and the key of the host
 * under which fingerprints are made. Immutable; nothing prints the key.
 *
 * <p>With a key a fingerprint stands for what is around a finding and serves a whole collection of documents. Without one it only
 * counts, so a list without a key holds for the one document it was made for.
 */
public final class Suppressions {
    /** Suppresses nothing and makes no fingerprints. */
    public static final Suppressions NONE = new Suppressions(false, null, List.of());

    private final boolean on;
    private final @Nullable HostKey key;
    private final List<SuppressedFinding> entries;

    private Suppressions(boolean on, @Nullable HostKey key, List<SuppressedFinding> entries) {
        this.on = on;
        this.key = key;
        this.entries = entries;
    }

    /**
     * Returns a list without entries that makes fingerprints under {@code key}.
     *
     * @param key 16 bytes or more, random and kept by the host; it is copied
     */
    public static Suppressions keyed(byte[] key) {
        return new Suppressions(true, new HostKey(key), List.of());
    }

    /** Returns a list without entries whose fingerprints only count; it serves one document. */
    public static Suppressions unkeyed() {
        return new Suppressions(true, null, List.of());
    }

    /**
     * Returns this list with more entries.
     *
     * @throws IllegalArgumentException if a fingerprint comes twice for one rule, or was made with a key where there is none or without one
     *     where there is
     * @throws IllegalStateException for {@link #NONE}
     */
    public Suppressions with(List<SuppressedFinding> more) {
        if (!on) {
            throw new IllegalStateException("`NONE` takes no entries; start with `keyed(…)` or `unkeyed()`");
        }
        List<SuppressedFinding> all = new ArrayList<>(entries);
        all.addAll(more);
        Set<SuppressedFinding.Target> seen = new HashSet<>();
        for (SuppressedFinding entry : all) {
            if (entry.fingerprint().isKeyed() != isKeyed()) {
                throw new IllegalArgumentException(
                        isKeyed()
                                ? "the fingerprint `" + entry.fingerprint()
                                        + "` was made without a key; make it anew with the key"
                                : "the fingerprint `" + entry.fingerprint() + "` was made with a key; give that key");
            }
            if (!seen.add(entry.target())) {
                throw new IllegalArgumentException(
                        "the fingerprint `" + entry.fingerprint() + "` a second time; remove one entry");
            }
        }
        return new Suppressions(true, key, List.copyOf(all));
    }

    /** Returns the entries in the order given. */
    public List<SuppressedFinding> entries() {
        return entries;
    }

    /** Returns the entries that hold no more on {@code day}. */
    public List<SuppressedFinding> expired(LocalDate day) {
        return entries.stream().filter(entry -> !entry.holdsOn(day)).toList();
    }

    /** Returns whether fingerprints are made under a key. */
    public boolean isKeyed() {
        return key != null;
    }

    /** Returns whether fingerprints are made at all. */
    boolean isOn() {
        return on;
    }

    @Nullable
    HostKey key() {
        return key;
    }

    @Override
    public String toString() {
        return entries.size() + " suppressions" + (isKeyed() ? " under a key" : "");
    }
}
