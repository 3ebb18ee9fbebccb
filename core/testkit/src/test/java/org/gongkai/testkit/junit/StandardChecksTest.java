package org.gongkai.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.gongkai.match.spi.NumberCheck;
import org.gongkai.rule.NumberChecks;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The engine may not depend on the test kit, so the checks that come with it keep the contract here. */
@DisplayName("The checks that come with the engine")
class StandardChecksTest {
    @Test
    void every_one_of_them_is_judged_here() {
        assertThat(NumberChecks.standard().names())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(StandardChecksTest.class.getDeclaredClasses())
                        .filter(Standard.class::isAssignableFrom)
                        .filter(one -> one != Standard.class)
                        .map(one ->
                                one.getSimpleName().replaceFirst("^check_", "").replace('_', '-'))
                        .toList());
    }

    /** Judges the check that the class is named after. */
    abstract static class Standard extends NumberCheckContract {
        private final List<String> accepted;
        private final List<String> refused;

        Standard(List<String> accepted, List<String> refused) {
            this.accepted = accepted;
            this.refused = refused;
        }

        @Override
        protected NumberCheck check() {
            String name = getClass().getSimpleName().replaceFirst("^check_", "").replace('_', '-');
            return NumberChecks.standard().named(name).orElseThrow().check();
        }

        @Override
        protected List<String> accepted() {
            return accepted;
        }

        @Override
        protected List<String> refused() {
            return refused;
        }
    }

    @Nested
    class check_resident_id extends Standard {
        check_resident_id() {
            super(
                    List.of("11010519491231002X", "110105 19491231 002X"),
                    List.of("110105194912310021", "11010519491331002X", "01010519491231002X", "11010519491231002"));
        }
    }

    @Nested
    class check_resident_id_15 extends Standard {
        check_resident_id_15() {
            super(List.of("110105491231002"), List.of("110105491331002", "11010549123100", "1101054912310021"));
        }
    }

    @Nested
    class check_luhn extends Standard {
        check_luhn() {
            super(List.of("4111111111111111", "79927398713"), List.of("4111111111111112", "7992739871A"));
        }
    }

    @Nested
    class check_bank_card extends Standard {
        check_bank_card() {
            super(List.of("6299990006715923", "4111111111111111"), List.of("6299990006715924", "629999000671"));
        }
    }

    @Nested
    class check_mobile_phone extends Standard {
        check_mobile_phone() {
            super(List.of("13900000115", "+8613900000115"), List.of("16112345678", "1390000011", "139000001155"));
        }
    }

    @Nested
    class check_uscc extends Standard {
        check_uscc() {
            super(List.of("91539900MA00NL7G55"), List.of("91539900MA00NL7G56", "91539900MA00NL7G5"));
        }
    }

    @Nested
    class check_org_code extends Standard {
        check_org_code() {
            super(List.of("MA00NL7G5"), List.of("MA00NL7G6", "MA00NL7G"));
        }
    }

    @Nested
    class check_email extends Standard {
        check_email() {
            super(List.of("ZHANG.SAN@MAIL.EXAMPLE.COM", "A@B.CN"), List.of("ROOT@LOCALHOST", "LOGO@2X.PNG", "@B.CN"));
        }
    }

    @Nested
    class check_passport extends Standard {
        check_passport() {
            super(List.of("EK0000526", "E00000526", "SE0000526"), List.of("EO0000526", "E000005261", "EK000052"));
        }
    }

    @Nested
    class check_plate_number extends Standard {
        check_plate_number() {
            super(List.of("琼YD00017"), List.of("琼YD000", "国YD00017"));
        }
    }

    @Nested
    class check_doc_number extends Standard {
        check_doc_number() {
            super(List.of("国办发明电〔2025〕7号"), List.of("国办发明电〔2025〕号", "〔2025〕7号"));
        }
    }
}
