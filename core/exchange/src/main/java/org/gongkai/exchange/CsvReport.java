package org.gongkai.exchange;

import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.gongkai.legal.NonDisclosureGround;
import org.gongkai.rule.Lapsed;
import org.gongkai.screening.Finding;
import org.gongkai.screening.Fingerprint;
import org.gongkai.screening.ScreeningReport;
import org.gongkai.screening.SuppressedFinding;
import org.gongkai.text.Gap;
import org.gongkai.text.TextPart;
import org.gongkai.text.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * Writes the report that an officer opens in a spreadsheet (表格报告): a line for each finding and each gap, and one for each
 * document without either. It starts with a byte-order mark, ends lines as RFC 4180 says, and no cell starts a formula.
 *
 * <p>Without {@link ReportOptions#showText} it holds no text of any document. One thread; {@link #finish} ends the report and
 * leaves the writer open.
 */
public final class CsvReport {
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final ReportOptions options;
    private final ReportWords words;
    private final SequenceWriter lines;
    private final Totals totals = new Totals();

    /** Starts a report on {@code out}, to be encoded as UTF-8. */
    public CsvReport(Writer out, ReportOptions options) throws IOException {
        this.options = options;
        this.words = new ReportWords(options.locale());
        out.write(BYTE_ORDER_MARK);
        this.lines = CsvMapper.builder()
                .enable(CsvGenerator.Feature.ALWAYS_QUOTE_STRINGS)
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
                .build()
                .writer(CsvSchema.emptySchema().withLineSeparator("\r\n"))
                .writeValues(out);
        List<String> heads = new ArrayList<>(heads());
        if (options.withFingerprints()) {
            heads.add(say("指纹", "Fingerprint"));
        }
        if (options.showText()) {
            heads.add(say("原文", "Text"));
        }
        lines.write(heads);
    }

    private List<String> heads() {
        return options.locale().getLanguage().equals("zh")
                ? List.of(
                        "文件", "结论建议", "严重程度", "事项", "位置", "字数位置", "不予公开情形", "法律依据", "处理", "规则", "版本", "类别", "证据", "置信度",
                        "计入结论", "未审原因")
                : List.of(
                        "File",
                        "Outcome",
                        "Severity",
                        "Title",
                        "Place",
                        "Characters",
                        "Ground",
                        "Legal basis",
                        "To do",
                        "Rule",
                        "Version",
                        "Kind",
                        "Evidence",
                        "Confidence",
                        "Counts",
                        "Cause of gap");
    }

    /** Adds one document. */
    public void add(DocumentResult result) throws IOException {
        totals.add(result.report());
        ShownPlaces places = ShownPlaces.of(result, options.showText());
        for (Finding finding : result.report().findings()) {
            String counts = finding.counts() ? say("是", "yes") : say("否（试行）", "no (trial)");
            finding(new Row(result, finding), places, finding.rule().says().in(options.locale()), counts);
        }
        for (ScreeningReport.Suppressed one : result.report().suppressed()) {
            finding(
                    new Row(result, one.finding()),
                    places,
                    words.suppressed(one.entry()),
                    say("否（已排除）", "no (suppressed)"));
        }
        for (Gap gap : result.report().gaps()) {
            gap(result, gap, places);
        }
        boolean silent = result.report().findings().isEmpty()
                && result.report().suppressed().isEmpty()
                && result.report().gaps().isEmpty();
        if (silent) {
            line(
                    new Row(result, null),
                    "",
                    say("没有发现", "nothing found"),
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "");
        }
    }

    private void gap(DocumentResult result, Gap gap, ShownPlaces places) throws IOException {
        String place = places.ofGap(gap, options.locale());
        line(
                new Row(result, null),
                words.unexamined(),
                gap.says(options.locale()),
                place == null ? say("整份文件", "the document as a whole") : place,
                "",
                "",
                "",
                words.remedy(gap.cause()),
                "",
                "",
                "",
                "",
                "",
                say("是", "yes"),
                gap.cause().code());
    }

    private void finding(Row row, ShownPlaces places, String toDo, String counts) throws IOException {
        Finding finding = Objects.requireNonNull(row.finding());
        NonDisclosureGround ground = finding.ground();
        line(
                row,
                words.severity(finding.severity()),
                finding.rule().title().in(options.locale()),
                places.in(finding.location().place(), options.locale()),
                CharacterRange.of(row.part(finding), finding.location()).toString(),
                ground == null ? "" : words.ground(ground),
                words.basis(finding),
                toDo,
                finding.rule().id(),
                Integer.toString(finding.rule().version()),
                finding.kind(),
                String.join(" ", finding.evidence()),
                String.format(Locale.ROOT, "%.2f", finding.confidence()),
                counts,
                "");
    }

    private void line(Row row, String... cells) throws IOException {
        List<String> line = new ArrayList<>();
        line.add(cell(row.result().file()));
        line.add(cell(words.outcome(row.result().report().outcome())));
        Arrays.stream(cells).map(CsvReport::cell).forEach(line::add);
        if (options.withFingerprints()) {
            line.add(row.fingerprint());
        }
        if (options.showText()) {
            line.add(cell(row.text()));
        }
        lines.write(line);
    }

    /** A line's document and finding. */
    private record Row(DocumentResult result, @Nullable Finding finding) {
        TextPart part(Finding of) {
            return result.source().part(of.location().part());
        }

        String text() {
            if (finding == null) {
                return "";
            }
            TextSpan span = finding.location().span();
            return part(finding).text().substring(span.start(), span.end());
        }

        String fingerprint() {
            Fingerprint known = finding == null ? null : finding.fingerprint();
            return known == null ? "" : known.text();
        }

        @Override
        public String toString() {
            return "row";
        }
    }

    /** Writes what is to be said of rules and suppressions, and ends the report. */
    public void finish() throws IOException {
        if (totals.trialGaps() > 0) {
            remark(words.trialGaps(totals.trialGaps()), "");
        }
        for (Lapsed lapsed : totals.lapsed()) {
            remark(lapsed.says().in(options.locale()), lapsed.name());
        }
        for (SuppressedFinding entry : totals.unusedSuppressions()) {
            remark(words.unused(entry), entry.rule());
        }
        for (SuppressedFinding entry : totals.expiredSuppressions()) {
            remark(words.expired(entry), entry.rule());
        }
        lines.flush();
    }

    /** A remark concerns no document, so that those cells stay empty. */
    private void remark(String says, String rule) throws IOException {
        List<String> line = new ArrayList<>(Collections.nCopies(heads().size(), ""));
        line.set(3, cell(says));
        line.set(9, cell(rule));
        for (int more = (options.withFingerprints() ? 1 : 0) + (options.showText() ? 1 : 0); more > 0; more--) {
            line.add("");
        }
        lines.write(line);
    }

    /** Returns {@code text} so that no spreadsheet takes it for a formula and every line of the file is one line of the table. */
    private static String cell(String text) {
        String plain = PlainText.of(text).replace('\n', ' ').replace('\t', ' ');
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if ("=+-@＝＋－＠﹢﹣﹦﹫".indexOf(c) >= 0) {
                return "'" + plain;
            }
            if (!isPassedOver(c)) {
                return plain;
            }
        }
        return plain;
    }

    /** Spreadsheets drop quotes and blanks before they look for a formula. */
    private static boolean isPassedOver(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT
                || "\"'“”‘’＂＇".indexOf(c) >= 0;
    }

    private String say(String zh, String en) {
        return options.locale().getLanguage().equals("zh") ? zh : en;
    }
}
