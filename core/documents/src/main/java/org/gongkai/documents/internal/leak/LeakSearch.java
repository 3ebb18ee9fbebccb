package org.gongkai.documents.internal.leak;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Searches a file and what is packed in it (泄漏检索). Immutable and thread-safe. */
public final class LeakSearch {
    private static final int MAX_DEPTH = 6;
    private static final int MAX_ENTRY = 256 << 20;

    private final SoughtValues values;
    private final BytePatterns patterns;

    /** Prepares a search for {@code values}. */
    public LeakSearch(Collection<String> values) {
        this.values = new SoughtValues(values);
        this.patterns = new BytePatterns(this.values.patterns());
    }

    /** Returns the places where a value is, or that could not be searched. */
    public List<String> search(String fileName, byte[] bytes) {
        List<String> places = new ArrayList<>();
        if (isIn(fileName)) {
            places.add("file name");
        }
        search("file", bytes, 0, places);
        return List.copyOf(places);
    }

    private void search(String place, byte[] bytes, int depth, List<String> places) {
        boolean container = bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] <= 8;
        boolean found = patterns.occurIn(bytes)
                || !container && TextLayer.of(bytes).stream().anyMatch(this::isIn);
        if (found) {
            places.add(place);
        }
        if (container && depth >= MAX_DEPTH) {
            places.add(place + " (packed too deep, not searched)");
        } else if (container) {
            entries(place, bytes, depth, places);
        }
    }

    private void entries(String place, byte[] bytes, int depth, List<String> places) {
        int number = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                number++;
                String prefix = depth == 0 ? "" : place + " > ";
                boolean inName = isIn(entry.getName());
                String name = prefix + (inName ? "entry " + number : entry.getName());
                if (inName) {
                    places.add(name + " (name)");
                }
                byte[] content = zip.readNBytes(MAX_ENTRY);
                if (content.length == MAX_ENTRY) {
                    places.add(name + " (too large, not searched)");
                }
                search(name, content, depth + 1, places);
            }
        } catch (IOException | IllegalArgumentException e) {
            places.add(place + " (broken container, not searched)");
        }
    }

    private boolean isIn(String text) {
        String resolved = TextLayer.resolved(text);
        String stripped = TextLayer.stripped(text);
        for (Pattern value : values.written()) {
            if (value.matcher(resolved).find() || value.matcher(stripped).find()) {
                return true;
            }
        }
        if (values.squeezed().isEmpty()) {
            return false;
        }
        String squeezed = TextLayer.squeeze(resolved);
        String squeezedStripped = TextLayer.squeeze(stripped);
        return values.squeezed().stream().anyMatch(v -> squeezed.contains(v) || squeezedStripped.contains(v));
    }
}
