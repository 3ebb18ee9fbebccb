package org.gongkai.legal;

import java.util.Optional;

/** What every agency publishes without a request (主动公开事项), 政府信息公开条例 Article 20, items 1 to 15. */
public enum ProactiveItem {
    /** Regulations, rules and normative documents (规范性文件). */
    A20_01(1, "行政法规、规章和规范性文件"),
    /** Functions, bodies, offices, hours, contacts and heads (机关概况). */
    A20_02(2, "机关职能、机构设置、办公地址、办公时间、联系方式、负责人姓名"),
    /** Plans of development and policies on them (规划). */
    A20_03(3, "国民经济和社会发展规划、专项规划、区域规划及相关政策"),
    /** Statistics of the economy and society (统计信息). */
    A20_04(4, "国民经济和社会发展统计信息"),
    /** Licences and other services: basis, conditions, procedure and result (行政许可). */
    A20_05(5, "行政许可和其他对外管理服务事项的依据、条件、程序以及办理结果"),
    /** Penalties and coercive measures, and penalties that concern society (行政处罚、行政强制). */
    A20_06(6, "行政处罚、行政强制的依据、条件、程序以及具有一定社会影响的行政处罚决定"),
    /** Budgets and final accounts (财政预算、决算). */
    A20_07(7, "财政预算、决算信息"),
    /** Administrative fees, their basis and rates (行政事业性收费). */
    A20_08(8, "行政事业性收费项目及其依据、标准"),
    /** Catalogue, standards and carrying out of central procurement (政府集中采购). */
    A20_09(9, "政府集中采购项目的目录、标准及实施情况"),
    /** Approval and carrying out of major construction projects (重大建设项目). */
    A20_10(10, "重大建设项目的批准和实施情况"),
    /** Policies on poverty relief, education, health care, social security and employment (民生政策). */
    A20_11(11, "扶贫、教育、医疗、社会保障、促进就业等方面的政策、措施及其实施情况"),
    /** Plans for emergencies, warnings and how they were met (突发公共事件). */
    A20_12(12, "突发公共事件的应急预案、预警信息及应对情况"),
    /** Inspection of environment, health, safety, food, drugs and products (监督检查). */
    A20_13(13, "环境保护、公共卫生、安全生产、食品药品、产品质量的监督检查情况"),
    /** Recruitment of civil servants (公务员招考). */
    A20_14(14, "公务员招考的职位、名额、报考条件等事项以及录用结果"),
    /** What other provisions ask for (其他法定事项). */
    A20_15(15, "法律、法规、规章和国家有关规定规定应当主动公开的其他政府信息");

    private final int number;
    private final String term;

    ProactiveItem(int number, String term) {
        this.number = number;
        this.term = term;
    }

    /** Returns the word that rule packs and results use, for example {@code a20-01}. */
    public String code() {
        return "a20-" + (number < 10 ? "0" : "") + number;
    }

    /** Returns the number of the item (项), counted from 1. */
    public int number() {
        return number;
    }

    /** Returns what the item covers, in Chinese (事项内容). */
    public String term() {
        return term;
    }

    /** Returns the item whose {@link #code()} is {@code code}, or empty when there is none. */
    public static Optional<ProactiveItem> ofCode(String code) {
        for (ProactiveItem item : values()) {
            if (item.code().equals(code)) {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }
}
