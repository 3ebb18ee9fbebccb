package org.gongkai.legal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The instruments whose editions the project knows (法律文件表), so that a rule's citation can be checked.
 *
 * <p>A day or a last article stands here only where it is certain; elsewhere it is open. A rule may rest on an
 * instrument that is not listed; then nobody checks its citation.
 */
public final class Instruments {
    private static final Map<String, Instrument> ALL = byName(List.of(
            instrument("政府信息公开条例", edition("2008-05-01", "2019-05-14", 38), edition("2019-05-15", null, 56)),
            instrument("保守国家秘密法", edition("2010-10-01", "2024-04-30", 53), edition("2024-05-01", null, 65)),
            instrument("保守国家秘密法实施条例", edition("2014-03-01", "2024-08-31", 45), edition("2024-09-01", null, 74)),
            instrument("国家秘密定密管理暂行规定", edition("2014-03-09", "2025-04-30", null)),
            instrument("国家秘密定密管理规定", edition("2025-05-01", null, null)),
            instrument("工作秘密管理暂行办法", edition(null, null, null)),
            instrument("密码法", edition("2020-01-01", null, 44)),
            instrument(
                    "反不正当竞争法",
                    edition("2018-01-01", "2019-04-22", 32),
                    edition("2019-04-23", "2025-10-14", 33),
                    edition("2025-10-15", null, 41)),
            instrument("商业秘密保护规定", edition("2026-06-01", null, null)),
            instrument("中央企业商业秘密保护暂行规定", edition(null, null, null)),
            instrument("民法典", edition("2021-01-01", null, 1260)),
            instrument("个人信息保护法", edition("2021-11-01", null, 74)),
            instrument("数据安全法", edition("2021-09-01", null, 55)),
            instrument("网络安全法", edition("2017-06-01", "2025-12-31", 79), edition("2026-01-01", null, null)),
            instrument("居民身份证法", edition("2012-01-01", null, 23)),
            instrument("未成年人保护法", edition("2021-06-01", null, 132)),
            instrument("统计法", edition("2010-01-01", "2024-09-12", 50), edition("2024-09-13", null, null)),
            instrument("行政处罚法", edition("2021-07-15", null, 86)),
            instrument("行政复议法", edition("2024-01-01", null, 90)),
            instrument("档案法", edition("2021-01-01", null, 53)),
            instrument("企业国有资产法", edition("2009-05-01", null, 77)),
            instrument("优化营商环境条例", edition("2020-01-01", null, 72)),
            instrument("党政机关公文处理工作条例", edition("2012-07-01", null, 42)),
            instrument("GB/T 9704-2012", edition("2012-07-01", null, null)),
            instrument("GB 11643-1999", edition("1999-07-01", null, null)),
            instrument("GB 32100-2015", edition("2015-10-01", null, null)),
            instrument("GB/T 45574-2025", edition("2025-11-01", null, null))));

    private Instruments() {}

    /** Returns the instrument of that name, or empty when it is not listed. */
    public static Optional<Instrument> named(String name) {
        return Optional.ofNullable(ALL.get(name));
    }

    /** Returns all names, in the order of their characters. */
    public static List<String> names() {
        return List.copyOf(ALL.keySet());
    }

    private static Map<String, Instrument> byName(List<Instrument> instruments) {
        Map<String, Instrument> byName = new TreeMap<>();
        instruments.forEach(instrument -> byName.put(instrument.name(), instrument));
        return byName;
    }

    private static Instrument instrument(String name, Instrument.Edition... editions) {
        return new Instrument(name, List.of(editions));
    }

    private static Instrument.Edition edition(
            @Nullable String from, @Nullable String to, @Nullable Integer lastArticle) {
        return new Instrument.Edition(new InForce(day(from), day(to)), lastArticle);
    }

    private static @Nullable LocalDate day(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }
}
