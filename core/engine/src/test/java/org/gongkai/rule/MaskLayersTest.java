package org.gongkai.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.TestRules.DAY;
import static org.gongkai.rule.Layers.UNTIL;
import static org.gongkai.rule.Layers.WARRANT;
import static org.gongkai.rule.Layers.masks;
import static org.gongkai.rule.Layers.set;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Masks of places, which may keep more only with a warrant")
class MaskLayersTest {
    private static final RulePack NATIONAL = masks(
            "national",
            new MaskTable(
                    "cn",
                    "通行做法",
                    Map.of("phone", new Mask(3, 4, null), "id", new Mask(6, 4, null), "mail", new Mask(1, 0, "@"))));

    private static MaskTable place(String table, String name, Mask mask) {
        return new MaskTable(table, "某地通报", Map.of(name, mask));
    }

    @ParameterizedTest
    @CsvSource({
        "phone, 4, 4, ",
        "phone, 3, 5, ",
        "phone, 0, 5, ",
        "phone, 3, 4, -",
        "mail, 2, 0, @",
        "mail, 1, 1, @",
        "mail, 1, 0, #"
    })
    void when_a_mask_of_a_place_keeps_more_then_it_needs_a_warrant(String name, int first, int last, String keepFrom) {
        MaskTable wider = place("cn-350481", name, new Mask(first, last, keepFrom));

        assertThatThrownBy(() -> set(NATIONAL, masks("city", wider)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "`city 2026-11-01, 0 rules` has the mask `" + name + "` of `cn-350481`, which keeps more than"
                                + " the one above it; say the reason, by whom and until when");
        assertThat(set(NATIONAL, masks("city", wider.loosening(WARRANT)))
                        .on(DAY)
                        .mask(name, "CN-350481"))
                .isEqualTo(new Mask(first, last, keepFrom));
        assertThatThrownBy(() -> RuleSet.builder()
                        .layer(NATIONAL)
                        .tightening(masks("city", wider.loosening(WARRANT)))
                        .build())
                .hasMessageContaining(
                        "is loaded to tighten only, and its mask `" + name + "` of `cn-350481` keeps more");
    }

    @ParameterizedTest
    @CsvSource({"phone, 3, 4, ", "phone, 2, 4, ", "phone, 0, 0, ", "mail, 1, 0, @", "mail, 0, 0, @", "mail, 1, 0, "})
    void when_it_keeps_no_more_then_it_needs_none(String name, int first, int last, String keepFrom) {
        Mask mask = new Mask(first, last, keepFrom);

        RuleSet set = RuleSet.builder()
                .layer(NATIONAL)
                .tightening(masks("city", place("cn-350481", name, mask)))
                .build();

        assertThat(set.on(UNTIL.plusYears(9)).mask(name, "CN-350481")).isEqualTo(mask);
    }

    @Test
    void when_the_warrant_ends_then_the_next_table_applies_and_says_so_while_narrower_masks_stay() {
        MaskTable county = new MaskTable(
                        "cn-350481", "某县通报", Map.of("phone", new Mask(4, 4, null), "id", new Mask(2, 2, null)))
                .loosening(WARRANT);
        RuleSet set = set(
                NATIONAL, masks("city", place("cn-350400", "phone", new Mask(1, 1, null))), masks("county", county));

        assertThat(set.on(UNTIL).mask("phone", "CN-350481")).isEqualTo(new Mask(4, 4, null));
        assertThat(set.on(UNTIL).lapsed()).isEmpty();
        EffectiveRules past = set.on(UNTIL.plusDays(1));
        assertThat(past.mask("phone", "CN-350481")).isEqualTo(new Mask(1, 1, null));
        assertThat(past.mask("id", "CN-350481")).isEqualTo(new Mask(2, 2, null));
        assertThat(past.lapsed())
                .containsExactly(new Lapsed(
                        Lapsed.What.MASK_TABLE, "cn-350481", new PackEdition("county", "2026-11-01"), UNTIL));
        assertThat(past.lapsed().get(0).says().zh()).isEqualTo("遮盖格式表 cn-350481 的调整（county）已于 2027-06-30 期满，原规定恢复适用");
    }

    @Test
    void when_a_layer_before_it_hid_more_there_then_that_is_its_measure() {
        RulePack city = masks("city", place("cn-350400", "phone", new Mask(1, 1, null)));
        MaskTable county = place("cn-350481", "phone", new Mask(2, 2, null));

        assertThatThrownBy(() -> set(NATIONAL, city, masks("county", county))).hasMessageContaining("keeps more");
        assertThat(set(NATIONAL, masks("both", place("cn-350400", "phone", new Mask(1, 1, null)), county))
                        .on(DAY)
                        .mask("phone", "CN-350481"))
                .as("one pack may know that a county asks for less than its city")
                .isEqualTo(new Mask(2, 2, null));
    }

    @Test
    void when_the_one_above_lapses_then_it_is_measured_by_what_is_above_that() {
        RulePack city =
                masks("city", place("cn-350400", "phone", new Mask(5, 5, null)).loosening(WARRANT));

        assertThatThrownBy(() ->
                        set(NATIONAL, city, masks("county", place("cn-350481", "phone", new Mask(4, 4, null)))))
                .hasMessageContaining("keeps more");
    }

    @Test
    void when_the_national_mask_comes_later_then_it_measures_what_was_there() {
        RulePack county = masks("county", place("cn-350481", "card", new Mask(9, 9, null)));
        RulePack later = masks("later", new MaskTable("cn", "某", Map.of("card", new Mask(1, 1, null))));

        assertThatThrownBy(() -> set(NATIONAL, county, later))
                .hasMessageContaining("`card` of `cn-350481`, which keeps more than that of `cn`")
                .hasMessageContaining("layer it behind that pack");
        assertThat(set(NATIONAL, later, masks("city", place("cn-350400", "card", new Mask(0, 1, null))))
                        .on(DAY)
                        .mask("card", "CN-350481"))
                .isEqualTo(new Mask(0, 1, null));
    }

    @Test
    void when_a_pack_has_a_table_twice_then_it_is_refused() {
        MaskTable table = place("cn-350481", "phone", new Mask(1, 1, null));

        assertThatThrownBy(() -> RuleSet.of(List.of(NATIONAL, masks("city", table, table))))
                .hasMessageContaining("has the mask table `cn-350481` a second time; put its masks into one table");
    }

    @Test
    void when_neither_county_nor_city_has_a_mask_then_that_of_the_province_applies() {
        RuleSet set = set(NATIONAL, masks("province", place("cn-350000", "phone", new Mask(1, 1, null))));

        for (String within : List.of("CN-350481", "CN-350400", "CN-350000")) {
            assertThat(set.on(DAY).mask("phone", within)).as(within).isEqualTo(new Mask(1, 1, null));
        }
        assertThat(set.on(DAY).mask("phone", "CN-360481")).isEqualTo(set.on(DAY).mask("phone", "CN"));
    }
}
