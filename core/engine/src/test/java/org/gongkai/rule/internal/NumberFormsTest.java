package org.gongkai.rule.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongkai.rule.NumberChecks;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The checks of forms without a check digit")
class NumberFormsTest {
    private static boolean accepts(String check, String value) {
        return NumberChecks.standard().named(check).orElseThrow().check().accepts(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zhang.san@mail.example.com", "ZHANG_SAN+X@EXAMPLE.COM.CN", "12345678@qq.com", "a-b@x-y.example.org",
                "zhang@ example.com", "zhang @example.com", "zhang@exam\nple.com", "zhang@example\n.com.cn",
                "zhang@example.\r\n com", "zhang\nsan@example.com", "zhang@mail.exam\nple.com", "zhang@example.com\n.cn"
            })
    void mail_addresses(String value) {
        assertThat(accepts("email", value)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "logo@2x.png",
                "a@b",
                "@example.com",
                "a@@example.com",
                "a..b@example.com",
                ".a@example.com",
                "a@example..com",
                "a@-example.com",
                "a@example.c",
                "a@example.123",
                "vue@2.6.14",
                "a@example.com\nTel",
                "a@example.com and.org",
                "a@163.com. In",
                "a@b c@d.com",
                "a@example.com ",
                "张@example.com",
                "a@user name.com",
                ""
            })
    void no_mail_addresses(String value) {
        assertThat(accepts("email", value)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "E12345678", "EA1234567", "G12345678", "141234567", "DE1234567", "D1234567", "SE1234567", "S12345678",
                "S.1234567", "PE1234567", "P.1234567", "K12345678", "KJ1234567", "H12345678", "MA1234567", "123456789",
                "e1234 5678"
            })
    void passports(String value) { // law.md §10.6
        assertThat(accepts("passport", value)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"EI1234567", "EO1234567", "E1234567", "E123456789", "X12345678", "12345678", ""})
    void no_passports(String value) {
        assertThat(accepts("passport", value)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "京A12345",
                "琼Y·00K07",
                "琼YD00017",
                "粤BF12345",
                "京A12345D",
                "京A1234警",
                "沪B1234学",
                "粤Z1234港",
                "粤Z1234澳",
                "川A1234挂",
                "沪A0023领",
                "224578使",
                "京X1234应急",
                "WJ京12345",
                "WJ1234X",
                "WJ01A1234",
                "VA12345",
                "京A-12345",
                "京A 12345"
            })
    void plates(String value) { // law.md §10.6
        assertThat(accepts("plate-number", value)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "京A级",
                "京I12345",
                "京A1234",
                "京A1234O",
                "京AABCD1",
                "京A123456",
                "京A12345挂",
                "中A12345",
                "京L123456",
                "A12345",
                ""
            })
    void no_plates(String value) {
        assertThat(accepts("plate-number", value)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "国办发〔2019〕61号", "云江国资发产权〔2026〕17号", "国办发[2019]61号", "国办发(2019)61号", "国办发【2019】61号",
                "国办发 〔2019〕 61 号", "国办发〔2019〕第61号", "国办发明电〔2025〕7号", "国办发\n〔2019〕61号", "国办发〔二0一九〕六十一号",
                "中华人民共和国国务院令第711号", "国家保密局令2025年第1号", "和政发〔2020〕3号", "浙经信〔2015〕12号"
            })
    void document_numbers(String value) { // law.md §8
        assertThat(accepts("doc-number", value)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "国办发〔1948〕61号", "国办发〔2100〕61号", "国办发〔2019〕061号", "国办发〔219〕61号", "根据国办发〔2019〕61号", "据国办发〔2019〕61号",
                "和国办发〔2019〕61号", "发文字号国办发〔2019〕61号", "第12期〔2019〕3号", "国务院令第0711号", "〔2019〕61号", ""
            })
    void no_document_numbers(String value) {
        assertThat(accepts("doc-number", value)).isFalse();
    }
}
