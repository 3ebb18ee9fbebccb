package org.gongkai.rulepack.internal;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ObjIntConsumer;
import org.gongkai.rulepack.internal.yaml.Fault;
import org.gongkai.rulepack.internal.yaml.Nearest;
import org.gongkai.text.Wording;

/** One column of a table in RFC 4180 with a heading line (CSV 列). One thread, one table. */
final class CsvColumn {
    private final CsvParser parser;
    private final String column;
    private final PackFiles.Entry entry;
    private int line = 1;

    private CsvColumn(CsvParser parser, String column, PackFiles.Entry entry) {
        this.parser = parser;
        this.column = column;
        this.entry = entry;
    }

    /**
     * Gives the fields of the column called {@code column} with their lines to {@code sink}, or tells at {@code entry} that there
     * is no such column and returns false.
     */
    static boolean read(String text, String column, PackFiles.Entry entry, ObjIntConsumer<String> sink) {
        CsvFactory factory = new CsvFactory().enable(CsvParser.Feature.WRAP_AS_ARRAY);
        try (CsvParser parser = factory.createParser(text)) {
            parser.setSchema(CsvSchema.emptySchema());
            return new CsvColumn(parser, column, entry).read(sink);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean read(ObjIntConsumer<String> sink) throws IOException {
        try {
            return rows(sink);
        } catch (JacksonException e) {
            throw new Fault(
                    line,
                    new Wording("不是 CSV", "text that is not CSV"),
                    new Wording("每个引号都要闭合，内部的引号写两个", "close every quote, and double those within"));
        }
    }

    private boolean rows(ObjIntConsumer<String> sink) throws IOException {
        parser.nextToken();
        if (parser.nextToken() != JsonToken.START_ARRAY) {
            throw new Fault(
                    1,
                    new Wording("文件是空的", "a file with nothing in it"),
                    new Wording("第一行写标题，下面写词语", "write a line of headings and the terms below"));
        }
        List<String> headings = row();
        int at = place(headings);
        if (at < 0) {
            return false;
        }
        while (parser.nextToken() == JsonToken.START_ARRAY) {
            line = parser.currentTokenLocation().getLineNr()
                    + 1; // the parser still stands at the end of the row before
            List<String> fields = row();
            if (fields.size() != headings.size()) {
                throw new Fault(
                        line,
                        new Wording(
                                "标题有 " + headings.size() + " 个，这一行却有 " + fields.size() + " 个字段",
                                "a line of " + fields.size() + " fields below " + headings.size() + " headings"),
                        new Wording("字段数要与标题数相同", "write as many fields as headings"));
            }
            sink.accept(fields.get(at), line);
        }
        return true;
    }

    /** Returns which of the headings the column has, or -1 once it is told that there is no such column. */
    private int place(List<String> headings) {
        if (Collections.frequency(headings, column) > 1) {
            throw new Fault(
                    1,
                    new Wording("标题 `" + column + "` 重复", "the heading `" + column + "` a second time"),
                    new Wording("改掉其中之一", "rename one of them"));
        }
        int at = headings.indexOf(column);
        if (at < 0) {
            entry.problems()
                    .add(
                            entry.line(),
                            new Wording(
                                    "词表里没有列 `" + column + "`",
                                    "the column `" + column + "`, which the list does not have"),
                            Nearest.oneOf(column, headings));
        }
        return at;
    }

    private List<String> row() throws IOException {
        List<String> fields = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            fields.add(parser.getText());
        }
        return fields;
    }
}
