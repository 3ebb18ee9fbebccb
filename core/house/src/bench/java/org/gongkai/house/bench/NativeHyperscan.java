package org.gongkai.house.bench;

import com.gliwka.hyperscan.jni.hs_database_t;
import com.gliwka.hyperscan.jni.hs_scratch_t;
import com.gliwka.hyperscan.jni.hyperscan;
import com.gliwka.hyperscan.jni.match_event_handler;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.javacpp.PointerPointer;
import org.bytedeco.javacpp.SizeTPointer;

/**
 * Hyperscan in C at its best: the text is UTF-8 in native memory before the clock starts, and no hit is told. What it
 * finds is counted in a pass of its own.
 */
final class NativeHyperscan implements Engine {
    private static final int BLOCK_MODE = 1;
    private static final int DOT_IS_UTF8 = 32;

    private final List<String> terms;
    private final hs_database_t database;
    private final hs_scratch_t scratch;
    private final List<BytePointer> bytes = new ArrayList<>();

    private NativeHyperscan(List<String> sources, boolean literal) {
        this.terms = literal ? sources : List.of();
        this.database = new hs_database_t(compiled(sources, literal));
        PointerPointer<hs_scratch_t> held = new PointerPointer<>(1);
        held.put(0, (Pointer) null);
        require(hyperscan.hs_alloc_scratch(database, held));
        this.scratch = new hs_scratch_t(held.get(0));
    }

    static NativeHyperscan terms(List<String> terms) {
        return new NativeHyperscan(terms, true);
    }

    static NativeHyperscan patterns(List<StructuredPattern> patterns) {
        return new NativeHyperscan(
                patterns.stream().map(StructuredPattern::grouped).toList(), false);
    }

    private static Pointer compiled(List<String> sources, boolean literal) {
        int count = sources.size();
        PointerPointer<BytePointer> expressions = new PointerPointer<>(count);
        List<BytePointer> kept = new ArrayList<>();
        IntPointer flags = new IntPointer(count);
        IntPointer ids = new IntPointer(count);
        SizeTPointer lengths = new SizeTPointer(count);
        for (int i = 0; i < count; i++) {
            byte[] encoded = (sources.get(i) + "\0").getBytes(StandardCharsets.UTF_8);
            kept.add(new BytePointer(encoded));
            expressions.put(i, kept.get(i));
            flags.put(i, literal ? 0 : DOT_IS_UTF8);
            ids.put(i, i);
            lengths.put(i, encoded.length - 1);
        }
        PointerPointer<hs_database_t> database = new PointerPointer<>(1);
        PointerPointer<Pointer> error = new PointerPointer<>(1);
        require(
                literal
                        ? hyperscan.hs_compile_lit_multi(
                                expressions, flags, ids, lengths, count, BLOCK_MODE, null, database, error)
                        : hyperscan.hs_compile_multi(
                                expressions, flags, ids, count, BLOCK_MODE, null, database, error));
        kept.forEach(Pointer::close);
        return database.get(0);
    }

    private static void require(int code) {
        if (code != 0) {
            throw new IllegalStateException("hyperscan answers " + code);
        }
    }

    @Override
    public String name() {
        return "hyperscan (C)";
    }

    @Override
    public void prepare(List<String> documents) {
        release();
        for (String document : documents) {
            bytes.add(new BytePointer(document.getBytes(StandardCharsets.UTF_8)));
        }
    }

    @Override
    public void scan(int index, String document, Tally tally) {
        BytePointer text = bytes.get(index);
        require(hyperscan.hs_scan(database, text, (int) text.capacity(), 0, scratch, null, null));
    }

    @Override
    public void check(int index, String document, Tally tally) {
        int[] places = places(document);
        try (match_event_handler told = new match_event_handler() {
            @Override
            public int call(int id, long from, long to, int flags, Pointer context) {
                long end = places[(int) to];
                tally.add(terms.isEmpty() ? 0 : end - terms.get(id).length(), end);
                return 0;
            }
        }) {
            BytePointer text = bytes.get(index);
            require(hyperscan.hs_scan(database, text, (int) text.capacity(), 0, scratch, told, null));
        }
    }

    /** Returns the UTF-16 position at each UTF-8 position that ends a character. */
    private static int[] places(String document) {
        int[] places = new int[document.length() * 3 + 1];
        int at = 0;
        for (int i = 0; i < document.length(); ) {
            int c = document.codePointAt(i);
            i += Character.charCount(c);
            at += c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            places[at] = i;
        }
        return places;
    }

    @Override
    public String differs() {
        return terms.isEmpty() ? "every end of every match, no start, no neighbours looked at" : "";
    }

    private void release() {
        bytes.forEach(Pointer::close);
        bytes.clear();
    }

    @Override
    public void close() {
        release();
        hyperscan.hs_free_scratch(scratch);
        hyperscan.hs_free_database(database);
    }
}
