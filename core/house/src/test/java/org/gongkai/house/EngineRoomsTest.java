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

    /** A module may open what is internal to one other by name, as the pieces of HTML and JSON are; to all else it stays shut. */
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
                    boolean inRoom = (one.getPackageName() + ".").startsWith(room + ".");
                    if (!inRoom && !isOpened(target, one)) {
                        broken.add(dependency.getDescription());
                    }
                }
            }
        }

        assertThat(broken).isEmpty();
    }

    private static boolean isOpened(String room, JavaClass user) {
        String name = House.moduleOf(user).name();
        return House.MODULES.stream()
                .filter(module -> module.packages().contains(room))
                .anyMatch(module -> module.openedTo(name).contains(room));
    }

    @Test
    void what_is_internal_is_opened_in_one_place() {
        List<String> opened = House.MODULES.stream()
                .flatMap(module -> House.MODULES.stream()
                        .flatMap(user ->
                                module.openedTo(user.name()).stream().map(room -> room + " to " + user.folder())))
                .toList();

        assertThat(opened)
                .as("another opening needs a reason in docs/architecture.md")
                .containsExactlyInAnyOrder(
                        "org.gongkai.exchange.internal.html to core/testkit",
                        "org.gongkai.exchange.internal.json to core/testkit");
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
