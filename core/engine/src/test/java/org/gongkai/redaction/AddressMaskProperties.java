package org.gongkai.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.rule.Division;
import org.gongkai.rule.Mask;

/** Planted addresses: the divisions that are to stay do, and whatever is planted behind them does not. */
class AddressMaskProperties {
    private static final List<String> PROVINCES = List.of("福建省", "内蒙古自治区", "广西壮族自治区", "北京市", "香港特别行政区", "臺灣省");
    private static final List<String> CITIES = List.of("三明市", "锡林郭勒盟", "延边朝鲜族自治州", "新乡市", "镇江市", "阿里地区");
    private static final List<String> COUNTIES = List.of("永安市", "乡宁县", "市中区", "路桥区", "西乌珠穆沁旗", "积石山保安族东乡族撒拉族自治县");
    private static final List<String> TOWNSHIPS =
            List.of("燕南街道", "中关村街道", "南京东路街道", "虎门镇", "新乡镇", "呼和哈达蒙古族乡", "宝日希勒苏木");

    /** An address with its divisions and what stands behind them. */
    record Planted(List<String> divisions, String behind) {
        String text() {
            return String.join("", divisions) + behind;
        }

        String keptTo(Division last) {
            return String.join("", divisions.subList(0, last.ordinal() + 1));
        }
    }

    @Provide
    Arbitrary<Planted> addresses() {
        Arbitrary<List<String>> divisions = Combinators.combine(
                        Arbitraries.of(PROVINCES),
                        Arbitraries.of(CITIES),
                        Arbitraries.of(COUNTIES),
                        Arbitraries.of(TOWNSHIPS))
                .as(List::of);
        Arbitrary<String> behind = Combinators.combine(
                        Arbitraries.of("新安路", "解放巷", "老街", "幸福小区", "某村", "3", "A座", "𠮷祥里"),
                        Arbitraries.integers().between(1, 999),
                        Arbitraries.of("号", "栋502室", "组", ""))
                .as((road, number, end) -> road + number + end);
        return Combinators.combine(divisions, behind).as(Planted::new);
    }

    @Property(tries = 2000)
    void what_is_to_stay_stays_and_nothing_behind_it_does(@ForAll("addresses") Planted planted, @ForAll Division last) {
        String kept = planted.keptTo(last);
        int hidden = planted.text().codePointCount(kept.length(), planted.text().length());

        assertThat(Masking.apply(Mask.keepingTo(last), planted.text())).isEqualTo(kept + "*".repeat(hidden));
    }

    @Property(tries = 1000)
    void a_division_that_is_missing_never_lets_more_stay(
            @ForAll("addresses") Planted planted, @ForAll Division missing) {
        List<String> without = new ArrayList<>(planted.divisions());
        without.remove(missing.ordinal());
        String text = String.join("", without) + planted.behind();

        assertThat(Masking.apply(Mask.keepingTo(Division.TOWNSHIP), text))
                .endsWith("*"
                        .repeat(planted.behind()
                                .codePointCount(0, planted.behind().length())));
    }
}
