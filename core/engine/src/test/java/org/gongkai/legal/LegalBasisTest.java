package org.gongkai.legal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegalBasisTest {
    private static final LocalDate MAY = LocalDate.of(2019, 5, 15);

    @Test
    void when_cited_then_as_officials_write_it() {
        assertThat(new LegalBasis("政府信息公开条例", new LegalBasis.Provision("120之1", 2, 3), InForce.ALWAYS).cite())
                .isEqualTo("《政府信息公开条例》第120之1条第2款第3项");
        assertThat(new LegalBasis("GB/T 9704-2012", new LegalBasis.Provision("7.2.2", null, null), InForce.ALWAYS)
                        .cite())
                .isEqualTo("GB/T 9704-2012 7.2.2");
        assertThat(new LegalBasis("保守国家秘密法", null, InForce.ALWAYS).cite()).isEqualTo("《保守国家秘密法》");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "十五", "15条", "1之", "7..2"})
    void when_an_article_is_no_number_then_it_is_refused(String article) {
        assertThatThrownBy(() -> LegalBasis.of("条例", article)).hasMessageContaining("got `" + article + "`");
    }

    @Test
    void when_paragraph_or_item_or_law_is_no_such_then_it_is_refused() {
        assertThatThrownBy(() -> new LegalBasis.Provision("1", 0, null)).hasMessageContaining("paragraph");
        assertThatThrownBy(() -> new LegalBasis.Provision("1", null, -1)).hasMessageContaining("item");
        assertThatThrownBy(() -> LegalBasis.of(" ", "1")).hasMessageContaining("blank");
    }

    @Test
    void when_a_period_is_asked_then_both_its_days_belong_to_it() {
        InForce period = new InForce(MAY, MAY.plusDays(2));

        assertThat(period.covers(MAY)).isTrue();
        assertThat(period.covers(MAY.plusDays(2))).isTrue();
        assertThat(period.covers(MAY.minusDays(1))).isFalse();
        assertThat(period.covers(MAY.plusDays(3))).isFalse();
        assertThat(InForce.since(MAY).covers(LocalDate.MAX)).isTrue();
        assertThat(InForce.ALWAYS.covers(LocalDate.MIN)).isTrue();
        assertThatThrownBy(() -> new InForce(MAY, MAY.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void when_periods_touch_on_a_day_then_they_meet() {
        assertThat(new InForce(null, MAY).meets(InForce.since(MAY))).isTrue();
        assertThat(InForce.since(MAY).meets(new InForce(null, MAY))).isTrue();
        assertThat(new InForce(null, MAY).meets(InForce.since(MAY.plusDays(1)))).isFalse();
        assertThat(InForce.ALWAYS.meets(new InForce(MAY, MAY))).isTrue();
    }

    @ParameterizedTest
    @EnumSource(NonDisclosureGround.class)
    void when_a_ground_is_asked_then_code_article_and_bindingness_agree(NonDisclosureGround ground) {
        assertThat(NonDisclosureGround.ofCode(ground.code())).contains(ground);
        assertThat(ground.bindingness()).isEqualTo(Bindingness.values()[ground.article() - 14]);
        assertThat(ground.code()).matches("[a-z]+(-[a-z]+)*");
        assertThat(NonDisclosureGround.ofCode("privacy")).isEmpty();
    }
}
