package org.gongkai.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.gongkai.rule.Division;
import org.gongkai.rule.Mask;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Addresses covered behind a division")
class AddressMaskTest {
    private static String mask(Division last, String address) {
        return Masking.apply(Mask.keepingTo(last), address);
    }

    @ParameterizedTest
    @CsvSource({
        "福建省永安市燕南街道新安路1号, 福建省永安市燕南街道*****",
        "福建省三明市永安市燕南街道新安路1号, 福建省三明市永安市燕南街道*****",
        "北京市海淀区中关村街道某路9号, 北京市海淀区中关村街道****",
        "上海市黄浦区南京东路街道某号, 上海市黄浦区南京东路街道**",
        "内蒙古自治区锡林郭勒盟西乌珠穆沁旗巴彦花镇某巷3号, 内蒙古自治区锡林郭勒盟西乌珠穆沁旗巴彦花镇****",
        "云南省临沧市双江拉祜族佤族布朗族傣族自治县勐勐镇某组, 云南省临沧市双江拉祜族佤族布朗族傣族自治县勐勐镇**",
        "新疆维吾尔自治区伊犁哈萨克自治州伊宁市某乡1号, 新疆维吾尔自治区伊犁哈萨克自治州伊宁市某乡**",
        "广东省东莞市虎门镇某村2号, 广东省东莞市虎门镇****",
        "山东省济南市市中区某某街道某路, 山东省济南市市中区某某街道**",
        "湖北省荆州市沙市区某某乡1组, 湖北省荆州市沙市区某某乡**",
        "湖南省常德市津市市某某镇1组, 湖南省常德市津市市某某镇**",
        "江苏省镇江市丹徒区某某镇1号, 江苏省镇江市丹徒区某某镇**",
        "浙江省台州市路桥区路桥街道1号, 浙江省台州市路桥区路桥街道**",
        "山西省临汾市乡宁县某某镇1号, 山西省临汾市乡宁县某某镇**",
        "某某镇某村2号, 某某镇****",
        "福建省某市东镇街道1号, 福建省某市东镇街道**",
        "臺灣省某縣某某鄉1號, 臺灣省某縣某某鄉**",
    })
    void when_the_township_stays_then_all_behind_it_is_covered(String address, String masked) {
        assertThat(mask(Division.TOWNSHIP, address)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({
        "PROVINCE, 福建省**************",
        "CITY, 福建省三明市***********",
        "COUNTY, 福建省三明市永安市********",
    })
    void when_less_is_to_stay_then_more_is_covered(Division last, String masked) {
        assertThat(mask(last, "福建省三明市永安市燕南街道新安路1")).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({
        "永安市新安路1号, 永安市*****",
        "永安市阳光小区3栋, 永安市******",
        "永安市某某开发区3号, 永安市*******",
        "福建省农贸市场3号, 福建省******",
        "永安市新安路燕南镇1号, 永安市********",
        "永安市燕南镇新街道口3号, 永安市燕南镇******",
        "永安市桔子小镇3栋, 永安市桔子小镇**",
    })
    void when_what_follows_is_no_division_then_it_is_covered(String address, String masked) {
        assertThat(mask(Division.TOWNSHIP, address)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "新安路1号",
                "3栋502室",
                "住福建省永安市某路1号",
                "Fujian, Yong'an",
                "1号永安市",
                "阳光花园一号楼",
                "省市区县",
            })
    void when_it_starts_with_no_division_then_nothing_of_it_stays(String address) {
        assertThat(mask(Division.TOWNSHIP, address)).doesNotContainPattern("[\\p{IsHan}\\p{Alnum}]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"永安市", "福建省永安市燕南街道", "永\u200B安市"})
    void when_nothing_stands_behind_the_division_then_the_whole_is_covered(String address) {
        assertThat(mask(Division.TOWNSHIP, address)).matches("█+");
    }

    @Test
    void when_blanks_and_unseen_characters_stand_in_it_then_the_divisions_are_found() {
        assertThat(mask(Division.TOWNSHIP, "福建省 永\u200B安市\t燕南街道\n新安路1号")).isEqualTo("福建省 永安市\t燕南街道\n*****");
    }

    @Test
    void when_a_rare_character_stands_in_the_name_then_it_counts_as_one() {
        assertThat(mask(Division.TOWNSHIP, "福建省𠮷安市𠮷𠮷镇𠮷1号")).isEqualTo("福建省𠮷安市𠮷𠮷镇***");
    }

    @Test
    void when_a_mask_names_a_division_then_it_counts_nothing_else() {
        assertThatThrownBy(() -> new Mask(1, 0, null, Division.CITY))
                .hasMessage("a mask counts characters or names a division; write one of them");
        assertThat(Division.ofCode("township")).contains(Division.TOWNSHIP);
        assertThat(Division.ofCode("village")).isEmpty();
    }
}
