package org.gongkai.redaction;

import java.util.Set;

/** Surnames of two characters (复姓), which stay whole when a name is covered. */
final class Surnames {
    private static final Set<String> COMPOUND = Set.of(
            "欧阳", "上官", "司马", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "司徒", "端木", "夏侯", "南宫", "轩辕", "宇文", "长孙", "东郭",
            "百里", "呼延", "西门", "独孤", "拓跋", "完颜", "纳兰", "澹台", "公冶", "宗政", "濮阳", "淳于", "单于", "太叔", "申屠", "仲孙", "钟离", "鲜于",
            "闾丘", "司空", "亓官", "司寇", "子车", "颛孙", "巫马", "公西", "漆雕", "乐正", "壤驷", "公良", "夹谷", "宰父", "谷梁", "段干", "东门", "南门",
            "左丘", "梁丘", "第五", "赫连", "公羊", "万俟", "闻人", "歐陽", "諸葛", "東方", "尉遲", "公孫", "長孫");

    private Surnames() {}

    /** Returns what of {@code name} stays readable: the surname, or the first character of a name with a dot in it. */
    static String of(String name) {
        boolean isForeign = name.indexOf('·') >= 0 || name.indexOf('•') >= 0 || name.indexOf('・') >= 0;
        if (!isForeign && name.codePointCount(0, name.length()) >= 3 && COMPOUND.contains(name.substring(0, 2))) {
            return name.substring(0, 2);
        }
        return Character.toString(name.codePointAt(0));
    }
}
