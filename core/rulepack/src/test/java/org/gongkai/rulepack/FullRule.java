package org.gongkai.rulepack;

/** A rule that uses every key that {@link PackOnDisk} leaves out, with its lists of terms. */
final class FullRule {
    static final String FILE = "article-20/project-list/rule.yaml";
    static final String CASES = "article-20/project-list/cases.yaml";
    static final String TEXT_LIST = "terms/projects.txt";
    static final String TABLE = "terms/projects.csv";

    private static final String RULE_TEXT = """
            format: 1
            id: cn.privacy.project-list
            version: 1
            status: trial
            title: {zh: 项目名单, en: List of projects}
            kind: person-name
            ground: personal-privacy
            basis: [{law: 政府信息公开条例, article: "15", from: 2019-05-15}]
            strictness: 2
            severity: review
            detects: {zh: 项目名单中的人。, en: Persons in lists of projects.}
            misses: 未列入词表的项目。
            false-alarms: {zh: 样例。, en: Samples.}
            fold: [width]
            find:
              text: {list: terms/projects.txt}
              table: {list: {file: terms/projects.csv, column: 项目名称}, gap: {max: 1, of: [space]}}
              name: {field: [姓名, 联系人], value: '\\p{Han}{2,4}', longest: 12, zone: [{column: [姓名]}, {property: [author, 作者]}]}
              mark: {marking: {levels: [绝密, 机密], stars: [★], term: needed}, check: {term: above-limit, limits: {绝密: 30年, 机密: 6个月}}}
              ended: {marking: {levels: [秘密], stars: [★]}, check: {term: expired}}
              person: {entity: person}
            condition: 2 of (text, table, name) and not mark or person and not ended
            check: {rows: 5}
            unless:
            - {context: [样例, 示例], within: 12, side: before}
            - {context: [填写说明], within: 30}
            confidence: {base: 0.6}
            advice:
            - {attribute: withheld, ground: personal-privacy, weight: 0.8}
            - {attribute: proactive, article20: a20-10, weight: 0.3}
            redaction: {style: person-name}
            says: {zh: 由人核定, en: A person decides}
            related: [{type: derived, id: cn.privacy.person-name}]
            author: {name: 示例工作组, date: 2026-11-01}
            """;

    private static final String LAYER_TEXT = """
            kinds: []
            tombstones:
            - {id: cn.privacy.old-list, since: 2026-05-01, reason: 并入项目名单}
            adjusts:
            - rule: cn.privacy.email
              reason: 例州市口径
              by: 例州市政务公开办公室
              until: 2027-06-30
              severity: review
              strictness: 3
              status: trial
              effective: {from: 2026-06-01, to: 2027-06-30}
              fold: [traditional]
              drop-fold: [width]
              redaction: {style: cover}
              unless: [{phrase: 值班邮箱}, {context: [公开], within: 5}]
            """;

    private static final String CASES_TEXT = """
            rule: cn.privacy.project-list
            hit:
            - {name: 甲, text: 甲工程⟦乙工程⟧, date: 2020-05-01, also: [cn.privacy.resident-id]}
            - name: 乙
              parts:
              - {place: title, text: 关于甲工程的公示}
              - {property: author, text: 甲工程⟦丙工程⟧}
              - {table: "姓名 | 项目\\n张某 | 乙工程"}
              entities: {person: [张某], place: [甲工程], organisation: [乙工程]}
            miss:
            - name: 丙
              table: |
                | 姓名 | 项目 |
                | 某   | 工程 |
            - {name: 丁, text: 项目}
            """;

    private FullRule() {}

    /** Adds the rule to a pack. */
    static PackOnDisk addTo(PackOnDisk pack) {
        return pack.change("pack.yaml", "masks: masks.yaml", "- article-20/project-list\nmasks: masks.yaml")
                .change("pack.yaml", "kinds: []\n", LAYER_TEXT)
                .change(
                        "masks.yaml",
                        "  source: 永安市 2022 年四季度通报\n",
                        "  source: 永安市 2022 年四季度通报\n  reason: 便民\n  by: 某办\n  until: 2027-06-30\n")
                .write(FILE, RULE_TEXT)
                .write(CASES, CASES_TEXT)
                .write(TEXT_LIST, "# 项目\n甲工程\n乙工程\n")
                .write(TABLE, "序号,项目名称\r\n1,丙工程\r\n2,\"丁,\"\"戊\"\"工程\"\r\n");
    }
}
