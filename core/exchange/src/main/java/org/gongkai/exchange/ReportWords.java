package org.gongkai.exchange;

import java.util.Locale;
import java.util.stream.Collectors;
import org.gongkai.legal.LegalBasis;
import org.gongkai.legal.NonDisclosureGround;
import org.gongkai.rule.Severity;
import org.gongkai.screening.Finding;
import org.gongkai.screening.Outcome;
import org.gongkai.screening.SuppressedFinding;
import org.gongkai.text.GapCause;

/**
 * The words that all reports for people share (报告用语). None of them says that something is approved or lawful: a machine
 * advises and a person decides. Immutable.
 */
public final class ReportWords {
    private final Locale locale;

    /** Speaks Chinese for a Chinese locale, English for any other. */
    public ReportWords(Locale locale) {
        this.locale = locale;
    }

    /** Returns what the machine proposes. */
    public String outcome(Outcome outcome) {
        return switch (outcome) {
            case PUBLISHABLE -> say("未发现问题，可提请公开", "publishable");
            case PUBLISHABLE_AFTER_REDACTION -> say("遮盖后可提请公开", "publishable after redaction");
            case REFER_FOR_REVIEW -> say("提交人工审查", "refer for review");
        };
    }

    /** Returns what a finding asks for. */
    public String severity(Severity severity) {
        return switch (severity) {
            case BLOCK -> say("阻断", "block");
            case REVIEW -> say("复核", "review");
            case NOTICE -> say("提示", "notice");
        };
    }

    /** Returns the word for what was not examined. */
    public String unexamined() {
        return say("未审", "unexamined");
    }

    /** Returns the remark on a finding of a rule in trial. */
    public String trial() {
        return say("试行，不计入结论", "in trial, does not count");
    }

    /** Returns how much rules in trial could not examine. */
    public String trialGaps(int count) {
        return say(
                "试行规则未审 " + count + " 处，其计数不全",
                count + (count == 1 ? " gap" : " gaps") + " of rules in trial, whose counts are not whole");
    }

    /** Returns the remark on a finding that a person suppressed. */
    public String suppressed() {
        return say("已排除，不计入结论", "suppressed, does not count");
    }

    /** Returns by whom, until when and why a finding is suppressed. */
    public String suppressed(SuppressedFinding entry) {
        return say(
                "由" + entry.by() + "排除至 " + entry.until() + "：" + entry.reason(),
                "suppressed by " + entry.by() + " until " + entry.until() + ": " + entry.reason());
    }

    /** Returns that a suppression met no finding. */
    public String unused(SuppressedFinding entry) {
        return say("排除条目没有用到，请核对或删去：", "a suppression met no finding, check or remove it: ") + named(entry);
    }

    /** Returns that a suppression holds no more. */
    public String expired(SuppressedFinding entry) {
        return say("排除条目已经期满，不再排除：", "a suppression has ended and suppresses nothing: ") + named(entry);
    }

    private String named(SuppressedFinding entry) {
        return entry.rule() + say("，", ", ") + entry.fingerprint() + say("，", ", ") + suppressed(entry);
    }

    /** Returns who advises and who decides. */
    public String advice() {
        return say(
                "以上是机器的建议；是否公开由人决定（先审查、后公开，谁公开谁负责）。",
                "This is a machine's advice; whether to publish is a person's decision.");
    }

    /** Returns the ground with its article of the Regulations. */
    public String ground(NonDisclosureGround ground) {
        return say(
                ground.term() + "（条例第" + ground.article() + "条）",
                english(ground) + " (Regulations, Article " + ground.article() + ")");
    }

    /** Returns the legal basis of {@code finding} as officials write it, empty where it has none. */
    public String basis(Finding finding) {
        return finding.basis().stream().map(LegalBasis::cite).collect(Collectors.joining("、"));
    }

    /** Returns what to do about what was not examined for {@code cause}. */
    public String remedy(GapCause cause) {
        return switch (cause) {
            case ENCRYPTED ->
                say(
                        "向提供单位取得密码或未加密的原件后重新审查",
                        "obtain the password or the original without encryption, then screen it again");
            case IMAGE_ONLY ->
                say("由人逐幅阅读图片中的文字，或提供可复制文字的版本", "have a person read the image, or hand in a version with text");
            case LIMIT ->
                say("拆分文件后重新审查，或由人阅读未审部分", "split the file and screen it again, or have a person read the rest");
            case UNREADABLE ->
                say("用原软件打开核对，另存为完好的文件后重新审查", "open it in the program that made it, save a sound copy and screen that");
            case TIMEOUT -> say("单独重新审查；仍超时的，由人阅读", "screen it alone; if time runs out again, have a person read it");
            case RECOGNISER ->
                say("恢复识别器后重新审查，或由人核对该类内容", "restore the recogniser and screen again, or have a person check for it");
            case MISSING_ATTACHMENT ->
                say("补交所引附件，与正文一并审查", "hand in the attachment and screen it together with the text");
            case UNSUPPORTED ->
                say("转换为支持的格式后审查，或由人阅读", "convert it to a format that is read, or have a person read it");
        };
    }

    private static String english(NonDisclosureGround ground) {
        return switch (ground) {
            case STATE_SECRET -> "state secret";
            case LAW_PROHIBITS -> "disclosure forbidden by law";
            case SECURITY_STABILITY -> "risk to security or social stability";
            case TRADE_SECRET -> "trade secret";
            case PERSONAL_PRIVACY -> "personal privacy";
            case OTHER_THIRD_PARTY -> "other lawful rights of a third party";
            case INTERNAL_AFFAIRS -> "internal affairs";
            case PROCESS_INFORMATION -> "process information";
            case ENFORCEMENT_FILE -> "enforcement file";
        };
    }

    private String say(String zh, String en) {
        return locale.getLanguage().equals("zh") ? zh : en;
    }
}
