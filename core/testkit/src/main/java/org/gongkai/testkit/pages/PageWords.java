package org.gongkai.testkit.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.exchange.ReportWords;
import org.gongkai.legal.InForce;
import org.gongkai.legal.LegalBasis;
import org.gongkai.legal.NonDisclosureGround;
import org.gongkai.rule.Relation;
import org.gongkai.rule.RuleStatus;
import org.gongkai.rule.Severity;
import org.gongkai.text.Fold;
import org.gongkai.text.Wording;
import org.jspecify.annotations.Nullable;

/** The words of the pages in one language (说明页用语). Immutable. */
final class PageWords {
    private static final Pattern BROKEN = Pattern.compile("(?<=[，。；：、！？”’）」』〕]) (?=\\S)");

    private final Locale locale;
    private final ReportWords words;

    PageWords(Locale locale) {
        this.locale = locale;
        this.words = new ReportWords(locale);
    }

    Locale locale() {
        return locale;
    }

    boolean isChinese() {
        return locale.getLanguage().equals("zh");
    }

    String say(String zh, String en) {
        return isChinese() ? zh : en;
    }

    /** Returns words of a pack, escaped. Lines that a pack breaks within Chinese text have no blank between them. */
    String of(Wording wording) {
        String said = wording.in(locale);
        return Markdown.text(isChinese() ? BROKEN.matcher(said).replaceAll("") : said);
    }

    /** Returns words as they start a heading or a sentence. */
    String capital(String said) {
        return isChinese() ? said : said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1);
    }

    String joined(List<String> items) {
        return items.stream().collect(Collectors.joining(say("、", ", ")));
    }

    String ground(@Nullable NonDisclosureGround ground) {
        return ground == null ? say("没有单独的不予公开情形", "no ground of its own") : words.ground(ground);
    }

    String severity(Severity severity) {
        return words.severity(severity)
                + switch (severity) {
                    case BLOCK -> say("：不得原样公开", ": must not become public as it stands");
                    case REVIEW -> say("：须由人看过", ": a person must look");
                    case NOTICE -> say("：值得知道，不影响结论", ": worth knowing, changes no outcome");
                };
    }

    String status(RuleStatus status) {
        return switch (status) {
            case DRAFT -> say("草稿，不运行", "draft, never runs");
            case TRIAL -> say("试行，要求时才运行，不计入结论", "in trial, runs when asked for and never counts");
            case STABLE -> say("正式", "stable");
            case RETIRED -> say("停用，不运行", "retired, never runs");
        };
    }

    String strictness(int strictness) {
        return strictness == 1
                ? say("1，始终运行", "1, runs always")
                : strictness + say("，严格度达到 " + strictness + " 时运行", ", runs from strictness " + strictness + " on");
    }

    String jurisdiction(String code) {
        return code.equals("CN") ? say("全国", "the whole country") : code;
    }

    String period(InForce period) {
        LocalDate from = period.from();
        LocalDate to = period.to();
        if (from == null && to == null) {
            return say("始终", "always");
        }
        String starts = from == null ? "" : say("自 " + from + " 起", "from " + from);
        String ends = to == null ? "" : say("至 " + to + " 止", "until " + to);
        return (starts + say("", " ") + ends).strip();
    }

    /** Returns a citation with the days on which the text cited has this number. */
    String basis(LegalBasis basis) {
        boolean always = basis.inForce().equals(InForce.ALWAYS);
        String days = period(basis.inForce());
        return Markdown.text(basis.cite()) + (always ? "" : say("（" + days + "）", " (" + days + ")"));
    }

    String fold(Fold fold) {
        return switch (fold) {
            case WIDTH -> say("全角半角", "width");
            case CASE -> say("大小写", "case");
            case TRADITIONAL -> say("繁简", "traditional characters");
            case DIGIT -> say("〇和其他数字字形", "〇 and digits of other scripts");
            case DASH -> say("各种连接号", "every kind of dash");
            case INVISIBLE -> say("零宽和控制字符", "zero-width and control characters");
            case COMBINING -> say("组合符号", "combining marks");
            case SOFT_BREAK -> say("自动换行", "line breaks within");
        };
    }

    /** Returns how a rule relates to the other one, for a line {@code words: the other}. */
    String relation(Relation.Type type) {
        return switch (type) {
            case DERIVED -> say("派生自", "made from");
            case OBSOLETE -> say("取代", "takes the place of");
            case MERGED -> say("并入了", "has taken in");
            case RENAMED -> say("原名", "was called");
            case SIMILAR -> say("近似", "similar to");
        };
    }
}
