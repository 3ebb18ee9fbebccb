package org.gongkai.house.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.gongkai.house.corpus.AdministrativeProse;

/** The text: made up, or from the folder that {@code -Dcorpus} names. The same text for every engine and every run. */
final class Corpus {
    private final String text;

    private Corpus(String text) {
        this.text = text;
    }

    static Corpus ofProperties(int characters) {
        String folder = System.getProperty("corpus", "");
        return folder.isBlank()
                ? new Corpus(AdministrativeProse.seeded(1).document(characters))
                : new Corpus(repeated(read(Path.of(folder)), characters));
    }

    /** Returns all of the text in pieces of {@code length}. */
    List<String> documents(int length) {
        return pieces(text, length);
    }

    /** Returns {@code text} in pieces of {@code length}, none cut within a surrogate pair; what is left over is dropped. */
    static List<String> pieces(String text, int length) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        while (from + length <= text.length()) {
            int to = from + length - (Character.isHighSurrogate(text.charAt(from + length - 1)) ? 1 : 0);
            pieces.add(text.substring(from, to));
            from = to;
        }
        return pieces;
    }

    private static String repeated(String text, int characters) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("no `.txt`, `.tsv` or `.tsv.gz` with text; name another folder");
        }
        return text.repeat(characters / text.length() + 1).substring(0, characters);
    }

    private static String read(Path folder) {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(file -> file.toString().matches(".*\\.(txt|tsv)(\\.gz)?"))
                    .sorted()
                    .toList()) {
                try (InputStream in = Files.newInputStream(file);
                        InputStream unpacked = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in) {
                    all.append(new String(unpacked.readAllBytes(), StandardCharsets.UTF_8))
                            .append('\n');
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toString();
    }
}
