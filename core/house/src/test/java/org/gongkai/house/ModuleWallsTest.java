package org.gongkai.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a module may use, hold and export; see docs/architecture.md. House rules 1 and 2. */
class ModuleWallsTest {
    /** Modules of ours; {@code examples} and {@code house} may use anything, and nothing may use them. */
    private static final Map<String, Set<String>> MODULES_USED = Map.of(
            "core/engine", Set.of(),
            "core/rulepack", Set.of("core/engine"),
            "core/testkit", Set.of("core/engine", "core/rulepack", "core/exchange"),
            "core/exchange", Set.of("core/engine"),
            "core/documents", Set.of("core/engine"),
            "core/tika", Set.of("core/engine"));

    /** The JDK and what comes with it is open to all, the engine sees nothing but {@code java.*} and the keyed digests of {@code javax.crypto}. */
    private static final Set<String> JDK = Set.of("java.", "javax.xml.", "org.xml.sax.", "org.w3c.dom.");

    private static final Map<String, Set<String>> OTHERS_USED = Map.of(
            "core/engine", Set.of("java.", "javax.crypto.", "org.slf4j.", "org.jspecify."),
            "core/rulepack", Set.of("com.fasterxml.jackson.", "org.yaml.snakeyaml.", "org.slf4j.", "org.jspecify."),
            "core/testkit",
                    Set.of("com.fasterxml.jackson.", "org.junit.jupiter.api.", "org.opentest4j.", "org.jspecify."),
            "core/exchange", Set.of("com.fasterxml.jackson.", "org.slf4j.", "org.jspecify."),
            "core/documents",
                    Set.of("org.jsoup.", "org.apache.pdfbox.", "org.apache.fontbox.", "org.slf4j.", "org.jspecify."),
            "core/tika",
                    Set.of(
                            "org.apache.tika.",
                            "org.apache.james.mime4j.",
                            "org.apache.commons.compress.",
                            "org.apache.poi.",
                            "org.slf4j.",
                            "org.jspecify."));

    /** Words that name no room: what would stand there has a name of its own. */
    private static final Set<String> NO_ROOMS =
            Set.of("util", "utils", "common", "impl", "manager", "helper", "service", "dto");

    private static final Pattern EXPORT = Pattern.compile("exports\\s+([\\w.]+)\\s*;");

    @Test
    void every_module_of_core_stands_in_the_tables() {
        for (JavaClass one : House.core()) {
            assertThat(MODULES_USED)
                    .as("add it to docs/architecture.md and here")
                    .containsKey(House.moduleOf(one).folder());
        }
        assertThat(OTHERS_USED.keySet()).isEqualTo(MODULES_USED.keySet());
    }

    @Test
    void a_module_of_core_uses_only_what_the_tables_open() {
        List<String> broken = new ArrayList<>();
        for (JavaClass one : House.core()) {
            for (Dependency dependency : one.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                if (!target.isPrimitive() && !mayUse(House.moduleOf(one).folder(), target)) {
                    broken.add(dependency.getDescription());
                }
            }
        }

        assertThat(broken).isEmpty();
    }

    private static boolean mayUse(String module, JavaClass target) {
        if (House.isOurs(target)) {
            String used = House.moduleOf(target).folder();
            return used.equals(module) || MODULES_USED.get(module).contains(used);
        }
        Stream<String> open = OTHERS_USED.get(module).stream();
        return (module.equals("core/engine") ? open : Stream.concat(open, JDK.stream()))
                .anyMatch(target.getName()::startsWith);
    }

    @Test
    void two_modules_never_share_a_package() {
        Map<String, String> owners = new HashMap<>();
        List<String> shared = new ArrayList<>();
        for (Module module : House.MODULES) {
            for (String name : module.packages()) {
                String other = owners.putIfAbsent(name, module.folder());
                if (other != null) {
                    shared.add(name + " in " + other + " and " + module.folder());
                }
            }
        }

        assertThat(owners).isNotEmpty();
        assertThat(shared).isEmpty();
    }

    @Test
    void no_package_has_a_name_that_says_nothing() {
        assertThat(House.MODULES)
                .flatMap(Module::packages)
                .isNotEmpty()
                .noneMatch(name -> Stream.of(name.split("\\.")).anyMatch(NO_ROOMS::contains));
    }

    @Test
    void a_module_exports_all_its_packages_but_the_internal_ones() {
        List<Module> named = House.MODULES.stream()
                .filter(module -> Files.exists(module.path().resolve("src/main/java/module-info.java")))
                .toList();

        assertThat(named)
                .extracting(Module::folder)
                .contains("core/engine", "core/rulepack", "core/exchange", "rules/national");
        for (Module module : named) {
            Set<String> exported = new TreeSet<>();
            Matcher exports = EXPORT.matcher(House.read(module.path().resolve("src/main/java/module-info.java")));
            while (exports.find()) {
                exported.add(exports.group(1));
            }
            Set<String> open = new TreeSet<>(module.packages());
            open.removeIf(name -> (name + ".").contains(".internal."));
            assertThat(exported).as(module.folder()).isEqualTo(open);
        }
    }

    @Test
    void no_module_is_empty_and_each_is_built() {
        String build = House.read(House.ROOT.resolve("pom.xml"));

        for (Module module : House.MODULES) {
            assertThat(build).contains("<module>" + module.folder() + "</module>");
            boolean holdsSomething = !module.types().isEmpty()
                    || !House.files(module.path().resolve("pack"), "rule.yaml").isEmpty()
                    || !House.files(module.path().resolve("src/test/java"), "Test.java")
                            .isEmpty()
                    || module.pom().contains("<dependencyManagement>");
            assertThat(holdsSomething).as("%s holds something", module.folder()).isTrue();
        }
    }

    @Test
    void the_bom_names_every_module_that_is_deployed() {
        String bom =
                House.read(House.ROOT.resolve("core/bom/pom.xml")).replaceFirst("(?s).*?<dependencyManagement>", "");

        for (Module module : House.MODULES) {
            String id = module.pom().replaceFirst("(?s).*?</parent>.*?<artifactId>([^<]+)</artifactId>.*", "$1");
            boolean deployed = !module.pom().contains("<maven.deploy.skip>true")
                    && !module.folder().equals("core/bom");
            assertThat(bom.contains("<artifactId>" + id + "</artifactId>"))
                    .as(id)
                    .isEqualTo(deployed);
        }
    }
}
