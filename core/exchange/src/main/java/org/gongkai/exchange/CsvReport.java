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
import java.util.List;
import java.util.Locale;
import org.gongkai.legal.NonDisclosureGround;
import org.gongkai.screening.Finding;
import org.gongkai.text.Gap;
import org.gongkai.text.TextPart;

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
        ShownPlaces places = ShownPlaces.of(result, options.showText());
        for (Finding finding : result.report().findings()) {
            finding(result, finding, places);
        }
        for (Gap gap : result.report().gaps()) {
            String place = places.ofGap(gap, options.locale());
            line(
                    result,
                    "",
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
        if (result.report().findings().isEmpty() && result.report().gaps().isEmpty()) {
            line(result, "", "", say("没有发现", "nothing found"), "", "", "", "", "", "", "", "", "", "", "", "");
        }
    }

    private void finding(DocumentResult result, Finding finding, ShownPlaces places) throws IOException {
        TextPart part = result.source().part(finding.location().part());
        NonDisclosureGround ground = finding.ground();
        line(
                result,
                part.text()
                        .substring(
                                finding.location().span().start(),
                                finding.location().span().end()),
                words.severity(finding.severity()),
                finding.rule().title().in(options.locale()),
                places.in(finding.location().place(), options.locale()),
                CharacterRange.of(part, finding.location()).toString(),
                ground == null ? "" : words.ground(ground),
                words.basis(finding),
                finding.rule().says().in(options.locale()),
                finding.rule().id(),
                Integer.toString(finding.rule().version()),
                finding.kind(),
                String.join(" ", finding.evidence()),
                String.format(Locale.ROOT, "%.2f", finding.confidence()),
                finding.counts() ? say("是", "yes") : say("否（试行）", "no (trial)"),
                "");
    }

    private void line(DocumentResult result, String text, String... cells) throws IOException {
        List<String> line = new ArrayList<>();
        line.add(cell(result.file()));
        line.add(cell(words.outcome(result.report().outcome())));
        Arrays.stream(cells).map(CsvReport::cell).forEach(line::add);
        if (options.showText()) {
            line.add(cell(text));
        }
        lines.write(line);
    }

    /** Ends the report. */
    public void finish() throws IOException {
        lines.flush();
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
