package org.gongkai.house;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The rooms of the engine and which doors stand open; see docs/architecture.md. House rules 1 to 3. */
class EngineRoomsTest {
    /**
     * The rooms; each may use itself, its own {@code spi} and {@code internal}, and the rooms named with their {@code spi}. A room's
     * {@code spi} may use what those rooms show, too, since a name that a recogniser found stands at a span.
     */
    private static final Map<String, Set<String>> MAY_USE = Map.of(
            "", Set.of("legal", "text", "match", "rule", "screening", "redaction"),
            "legal", Set.of(),
            "text", Set.of(),
            "match", Set.of("text"),
            "rule", Set.of("legal", "text", "match"),
            "screening", Set.of("rule", "match", "text", "legal"),
            "redaction", Set.of("screening", "rule", "text", "legal"));

    @Test
    void every_class_of_the_main_code_was_found() {
        List<String> found = House.MAIN.stream().map(JavaClass::getName).toList();

        assertThat(found).hasSizeGreaterThan(200).contains("org.gongkai.text.TextSpan", "org.gongkai.Gongkai");
        assertThat(House.MODULES).anyMatch(module -> module.folder().equals("core/engine"));
        assertThat(House.MODULES)
                .flatMap(Module::types)
                .as("types without a class: build all modules")
                .allMatch(Set.copyOf(found)::contains);
    }

    @Test
    void every_room_of_the_engine_stands_in_the_table() {
        assertThat(House.of("core/engine"))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(MAY_USE)
                        .as("add the room of %s to docs/architecture.md and to this table", one.getName())
                        .containsKey(roomOf(one)));
    }

    @Test
    void a_room_uses_only_the_rooms_that_the_table_opens() {
        List<String> broken = new ArrayList<>();
        for (JavaClass one : House.of("core/engine")) {
            for (Dependency dependency : one.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                if (House.isOurs(target) && !mayUse(one, target)) {
                    broken.add(dependency.getDescription());
                }
            }
        }

        assertThat(broken).isEmpty();
    }

    @Test
    void there_are_no_circles_between_rooms_or_modules() {
        slices().matching("org.gongkai.(*)..").should().beFreeOfCycles().check(House.MAIN);
    }

    @Test
    void nothing_outside_a_room_touches_its_internal() {
        List<String> broken = new ArrayList<>();
        for (JavaClass one : House.MAIN) {
            for (Dependency dependency : one.getDirectDependenciesFromSelf()) {
                String target =
                        dependency.getTargetClass().getBaseComponentType().getPackageName();
                int internal = target.indexOf(".internal");
                if (target.startsWith("org.gongkai") && internal >= 0) {
                    String room = target.substring(0, internal);
                    if (!(one.getPackageName() + ".").startsWith(room + ".")) {
                        broken.add(dependency.getDescription());
                    }
                }
            }
        }

        assertThat(broken).isEmpty();
    }

    @Test
    void spi_holds_interfaces_records_enums_and_exceptions_only() {
        List<JavaClass> spi = House.MAIN.stream()
                .filter(one -> (one.getPackageName() + ".").contains(".spi."))
                .filter(one -> !one.getSimpleName().equals("package-info"))
                .toList();

        assertThat(spi)
                .isNotEmpty()
                .allMatch(one ->
                        one.isInterface() || one.isRecord() || one.isEnum() || one.isAssignableTo(Throwable.class));
    }

    private static boolean mayUse(JavaClass one, JavaClass target) {
        String room = roomOf(one);
        String targetRoom = roomOf(target);
        String wing = wingOf(one);
        String targetWing = wingOf(target);
        if (room.equals(targetRoom)) {
            return !(wing.equals("spi") && targetWing.equals("internal"));
        }
        return !wing.equals("internal")
                && (wing.isEmpty() || targetWing.isEmpty())
                && !targetWing.equals("internal")
                && MAY_USE.getOrDefault(room, Set.of()).contains(targetRoom);
    }

    /** Returns the first word after {@code org.gongkai}, empty for the front door. */
    private static String roomOf(JavaClass one) {
        String[] words = one.getPackageName().split("\\.");
        return words.length < 3 ? "" : words[2];
    }

    /** Returns {@code spi} or {@code internal}, empty for the room itself. */
    private static String wingOf(JavaClass one) {
        String[] words = one.getPackageName().split("\\.");
        return words.length < 4 ? "" : words[3];
    }
}
