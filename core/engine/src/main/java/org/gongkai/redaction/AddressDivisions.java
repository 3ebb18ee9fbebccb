package org.gongkai.redaction;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.rule.Division;

/**
 * Finds how far an address names divisions (地址中的行政区划). Whatever is in doubt is no division: it is better to cover a
 * township than to leave a road readable.
 */
final class AddressDivisions {
    private static final List<String> PROVINCES = List.of(
            "河北省|山西省|辽宁省|吉林省|黑龙江省|江苏省|浙江省|安徽省|福建省|江西省|山东省|河南省|湖北省|湖南省|广东省|海南省|四川省|贵州省|云南省|陕西省|甘肃省|青海省",
            "[台臺][湾灣]省|北京市|天津市|上海市|重[庆慶]市|[内內]蒙古自治[区區]|[广廣]西[壮壯]族自治[区區]|西藏自治[区區]",
            "[宁寧]夏回族自治[区區]|新疆[维維]吾[尔爾]自治[区區]|香港特[别別]行政[区區]|澳[门門]特[别別]行政[区區]");

    private static final List<Pattern> PROVINCE = List.of(Pattern.compile(String.join("|", PROVINCES)));

    private static final String HAN = "[\\x{3400}-\\x{9FFF}\\x{F900}-\\x{FAFF}\\x{20000}-\\x{3FFFF}&&[^";

    /** What may not stand in the name of a division, so that no road and no house passes for one. */
    private static final String HOUSE = "省村街巷弄号號栋棟幢室層层组組座";

    private static final String IN_CITY = HAN + HOUSE + "路楼樓区區县縣旗]]";
    private static final String IN_COUNTY = HAN + HOUSE + "路]]";
    private static final String IN_TOWNSHIP = HAN + HOUSE + "路楼樓市区區县縣旗]]";
    private static final String NO_MARKET = "(?![场場民政委])";

    private static final List<Pattern> CITY = compiled(
            IN_CITY + "{1,4}?市" + NO_MARKET, IN_CITY + "{1,5}?地[区區]", IN_CITY + "{1,4}?盟", IN_CITY + "{2,13}?自治州");

    private static final List<Pattern> COUNTY = compiled(
            "路?" + IN_COUNTY + "{1,5}?(?:[县縣]|[区區]|市[区區市]?" + NO_MARKET + ")",
            IN_COUNTY + "{1,15}?自治[县縣旗]",
            IN_COUNTY + "{1,8}?旗");

    private static final List<Pattern> TOWNSHIP = compiled(
            "路?" + IN_TOWNSHIP + "{1,5}?路?[村街]?街道",
            "路?" + IN_TOWNSHIP + "{1,5}?村?(?:[乡鄉][镇鎮]?|[镇鎮][乡鄉]?)(?!街道)",
            IN_TOWNSHIP + "{2,12}?族[乡鄉]",
            IN_TOWNSHIP + "{1,6}?[苏蘇]木");

    /** Ends of a place that no list of divisions knows: a housing estate is not a county. */
    private static final Set<String> NO_COUNTY = Set.of(
            "小区", "园区", "社区", "住宅区", "开发区", "工业区", "生活区", "家属区", "别墅区", "校区", "厂区", "院区", "片区", "街区", "景区", "库区", "营区",
            "宿舍区", "安置区", "商业区", "功能区", "服务区");

    private AddressDivisions() {}

    /** Returns how many characters of {@code address} name divisions down to {@code last}, 0 where it starts with none. */
    static int kept(String address, Division last) {
        int at = after(PROVINCE, address, 0);
        if (last.compareTo(Division.CITY) >= 0) {
            at = after(CITY, address, at);
        }
        if (last.compareTo(Division.COUNTY) >= 0) {
            at = county(address, at);
        }
        return last == Division.TOWNSHIP ? after(TOWNSHIP, address, at) : at;
    }

    private static int county(String address, int from) {
        int to = after(COUNTY, address, from);
        String name = address.substring(from, to).replace('區', '区');
        return NO_COUNTY.stream().anyMatch(name::endsWith) ? from : to;
    }

    /** The first end of any form counts: the next one may stand in the name of a road. */
    private static int after(List<Pattern> division, String address, int from) {
        int end = address.length() + 1;
        for (Pattern form : division) {
            Matcher matcher = form.matcher(address).region(from, address.length());
            end = matcher.lookingAt() ? Math.min(end, matcher.end()) : end;
        }
        return end > address.length() ? from : end;
    }

    private static List<Pattern> compiled(String... forms) {
        return Stream.of(forms).map(Pattern::compile).toList();
    }
}
