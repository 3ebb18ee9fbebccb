package org.gongkai.house.bench;

import static org.gongkai.match.StandsAlone.ALPHANUMERIC;
import static org.gongkai.match.StandsAlone.ANYWHERE;
import static org.gongkai.match.StandsAlone.DIGIT;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.match.StandsAlone;

/** Fifty patterns of the kinds that disclosure rules have. */
final class StructuredPatterns {
    private static final String PROVINCE = "[京津沪渝冀豫云辽黑湘皖鲁苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼新]";
    private static final String COLON = "[:：][ ]?";

    private final List<StructuredPattern> patterns = new ArrayList<>();

    private StructuredPatterns() {}

    static List<StructuredPattern> all() {
        StructuredPatterns all = new StructuredPatterns();
        all.persons();
        all.accounts();
        all.vehiclesAndTravel();
        all.network();
        all.documents();
        all.labelled();
        all.places();
        return List.copyOf(all.patterns);
    }

    private void add(String name, StandsAlone alone, String pattern) {
        patterns.add(new StructuredPattern(name, pattern, alone));
    }

    private void persons() {
        String day = "(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])";
        add("resident-id", DIGIT, "[1-9][0-9]{5}(19|20)[0-9]{2}" + day + "[0-9]{3}[0-9X]");
        add("resident-id-15", DIGIT, "[1-9][0-9]{7}" + day + "[0-9]{3}");
        add("mobile", DIGIT, "1(3[0-9]|4[5-9]|5[0-35-9]|6[2567]|7[0-8]|8[0-9]|9[0-35-9])[0-9]{8}");
        add("mobile-abroad", DIGIT, "(\\+86|0086)[ \\-]?1[3-9][0-9]{9}");
        add("landline", DIGIT, "0[0-9]{2,3}[ \\-]?[2-8][0-9]{6,7}");
        add("service-number", DIGIT, "[48]00\\-?[0-9]{3}\\-?[0-9]{4}");
        add("officer-id", ANYWHERE, "[军士文政警]字第[0-9]{6,8}号");
        add("permanent-residence", ALPHANUMERIC, "[A-Z]{3}[0-9]{12}");
    }

    private void accounts() {
        add("bank-card-19", DIGIT, "62[0-9]{17}");
        add("bank-card-16", DIGIT, "62[0-9]{14}");
        add("visa", DIGIT, "4[0-9]{15}");
        add("mastercard", DIGIT, "5[1-5][0-9]{14}");
        add("swift", ALPHANUMERIC, "[A-Z]{4}CN[A-Z0-9]{2}([A-Z0-9]{3})?");
        add("credit-code", ALPHANUMERIC, "[159Y][1239][0-9]{6}[0-9A-HJ-NP-RTUW-Y]{10}");
        add("organisation-code", ALPHANUMERIC, "[0-9A-Z]{8}\\-[0-9X]");
        add("property-certificate", ANYWHERE, "不动产权第[0-9]{7,11}号");
    }

    private void vehiclesAndTravel() {
        add("plate", ALPHANUMERIC, PROVINCE + "[A-HJ-NP-Z][A-HJ-NP-Z0-9]{5}");
        add("plate-new-energy", ALPHANUMERIC, PROVINCE + "[A-HJ-NP-Z][A-HJK][A-HJ-NP-Z0-9][0-9]{4}");
        add("plate-police", ANYWHERE, PROVINCE + "[A-Z][A-Z0-9]{4}警");
        add("plate-armed-police", ALPHANUMERIC, "WJ" + PROVINCE + "?[0-9]{5}");
        add("vehicle-number", ALPHANUMERIC, "L[A-HJ-NPR-Z0-9]{16}");
        add("passport", ALPHANUMERIC, "E[A-HJ-NP-Z0-9][0-9]{7}");
        add("passport-official", ALPHANUMERIC, "(DE|SE|PE)[0-9]{7}");
        add("travel-permit", ALPHANUMERIC, "[HM][0-9]{8}([0-9]{2})?");
    }

    private void network() {
        String octet = "(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
        String name = "[A-Za-z0-9\\-]{1,63}";
        add("e-mail", ANYWHERE, "[A-Za-z0-9._%+\\-]{1,64}@" + name + "(\\." + name + "){1,4}");
        add("url", ANYWHERE, "https?://[A-Za-z0-9.\\-]{1,100}(/[A-Za-z0-9./_\\-]{0,100})?");
        add("ipv4", DIGIT, "(" + octet + "\\.){3}" + octet);
        add("mac", ALPHANUMERIC, "([0-9A-F]{2}[:\\-]){5}[0-9A-F]{2}");
        add("icp", ANYWHERE, "[京沪粤苏浙]ICP[备证][0-9]{6,10}号");
        add("password", ANYWHERE, "(密码|口令)" + COLON + "[A-Za-z0-9!%]{6,20}");
    }

    private void documents() {
        add("document-number", ANYWHERE, "[一-龥]{1,6}发〔(19|20)[0-9]{2}〕[0-9]{1,4}号");
        add("case-number", ANYWHERE, "(\\(|（)(19|20)[0-9]{2}(\\)|）)[一-龥][0-9]{0,4}[民刑行执破][一-龥]{0,3}[0-9]{1,6}号");
        add("secrecy-mark", ANYWHERE, "(绝密|机密|秘密)[ 　]{0,4}[★☆]([ ]{0,2}([0-9]{1,3}(年|个月|天)|长期))?");
        add("internal", ANYWHERE, "内部(资料|文件|刊物|使用)[,，]?(注意保存|严禁外传|不得外传)");
        add("draft", ANYWHERE, "(征求意见稿|讨论稿|送审稿|草案稿)");
        add("attribute", ANYWHERE, "(此件|本件)(依申请公开|不予公开|主动公开|删减后公开)");
        add("trade-secret", ANYWHERE, "(商业秘密|技术秘密|经营秘密)[ ]{0,2}[★☆]");
        add("contract-number", ANYWHERE, "(合同|协议)编号" + COLON + "[A-Z0-9\\-]{6,24}");
    }

    private void labelled() {
        add("wechat", ANYWHERE, "微信号?" + COLON + "[A-Za-z][A-Za-z0-9_\\-]{5,19}");
        add("qq", DIGIT, "QQ号?" + COLON + "[1-9][0-9]{4,10}");
        add("birth", ANYWHERE, "出生(日期|年月)" + COLON + "(19|20)[0-9]{2}[\\-./年][0-9]{1,2}");
        add("postcode", DIGIT, "邮政?编码?[:：]?[ ]{0,2}[0-9]{6}");
        add("medical-record", DIGIT, "(病历号|住院号|门诊号)" + COLON + "[A-Z]?[0-9]{6,12}");
        add("staff-number", DIGIT, "(学号|工号|警号)" + COLON + "[A-Z]?[0-9]{5,12}");
        add("social-security", ALPHANUMERIC, "社会?保(障|险)卡?号" + COLON + "[0-9A-Z]{9,18}");
        add("file-number", DIGIT, "档案编号" + COLON + "[0-9]{12}");
    }

    private void places() {
        add("address", ANYWHERE, "(住址|家庭住址|户籍地)" + COLON + "[一-龥0-9]{4,40}");
        add("room", DIGIT, "[0-9]{1,3}(幢|栋|号楼)[0-9]{1,2}单元[0-9]{3,4}室");
        add("coordinates", ANYWHERE, "(东经|北纬)[0-9]{1,3}°[0-9]{1,2}′([0-9]{1,2}(\\.[0-9]{1,3})?″)?");
        add(
                "decimal-coordinates",
                DIGIT,
                "(7[3-9]|[89][0-9]|1[0-2][0-9]|13[0-5])\\.[0-9]{5,8}[,，][ ]?(1[89]|[2-4][0-9]|5[0-3])\\.[0-9]{5,8}");
    }
}
