package org.gongkai.house.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SplittableRandom;

/**
 * The words of {@code words.txt} and a long tail of made-up ones. The tail spans the 3,755 characters of GB 2312's first
 * level and some of its second, so that a text has as many different characters as a real one.
 */
final class Lexicon {
    private static final int TAIL = 40_000;
    private static final List<String> RARE = List.of("𬱖", "𫖯", "𠮷", "𣲗", "𬍛", "㛃", "䶮");

    private final Map<String, Zipf<String>> lists = new LinkedHashMap<>();
    private final Zipf<String> tail;

    Lexicon() {
        Map<String, List<String>> words = new LinkedHashMap<>();
        List<String> current = new ArrayList<>();
        for (String line : lines()) {
            if (line.startsWith("[")) {
                current = new ArrayList<>();
                words.put(line.substring(1, line.length() - 1), current);
            } else if (!line.startsWith("#")) {
                Collections.addAll(current, line.trim().split(" "));
            }
        }
        words.forEach((name, list) -> lists.put(name, new Zipf<>(list, name.equals("link") ? 0.9 : 0.62)));
        tail = new Zipf<>(tail(), 0.75);
    }

    /** Returns a word of a list of {@code words.txt}. */
    String word(String list, SplittableRandom random) {
        return Objects.requireNonNull(lists.get(list), list).draw(random);
    }

    /** Returns a made-up word of one to four characters. */
    String made(SplittableRandom random) {
        return tail.draw(random);
    }

    /** Returns a character beyond the everyday ones, most of them beyond the BMP, as they occur in names. */
    static String rare(SplittableRandom random) {
        return RARE.get(random.nextInt(RARE.size()));
    }

    private static List<String> tail() {
        SplittableRandom random = new SplittableRandom(20260101);
        List<String> ranked = gb2312(16, 55);
        Collections.shuffle(ranked, new Random(7));
        List<String> second = gb2312(56, 87);
        Collections.shuffle(second, new Random(8));
        ranked.addAll(second.subList(0, 400));
        Zipf<String> characters = new Zipf<>(ranked, 0.45);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < TAIL; i++) {
            int length = "1222222222222233344".charAt(random.nextInt(19)) - '0';
            StringBuilder word = new StringBuilder();
            for (int j = 0; j < length; j++) {
                word.append(characters.draw(random));
            }
            words.add(word.toString());
        }
        return words;
    }

    private static List<String> gb2312(int firstRow, int lastRow) {
        Charset charset = Charset.forName("GB2312");
        List<String> characters = new ArrayList<>();
        for (int row = firstRow; row <= lastRow; row++) {
            for (int cell = 1; cell <= 94; cell++) {
                String one = new String(new byte[] {(byte) (0xA0 + row), (byte) (0xA0 + cell)}, charset);
                if (one.length() == 1 && one.charAt(0) != '\uFFFD') {
                    characters.add(one);
                }
            }
        }
        return characters;
    }

    private static List<String> lines() {
        try (InputStream words = Lexicon.class.getResourceAsStream("words.txt")) {
            return new String(Objects.requireNonNull(words).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
