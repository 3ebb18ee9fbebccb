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
    /** A row of a spreadsheet (工作表行), named {@code Sheet1 row 5}. */
    SHEET_ROW("%s", "%s"),
    /** The name of a sheet (工作表名称), by the sheet's number. */
    SHEET_NAME("工作表%s的名称", "name of sheet %s"),
    /** A name for a range of cells (定义的名称), by its number. */
    DEFINED_NAME("定义的名称%s", "defined name %s"),
    /** A slide (幻灯片), counted from 1. */
    SLIDE("第%s张幻灯片", "slide %s"),
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
    /** A note or mark-up laid over a page (页面注释), named {@code page 3 no. 2}. */
    ANNOTATION("注释 %s", "annotation %s"),
    /** A field of a form (表单域), named by its number. */
    FORM_FIELD("表单域%s", "form field %s"),
    /** An entry of the outline beside the pages (书签), by its number. */
    BOOKMARK("书签%s", "bookmark %s"),
    /** A state of the document that was saved over and is still in the file (历史版本). */
    REVISION("历史版本%s", "earlier revision %s"),
    /** A header line of a message (邮件头), by its name. */
    MAIL_HEADER("邮件头 %s", "mail header %s"),
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

    /** Labels are made of English words and numbers; names of sheets, cells and files stay as they are. */
    String zh(String label) {
        String words = switch (this) {
            case SHEET_ROW -> PlaceWords.sheetRow(label);
            case CELL -> label.contains("!") ? label : PlaceWords.numbered(label);
            case TABLE_ROW -> PlaceWords.numbered("table " + label);
            case PROPERTY -> PlaceWords.property(label);
            case HIDDEN, ATTRIBUTE -> PlaceWords.unseen(label);
            case ANNOTATION, REVISION, PARAGRAPH -> PlaceWords.numbered(label);
            default -> label;
        };
        return zh.replace("%s", words).strip();
    }

    String en(String label) {
        return en.replace("%s", label).strip();
    }
}
