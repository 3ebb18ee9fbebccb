package org.gongkai.house.matrix;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The ordinary ways in which the same thing is written otherwise; each knows for which kinds it makes no sense and why. */
enum Substitution {
    FULL_WIDTH("full-width") {
        @Override
        List<Planted> texts(Kind kind) {
            return everywhere(kind, Forms::fullWidth);
        }
    },
    HALF_WIDTH("half-width") {
        @Override
        List<Planted> texts(Kind kind) {
            return everywhere(kind, Forms::halfWidth);
        }
    },
    ZERO_WIDTH_INSIDE("zero-width inside") {
        @Override
        List<Planted> texts(Kind kind) {
            List<Planted> texts = new ArrayList<>();
            for (String unseen : List.of("\u200B", "\u200C", "\u200D", "\u2060", "\uFEFF", "\u00AD")) {
                texts.addAll(insertedAtEachPlace(kind, unseen));
                texts.add(kind.plant(spread(kind.value(), unseen)));
            }
            return texts;
        }
    },
    SPACE_INSIDE("ordinary space inside (grouping)") {
        @Override
        List<Planted> texts(Kind kind) {
            return planted(kind, Forms.GROUPED);
        }
    },
    LINE_BREAK_INSIDE("line break inside") {
        @Override
        List<Planted> texts(Kind kind) {
            List<Planted> texts = new ArrayList<>();
            Set<Integer> untellable =
                    Forms.UNTELLABLE_BREAKS.getOrDefault(kind, Map.of()).keySet();
            for (int at = 1; at < kind.value().length(); at++) {
                if (!untellable.contains(at)) {
                    texts.add(kind.plant(inserted(kind.value(), "\n", at)));
                }
            }
            int middle = kind.value().length() / 2;
            for (String wrapped : List.of("\r\n", " \n", "\n　　")) {
                texts.add(kind.plant(inserted(kind.value(), wrapped, middle)));
            }
            return texts;
        }
    },
    NON_BREAKING_HYPHEN("non-breaking hyphen") {
        @Override
        List<Planted> texts(Kind kind) {
            return planted(kind, Forms.HYPHENATED).stream()
                    .map(text -> new Planted(text.text().replace('-', '\u2011'), text.span(), text.place()))
                    .toList();
        }

        @Override
        String reason(Kind kind) {
            return kind == Kind.DOC_NUMBER
                    ? "GB/T 9704 writes a document number with brackets and no hyphen"
                    : "nobody joins the words of a Chinese mark by a hyphen, and no word processor puts one there";
        }
    },
    TRADITIONAL_FORM("traditional form") {
        @Override
        List<Planted> texts(Kind kind) {
            return everywhere(kind, Forms::traditional);
        }
    },
    CHINESE_ZERO("〇 for 0 where digits may be Chinese") {
        @Override
        List<Planted> texts(Kind kind) {
            if (kind == Kind.EMAIL || kind.value().indexOf('0') < 0) {
                return List.of();
            }
            List<Planted> texts = new ArrayList<>(planted(kind, Forms.CHINESE_DIGITS));
            texts.add(kind.plant(kind.value().replaceFirst("0", "〇")));
            if (kind.value().indexOf('0') < kind.value().lastIndexOf('0')) {
                texts.add(kind.plant(kind.value().replace('0', '〇')));
            }
            return texts;
        }

        @Override
        String reason(Kind kind) {
            return kind == Kind.EMAIL
                    ? "an address with 〇 in it is another address, which no mail system takes"
                    : "the mark has no digit";
        }
    },
    MIXED_CASE("mixed case") {
        @Override
        List<Planted> texts(Kind kind) {
            return planted(kind, Forms.MIXED_CASE);
        }

        @Override
        String reason(Kind kind) {
            return "it has no Latin letter, only digits, signs and Chinese characters";
        }
    },
    EMOJI_BEFORE("an emoji before") {
        @Override
        List<Planted> texts(Kind kind) {
            return preceded(kind, List.of("😀", "👍🏽", "👨‍👩‍👧", "🇨🇳"));
        }
    },
    RARE_HAN_BEFORE("a rare-plane Han character before") {
        @Override
        List<Planted> texts(Kind kind) {
            return preceded(kind, List.of("𠮷", "𰻝", "𫠊𫠊"));
        }
    },
    CELLS_SIDE_BY_SIDE("table cells side by side") {
        @Override
        List<Planted> texts(Kind kind) {
            String label = kind.label().isEmpty() ? kind.before() : "1\t" + kind.label() + "\t";
            String next =
                    kind.label().isEmpty() ? kind.after().lines().findFirst().orElse("") + "\t2份" : "\t2";
            List<Planted> texts = new ArrayList<>();
            texts.add(Planted.of(label, kind.value(), next).inRow());
            texts.add(Planted.of(label, kind.value(), next.replaceFirst("\t.*", "\t说明"))
                    .inRow());
            if (!UNSPREAD.contains(kind)) {
                String labelCell = kind.label().isEmpty() ? "" : kind.label() + "\t";
                texts.add(Planted.of(labelCell, spread(kind.value(), "\t"), "").inRow());
            }
            return texts;
        }
    };

    /** Kinds that no form asks for with one cell for each character. */
    private static final Set<Kind> UNSPREAD =
            Set.of(Kind.EMAIL, Kind.WORK_SECRET_MARKING, Kind.PROCESS_MARKING, Kind.DOC_NUMBER);

    private final String title;

    Substitution(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** Returns the texts to screen, empty where the substitution makes no sense. */
    abstract List<Planted> texts(Kind kind);

    /** Returns why it makes no sense for a kind without texts. */
    String reason(Kind kind) {
        return "";
    }

    Cell cell(Kind kind) {
        List<Planted> texts = texts(kind);
        return new Cell(kind, this, texts, texts.isEmpty() ? reason(kind) : "");
    }

    private static List<Planted> planted(Kind kind, Map<Kind, List<String>> forms) {
        return forms.getOrDefault(kind, List.of()).stream().map(kind::plant).toList();
    }

    private static List<Planted> everywhere(Kind kind, UnaryOperator<String> change) {
        return List.of(Planted.of(change.apply(kind.before()), change.apply(kind.value()), change.apply(kind.after())));
    }

    private static List<Planted> insertedAtEachPlace(Kind kind, String what) {
        List<Planted> texts = new ArrayList<>();
        for (int at = 1; at < kind.value().length(); at++) {
            texts.add(kind.plant(inserted(kind.value(), what, at)));
        }
        return texts;
    }

    private static String inserted(String value, String what, int at) {
        return value.substring(0, at) + what + value.substring(at);
    }

    private static String spread(String value, String between) {
        return value.codePoints().mapToObj(Character::toString).collect(joining(between));
    }

    /** At the start of the text, and right before the value where its kind allows that. */
    private static List<Planted> preceded(Kind kind, List<String> signs) {
        List<Planted> texts = new ArrayList<>();
        for (String sign : signs) {
            String line = kind.before().isEmpty() ? sign + "\n" : sign;
            texts.add(Planted.of(line + kind.before(), kind.value(), kind.after()));
            if (kind.isOpenInFront()) {
                texts.add(Planted.of(kind.before() + sign, kind.value(), kind.after()));
                texts.add(Planted.of(kind.before() + sign, kind.value(), sign + kind.after()));
            }
        }
        return texts;
    }
}
