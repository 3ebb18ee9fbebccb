package org.gongkai.redaction;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gongkai.text.Visibility;

/**
 * How persons read once their names are covered (隐名): the surname and 某, numbered 某1, 某2 where several different persons
 * would read the same (法释〔2016〕19号第9条). The same name reads the same throughout the scope. Immutable.
 */
public final class Pseudonyms {
    private final Map<String, String> byName;

    private Pseudonyms(Map<String, String> byName) {
        this.byName = byName;
    }

    /** Returns the forms of all {@code names} of one document or batch, numbered in the order given. */
    public static Pseudonyms of(Collection<String> names) {
        Map<String, Set<String>> byForm = new LinkedHashMap<>();
        for (String name : names) {
            String essence = essence(name);
            if (!essence.isEmpty()) {
                byForm.computeIfAbsent(Surnames.of(essence) + "某", form -> new LinkedHashSet<>())
                        .add(essence);
            }
        }
        Map<String, String> byName = new TreeMap<>();
        byForm.forEach((form, same) -> {
            int number = 0;
            for (String name : same) {
                byName.put(name, same.size() == 1 ? form : form + ++number);
            }
        });
        return new Pseudonyms(byName);
    }

    /**
     * Returns how {@code name} reads once covered. It never equals the name.
     *
     * @throws IllegalArgumentException if the name is not in the scope, since its number would be wrong
     */
    public String of(String name) {
        String essence = essence(name);
        String form = byName.get(essence);
        if (form == null) {
            throw new IllegalArgumentException("a name outside the scope; collect all names of the scope first");
        }
        return form.equals(essence) ? form + "某" : form;
    }

    private static String essence(String name) {
        return name.codePoints()
                .filter(c -> c > ' ' && !Visibility.isBlank(c) && !Visibility.isUnseen(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Override
    public String toString() {
        return byName.size() + " persons";
    }
}
