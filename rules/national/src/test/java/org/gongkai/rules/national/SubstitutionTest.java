package org.gongkai.rules.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.rule.RuleSet;
import org.gongkai.rulepack.RulePacks;
import org.gongkai.screening.Screening;
import org.gongkai.screening.ScreeningOptions;
import org.gongkai.text.SourceText;
import org.gongkai.text.TextSpan;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every kind, written in every way that ordinary documents write it, is found at exactly the same place. */
@DisplayName("Every kind × every way of writing it")
class SubstitutionTest {
    private static final Screening SCREENING = Screening.of(
            RuleSet.of(List.of(RulePacks.onClasspath(SubstitutionTest.class.getClassLoader(), "national"))),
            ScreeningOptions.asOf(LocalDate.of(2026, 11, 1)));

    /**
     * A kind with a specimen.
     *
     * @param kind the kind
     * @param before what stands before the specimen
     * @param value the specimen
     * @param traditional the same in traditional characters, or the same
     * @param from from which position on it may be broken
     * @param to up to which
     * @param groups where blanks and cell borders may stand
     */
    private record Specimen(
            String kind, String before, String value, String traditional, int from, int to, List<Integer> groups) {}

    private static final List<Specimen> SPECIMENS = List.of(
            new Specimen("resident-id", "承租人", "11010519491231002X", "11010519491231002X", 1, 17, all(1, 17)),
            new Specimen("mobile-phone", "回访", "13900000115", "13900000115", 1, 10, List.of(3, 7)),
            new Specimen("mobile-phone", "联系电话", "13900000115", "13900000115", 1, 10, all(1, 10)),
            new Specimen("bank-card", "补助汇入", "6299990006715923", "6299990006715923", 1, 15, List.of(6, 8)),
            new Specimen(
                    "email", "请发至", "zhang@my-mail.example.com", "zhang@my-mail.example.com", 5, 22, List.of(5, 6)),
            new Specimen("email", "邮箱：", "zhang@my-mail.example.com", "zhang@my-mail.example.com", 1, 22, all(1, 6)),
            new Specimen("passport", "护照号码", "EK0000526", "EK0000526", 1, 8, all(1, 8)),
            new Specimen("plate-number", "处置", "琼Y00K07", "瓊Y00K07", 1, 6, all(1, 6)),
            new Specimen("uscc", "统一社会信用代码", "91350100M000100Y43", "91350100M000100Y43", 1, 17, all(1, 17)),
            new Specimen("state-secret-marking", "本段", "机密★10年", "機密★10年", 1, 5, all(1, 5)),
            new Specimen("state-secret-marking", "", "机密", "機密", 1, 1, List.of()),
            new Specimen("work-secret-marking", "", "内部资料注意保存", "內部資料注意保存", 1, 7, all(1, 7)),
            new Specimen("trade-secret-marking", "标志", "核心商密▲3年", "核心商密▲3年", 1, 6, all(1, 6)),
            new Specimen("process-marking", "办法（", "讨论稿", "討論稿", 1, 2, all(1, 2)),
            new Specimen("public-attribute-note", "（", "此件公开发布", "此件公開發布", 1, 5, all(1, 5)),
            new Specimen("doc-number", "根据", "国办发〔2019〕61号", "國辦發〔2019〕61號", 3, 11, List.of(3, 8, 10)));

    private static final Map<String, String> AFTER =
            Map.of("state-secret-marking", "\n其余", "work-secret-marking", "\n其余", "process-marking", "）\n其余");

    private static List<Integer> all(int from, int to) {
        return IntStream.rangeClosed(from, to).boxed().toList();
    }

    @TestFactory
    Stream<DynamicTest> finds_the_same_span() {
        return SPECIMENS.stream()
                .flatMap(specimen -> ways(specimen).entrySet().stream()
                        .map(way -> DynamicTest.dynamicTest(
                                specimen.kind() + " " + specimen.before() + ": " + way.getKey(),
                                () -> found(specimen, way.getKey(), way.getValue()))));
    }

    private static void found(Specimen specimen, String way, String value) {
        String before = switch (way) {
            case "after an emoji" -> specimen.before().isEmpty() ? "😀\n" : specimen.before() + "😀";
            case "after a rare character" -> specimen.before().isEmpty() ? "𠮷\n" : "𠮷" + specimen.before();
            case "traditional" ->
                specimen.before()
                        .replace("护照号码", "護照號碼")
                        .replace("联系电话", "聯繫電話")
                        .replace("统一社会", "統一社會")
                        .replace("信用代码", "信用代碼")
                        .replace("邮箱", "郵箱");
            default -> specimen.before();
        };
        String text = before + value + AFTER.getOrDefault(specimen.kind(), "，其余");

        assertThat(SCREENING.screen(SourceText.of(text)).findings())
                .filteredOn(finding -> finding.kind().equals(specimen.kind()))
                .extracting(finding -> finding.location().span())
                .containsExactly(new TextSpan(before.length(), before.length() + value.length()));
    }

    private static Map<String, String> ways(Specimen specimen) {
        String value = specimen.value();
        Map<String, String> ways = new TreeMap<>();
        ways.put("as it is", value);
        ways.put("after an emoji", value);
        ways.put("after a rare character", value);
        ways.put("traditional", specimen.traditional());
        ways.put("full width", fullWidth(value));
        ways.put("small letters", value.toLowerCase(Locale.ROOT));
        ways.put("capitals", value.toUpperCase(Locale.ROOT));
        ways.put("hyphens that do not break", value.replace('-', '\u2011'));
        if (!specimen.kind().equals("email")) {
            ways.put("〇 for 0", value.replace('0', '〇'));
        }
        for (int i = 1; i < value.length(); i++) {
            for (String unseen : List.of("\u200B", "\u200D", "\u2060", "\uFEFF", "\u00AD", "\u0301")) {
                ways.put("unseen " + (int) unseen.charAt(0) + " at " + i, put(value, i, unseen));
            }
        }
        for (int i = specimen.from(); i <= specimen.to(); i++) {
            ways.put("line break at " + i, put(value, i, "\n"));
            ways.put("line break of Windows at " + i, put(value, i, "\r\n"));
        }
        for (int i : specimen.groups()) {
            ways.put("blank at " + i, put(value, i, " "));
            ways.put("wide blank at " + i, put(value, i, "\u3000"));
            ways.put("blank that does not break at " + i, put(value, i, "\u00A0"));
            ways.put("cells at " + i, put(value, i, "\t"));
        }
        if (List.of("resident-id", "mobile-phone", "bank-card", "passport", "plate-number", "uscc")
                .contains(specimen.kind())) {
            new ArrayList<>(specimen.groups()).forEach(i -> ways.put("hyphen at " + i, put(value, i, "\u2011")));
        }
        return ways;
    }

    private static String put(String value, int at, String what) {
        return value.substring(0, at) + what + value.substring(at);
    }

    private static String fullWidth(String value) {
        StringBuilder wide = new StringBuilder();
        value.chars().forEach(c -> wide.append((char) (c > 0x20 && c < 0x7F ? c + 0xFEE0 : c)));
        return wide.toString();
    }
}
