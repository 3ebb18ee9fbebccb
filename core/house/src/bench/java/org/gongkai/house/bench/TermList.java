package org.gongkai.house.bench;

import com.github.houbb.sensitive.word.bs.SensitiveWordBs;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;

/** The terms: the list inside the jar of sensitive-word, shuffled with a seed. It is read there and never copied here. */
final class TermList {
    private final List<String> shuffled;
    private final int listed;

    private TermList(List<String> shuffled, int listed) {
        this.shuffled = shuffled;
        this.listed = listed;
    }

    static TermList read() {
        List<String> terms = new ArrayList<>(new LinkedHashSet<>(lines()));
        Collections.shuffle(terms, new Random(42));
        return new TermList(terms, terms.size());
    }

    /** Returns the first {@code count} terms; beyond the jar's own, made-up ones with their lengths and characters. */
    List<String> first(int count) {
        if (count <= shuffled.size()) {
            return shuffled.subList(0, count);
        }
        Set<String> all = new LinkedHashSet<>(shuffled);
        Random random = new Random(43);
        while (all.size() < count) {
            int[] like = any(random).codePoints().toArray();
            for (int i = 0; i < like.length; i++) {
                int[] other = any(random).codePoints().toArray();
                like[i] = other[random.nextInt(other.length)];
            }
            String made = new String(like, 0, like.length);
            if (!made.isBlank()) {
                all.add(made);
            }
        }
        return List.copyOf(all);
    }

    private String any(Random random) {
        return shuffled.get(random.nextInt(listed));
    }

    /** Returns the first {@code count} terms of which none occurs in {@code documents}. */
    List<String> absent(int count, List<String> documents) {
        List<String> many = first(count + 20_000);
        Set<String> present = new LinkedHashSet<>();
        TermPeers.Hankcs finder = new TermPeers.Hankcs(many);
        documents.forEach(document -> finder.terms(document, present::add));
        return many.stream()
                .filter(term -> !present.contains(term))
                .limit(count)
                .toList();
    }

    private static List<String> lines() {
        try (InputStream list = SensitiveWordBs.class.getResourceAsStream("/sensitive_word_dict.txt")) {
            return new String(Objects.requireNonNull(list).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
