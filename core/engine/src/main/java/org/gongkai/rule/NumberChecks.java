package org.gongkai.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gongkai.rule.internal.BankCards;
import org.gongkai.rule.internal.CreditCodes;
import org.gongkai.rule.internal.DocumentNumbers;
import org.gongkai.rule.internal.EmailAddresses;
import org.gongkai.rule.internal.MobilePhones;
import org.gongkai.rule.internal.Passports;
import org.gongkai.rule.internal.PlateNumbers;
import org.gongkai.rule.internal.ResidentIds;

/** The number checks that rule packs may name (号码校验表). Immutable; a host adds its own with {@link #with}. */
public final class NumberChecks {
    private static final NumberChecks STANDARD = of(List.of(
            new NamedCheck("resident-id", "check-digit", ResidentIds::isValid),
            new NamedCheck("resident-id-15", "birth-date", ResidentIds::isValidOld),
            new NamedCheck("luhn", "luhn", BankCards::isLuhn),
            new NamedCheck("bank-card", "luhn", BankCards::isCard),
            new NamedCheck("mobile-phone", "network-code", MobilePhones::isAllotted),
            new NamedCheck("uscc", "check-digit", CreditCodes::isUnified),
            new NamedCheck("org-code", "check-digit", CreditCodes::isOrganisation),
            new NamedCheck("email", "address-form", EmailAddresses::isAddress),
            new NamedCheck("passport", "number-form", Passports::isForm),
            new NamedCheck("plate-number", "number-form", PlateNumbers::isForm),
            new NamedCheck("doc-number", "number-form", DocumentNumbers::isForm)));

    private final Map<String, NamedCheck> checks;

    private NumberChecks(Map<String, NamedCheck> checks) {
        this.checks = checks;
    }

    /**
     * Returns the checks that come with the engine: {@code resident-id}, {@code resident-id-15}, {@code luhn}, {@code
     * bank-card}, {@code mobile-phone}, {@code uscc}, {@code org-code}, {@code email}, {@code passport}, {@code
     * plate-number} and {@code doc-number}. Each passes over blanks, tabs, line breaks and hyphens between the characters.
     */
    public static NumberChecks standard() {
        return STANDARD;
    }

    /** Returns the checks of these, found by their names. */
    public static NumberChecks of(List<NamedCheck> checks) {
        Map<String, NamedCheck> byName = new TreeMap<>();
        checks.forEach(check -> byName.put(check.name(), check));
        return new NumberChecks(byName);
    }

    /**
     * Returns these checks and one more.
     *
     * @throws IllegalArgumentException if the name is taken
     */
    public NumberChecks with(NamedCheck check) {
        if (checks.containsKey(check.name())) {
            throw new IllegalArgumentException("the check `" + check.name() + "` exists; choose another name");
        }
        Map<String, NamedCheck> more = new TreeMap<>(checks);
        more.put(check.name(), check);
        return new NumberChecks(more);
    }

    /** Returns the check of that name, or empty when there is none. */
    public Optional<NamedCheck> named(String name) {
        return Optional.ofNullable(checks.get(name));
    }

    /** Returns all names, in alphabetical order. */
    public List<String> names() {
        return List.copyOf(checks.keySet());
    }
}
