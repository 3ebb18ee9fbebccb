package org.gongkai.house;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.PRIVATE;
import static com.tngtech.archunit.core.domain.JavaModifier.PROTECTED;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What a type shows and keeps. House rules 6 and 7, and no third-party type in a public signature. */
class PublicTypesTest {
    /** Built to be changed, so that {@code final} alone makes no constant of them. */
    private static final Set<String> CHANGEABLE = Set.of(
            "java.util.ArrayList",
            "java.util.LinkedList",
            "java.util.ArrayDeque",
            "java.util.HashMap",
            "java.util.LinkedHashMap",
            "java.util.TreeMap",
            "java.util.EnumMap",
            "java.util.HashSet",
            "java.util.LinkedHashSet",
            "java.util.TreeSet",
            "java.util.EnumSet",
            "java.lang.StringBuilder",
            "java.util.WeakHashMap",
            "java.util.Properties");

    @Test
    void no_static_field_can_change() {
        List<String> broken = new ArrayList<>();
        for (JavaClass one : House.MAIN) {
            for (JavaField field : one.getFields()) {
                Set<?> modifiers = field.getModifiers();
                if (modifiers.contains(STATIC) && !modifiers.contains(SYNTHETIC) && canChange(field)) {
                    broken.add(field.getFullName());
                }
            }
        }

        assertThat(broken).isEmpty();
    }

    private static boolean canChange(JavaField field) {
        String type = field.getRawType().getName();
        return !field.getModifiers().contains(FINAL)
                || isTable(field) && !field.getModifiers().contains(PRIVATE)
                || CHANGEABLE.contains(type)
                || type.startsWith("java.util.concurrent.");
    }

    /** Arrays and bit sets have no unchangeable form; they may be tables that nobody but their class reaches. */
    private static boolean isTable(JavaField field) {
        return field.getRawType().isArray() || field.getRawType().isEquivalentTo(BitSet.class);
    }

    @Test
    void no_public_type_has_a_setter() {
        List<String> setters = House.MAIN.stream()
                .filter(one -> one.getModifiers().contains(PUBLIC))
                .flatMap(one -> one.getMethods().stream())
                .filter(PublicTypesTest::isShown)
                .filter(method -> method.getName().matches("set\\p{Upper}.*"))
                .map(JavaMember::getFullName)
                .toList();

        assertThat(setters).isEmpty();
    }

    /** The constructor of a record takes its components by definition; that it stays small is for the reader of its Javadoc. */
    @Test
    void no_public_method_has_more_than_four_parameters() {
        List<String> broken = new ArrayList<>();
        for (JavaClass one : House.MAIN) {
            for (JavaCodeUnit unit : one.getCodeUnits()) {
                boolean ofRecord = unit instanceof JavaConstructor && one.isRecord();
                if (unit.getModifiers().contains(PUBLIC)
                        && unit.getRawParameterTypes().size() > 4
                        && !ofRecord) {
                    broken.add(unit.getFullName());
                }
            }
        }

        assertThat(broken).isEmpty();
    }

    @Test
    void public_signatures_of_core_name_only_the_jdk_and_ourselves() {
        List<String> broken = new ArrayList<>();
        int seen = 0;
        for (JavaClass one : House.core()) {
            if (isExported(one)) {
                seen++;
                for (JavaClass named : namedBy(one)) {
                    JavaClass base = named.getBaseComponentType();
                    boolean jdk = base.isPrimitive() || base.getName().startsWith("java.");
                    if (!jdk && !isExported(base) && !isOfJunit(one, base)) {
                        broken.add(one.getName() + " shows " + base.getName());
                    }
                }
            }
        }

        assertThat(seen).isGreaterThan(60);
        assertThat(broken).isEmpty();
    }

    /** Who uses the tests of a pack has JUnit, whose types they are. */
    private static boolean isOfJunit(JavaClass one, JavaClass named) {
        return one.getPackageName().equals("org.gongkai.testkit.junit")
                && named.getName().startsWith("org.junit.jupiter.api.");
    }

    private static Set<JavaClass> namedBy(JavaClass one) {
        Set<JavaClass> named = new TreeSet<>((a, b) -> a.getName().compareTo(b.getName()));
        one.getSuperclass().ifPresent(type -> named.addAll(type.getAllInvolvedRawTypes()));
        one.getInterfaces().forEach(type -> named.addAll(type.getAllInvolvedRawTypes()));
        one.getTypeParameters().forEach(type -> named.addAll(type.getAllInvolvedRawTypes()));
        one.getFields().stream()
                .filter(PublicTypesTest::isShown)
                .forEach(field -> named.addAll(field.getAllInvolvedRawTypes()));
        one.getCodeUnits().stream().filter(PublicTypesTest::isShown).forEach(unit -> {
            named.addAll(unit.getAllInvolvedRawTypes());
            named.addAll(unit.getExceptionTypes());
            if (unit instanceof JavaMethod method) {
                named.addAll(method.getReturnType().getAllInvolvedRawTypes());
            }
        });
        return named;
    }

    private static boolean isExported(JavaClass one) {
        boolean nestedOpen =
                one.getEnclosingClass().map(PublicTypesTest::isExported).orElse(true);
        return House.isOurs(one)
                && one.getModifiers().contains(PUBLIC)
                && nestedOpen
                && !(one.getPackageName() + ".").contains(".internal.");
    }

    private static boolean isShown(JavaMember member) {
        boolean open =
                member.getModifiers().contains(PUBLIC) || member.getModifiers().contains(PROTECTED);
        return open && !member.getModifiers().contains(SYNTHETIC);
    }
}
