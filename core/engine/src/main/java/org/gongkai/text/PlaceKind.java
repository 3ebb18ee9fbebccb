package org.gongkai.text;

/** The kinds of places a document has (位置类别). */
public enum PlaceKind {
    /** The text as a whole (全文). */
    TEXT("全文", "text"),
    /** A page (页), counted from 1. */
    PAGE("第%s页", "page %s"),
    /** A paragraph of the body (段落), counted from 1. */
    PARAGRAPH("第%s段", "paragraph %s"),
    /** A line of a plain text (行), counted from 1. */
    LINE("第%s行", "line %s"),
    /** A row of a table in a text document (表格行), named {@code 1 row 2}. */
    TABLE_ROW("%s", "table %s"),
    /** A cell (单元格), named as a spreadsheet names it or by table, row and column. */
    CELL("%s", "%s"),
    /** The page header (页眉). */
    HEADER("页眉%s", "header %s"),
    /** The page footer (页脚). */
    FOOTER("页脚%s", "footer %s"),
    /** A footnote (脚注). */
    FOOTNOTE("脚注%s", "footnote %s"),
    /** An endnote (尾注). */
    ENDNOTE("尾注%s", "endnote %s"),
    /** A comment (批注). */
    COMMENT("批注%s", "comment %s"),
    /** A text box or shape (文本框). */
    TEXT_BOX("文本框%s", "text box %s"),
    /** A document property (文档属性), by its name. */
    PROPERTY("文档属性 %s", "property %s"),
    /** The title given with a text (标题). */
    TITLE("标题", "title"),
    /** The issuing body given with a text (发文机关). */
    ISSUER("发文机关", "issuer"),
    /** The file's own name (文件名). */
    FILE_NAME("文件名", "file name"),
    /** Text that a reader of the page does not see (隐藏内容). */
    HIDDEN("隐藏内容 %s", "hidden text %s"),
    /** A mark-up comment (源代码注释). */
    SOURCE_COMMENT("源代码注释%s", "source comment %s"),
    /** An attribute or setting in the file's mark-up (标记属性). */
    ATTRIBUTE("标记属性 %s", "attribute %s");

    private final String zh;
    private final String en;

    PlaceKind(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** Labels are made of English words and numbers; names of sheets, cells and properties stay as they are. */
    String zh(String label) {
        String words = (this == TABLE_ROW ? "table " + label : label)
                .replaceAll("table (\\d+)", "表格$1")
                .replaceAll(" ?row (\\d+)", "第$1行")
                .replaceAll(" ?column (\\d+)", "第$1列")
                .replaceAll("paragraph (\\d+)", "第$1段");
        return zh.replace("%s", words).strip();
    }

    String en(String label) {
        return en.replace("%s", label).strip();
    }
}
