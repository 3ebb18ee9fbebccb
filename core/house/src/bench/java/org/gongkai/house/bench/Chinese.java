package org.gongkai.house.bench;

/** The words of tables in Chinese. */
final class Chinese {
    private static final String[][] WORDS = {
        {"60000 terms, folds, ", "6 万词、归一化、"},
        {"60000 terms, folds", "6 万词、归一化"},
        {" probes of rules", " 个规则查找项"},
        {" terms, documents of ", " 词，文件长 "},
        {" patterns, documents of ", " 个模式，文件长 "},
        {"clean documents of ", "无命中文件，长 "},
        {"documents of ", "文件长 "},
        {"folds and blanks between", "归一化并容许空格"},
        {"indexOf of an absent character", "indexOf 不存在的字"},
        {"charAt sum", "charAt 求和"},
        {"fold table", "归一化表"},
        {"empty bigram filter", "空双字过滤"},
        {"dependent chain", "相依查表"},
        {"alternation", "合为一式"},
        {"one character, terms of 1 to 32 of it", "同一字，词为该字 1 至 32 个"},
        {"one character, longest of 1 to 32", "同一字，取 1 至 32 个中最长"},
        {"every bigram begins a term", "每两字都是某词之首"},
        {"one beginning repeated", "同一词首反复"},
        {"beginnings of terms", "各词之首相连"},
        {"prose", "普通文本"},
        {"5 % zero-width and blanks", "5 % 零宽字符和空格"},
        {"5 % zero-width", "5 % 零宽字符"},
        {"none", "无"},
        {"folds", "归一化"},
        {"wall ns/char", "历时 纳秒/字"},
        {"ns/char", "纳秒/字"},
        {"B/document", "字节/份"},
        {"B/char", "字节/字"},
        {"ms to build", "构建毫秒"},
        {"MB of heap", "堆 MB"},
        {"hits", "命中"},
        {" threads", " 线程"},
        {" thread", " 线程"},
        {" terms", " 词"},
    };

    private Chinese() {}

    static String of(String english) {
        String chinese = english;
        for (String[] pair : WORDS) {
            chinese = chinese.replace(pair[0], pair[1]);
        }
        return chinese;
    }
}
