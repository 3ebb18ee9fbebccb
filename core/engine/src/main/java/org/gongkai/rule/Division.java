package org.gongkai.rule;

import java.util.Optional;

/** How deep an address stays readable (保留到的行政区划层级): everything behind that division is covered. */
public enum Division {
    /** 省、自治区、直辖市、特别行政区. */
    PROVINCE("province"),
    /** 设区的市、地区、自治州、盟. */
    CITY("city"),
    /** 县、区、旗、县级市. */
    COUNTY("county"),
    /** 乡、镇、街道、苏木. */
    TOWNSHIP("township");

    private final String code;

    Division(String code) {
        this.code = code;
    }

    /** Returns the word that mask tables use, for example {@code township}. */
    public String code() {
        return code;
    }

    /** Returns the division whose {@link #code()} is {@code code}, or empty when there is none. */
    public static Optional<Division> ofCode(String code) {
        for (Division division : values()) {
            if (division.code.equals(code)) {
                return Optional.of(division);
            }
        }
        return Optional.empty();
    }
}
