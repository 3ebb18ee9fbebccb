package org.gongkai.text;

import java.util.LinkedHashMap;
import java.util.Map;

/** The English words of place labels in Chinese (位置用语). Names of sheets, files and properties of unknown sense stay as they are. */
final class PlaceWords {
    private static final Map<String, String> PROPERTIES = Map.ofEntries(
            Map.entry("author", "作者"),
            Map.entry("last author", "最后修改者"),
            Map.entry("title", "标题"),
            Map.entry("subject", "主题"),
            Map.entry("comments", "备注"),
            Map.entry("keywords", "关键词"),
            Map.entry("category", "类别"),
            Map.entry("status", "状态"),
            Map.entry("created", "创建时间"),
            Map.entry("modified", "修改时间"),
            Map.entry("company", "单位"),
            Map.entry("manager", "主管"),
            Map.entry("template", "模板"),
            Map.entry("hyperlink base", "超链接基础"),
            Map.entry("creator", "创建程序"),
            Map.entry("producer", "制作程序"));
    private static final Map<String, String> OPENINGS = openings();

    private PlaceWords() {}

    private static Map<String, String> openings() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("container comment", "压缩包注释");
        words.put("entry comment", "条目注释");
        words.put("entry name", "条目名称");
        words.put("folder name", "文件夹名称");
        words.put("printer settings", "打印设置");
        words.put("number format", "数字格式");
        words.put("style name", "样式名称");
        words.put("unused string", "未使用的字符串");
        words.put("script stream", "脚本流");
        words.put("script", "脚本");
        words.put("style", "样式表");
        words.put("macro", "宏");
        words.put("object", "对象");
        words.put("trailer", "文件尾");
        words.put("entry", "条目");
        words.put("link target", "链接目标");
        words.put("link", "链接");
        words.put("file", "文件");
        words.put("cache", "缓存");
        words.put("reading", "读法");
        words.put("owner", "所有者");
        words.put("letter", "字形");
        return words;
    }

    /** Returns a property's name as a clerk calls it. */
    static String property(String label) {
        String known = PROPERTIES.get(label);
        return known != null ? known : numbered(label.replaceFirst("^custom (?=\\d)", "自定义"));
    }

    /** Returns the label of what no reader of a page sees. */
    static String unseen(String label) {
        for (Map.Entry<String, String> word : OPENINGS.entrySet()) {
            String rest = label.substring(Math.min(label.length(), word.getKey().length()));
            if (label.startsWith(word.getKey()) && rest.matches("( (no\\. |row |\\d).*)?")) {
                return word.getValue() + numbered(rest.strip());
            }
        }
        return numbered(label.replaceFirst(" content order$", "（内容顺序）"));
    }

    /** Returns a label of words and numbers. */
    static String numbered(String label) {
        return label.replaceAll("table (\\d+)", "表格$1")
                .replaceAll(" ?row (\\d+)", "第$1行")
                .replaceAll(" ?column (\\d+)", "第$1列")
                .replaceAll(" ?page (\\d+) ?", "第$1页")
                .replaceAll(" ?no\\. (\\d+)", "第$1个")
                .replaceAll("paragraph (\\d+)", "第$1段");
    }

    /** Returns the label of a sheet's row, its name left as it is. */
    static String sheetRow(String label) {
        return label.replaceFirst(" row (\\d+)$", "第$1行");
    }
}
