package org.gongkai.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What no main code of core calls, so that the same input always gives the same output. House rules 4, 5 and 9. */
class ForbiddenCallsTest {
    private static final Pattern CLOCK =
            Pattern.compile("java\\.time\\.[\\w.]+\\.now\\(.*|java\\.time\\.Clock\\.(system|tick)\\w*\\(.*"
                    + "|java\\.lang\\.System\\.(currentTimeMillis|nanoTime)\\(\\)|java\\.util\\.Date\\.<init>\\(\\)"
                    + "|java\\.util\\.(Gregorian)?Calendar\\.(getInstance\\(.*|<init>\\(\\))");
    private static final Pattern ZONE =
            Pattern.compile("java\\.time\\.ZoneId\\.systemDefault\\(.*|java\\.util\\.TimeZone\\.getDefault\\(.*");
    private static final Pattern LOCALE = Pattern.compile("java\\.util\\.Locale\\.getDefault\\(.*"
            + "|java\\.lang\\.String\\.(toUpperCase|toLowerCase)\\(\\)|java\\.lang\\.String\\.formatted\\(.*"
            + "|java\\.lang\\.String\\.format\\(java\\.lang\\.String, .*|java\\.util\\.Formatter\\.<init>\\(\\)"
            + "|java\\.io\\.Print(Stream|Writer)\\.(printf|format)\\(java\\.lang\\.String, .*"
            + "|java\\.text\\.\\w+\\.get\\w*Instance\\((int(, int)?)?\\)|java\\.text\\.(Decimal|SimpleDate)Format\\.<init>\\((java\\.lang\\.String)?\\)"
            + "|java\\.time\\.format\\.DateTimeFormatter\\.ofPattern\\(java\\.lang\\.String\\)"
            + "|java\\.util\\.ResourceBundle\\.getBundle\\(java\\.lang\\.String\\)");
    private static final Pattern CHARSET = Pattern.compile("java\\.nio\\.charset\\.Charset\\.defaultCharset\\(\\)"
            + "|java\\.lang\\.String\\.getBytes\\(\\)|java\\.lang\\.String\\.<init>\\(\\[B(, int, int)?\\)"
            + "|java\\.io\\.InputStreamReader\\.<init>\\(java\\.io\\.InputStream\\)"
            + "|java\\.io\\.OutputStreamWriter\\.<init>\\(java\\.io\\.OutputStream\\)"
            + "|java\\.io\\.File(Reader|Writer)\\.<init>\\(java\\.(io\\.File(Descriptor)?|lang\\.String)(, boolean)?\\)"
            + "|java\\.io\\.Print(Stream|Writer)\\.<init>\\(java\\.(io\\.OutputStream|io\\.File|lang\\.String)(, boolean)?\\)"
            + "|java\\.util\\.Scanner\\.<init>\\(java\\.(io\\.InputStream|io\\.File|nio\\.file\\.Path)\\)"
            + "|java\\.io\\.ByteArrayOutputStream\\.toString\\(\\)");
    private static final Pattern CHANCE = Pattern.compile(
            "java\\.lang\\.Math\\.random\\(\\)|java\\.util\\.Random\\.<init>\\(\\)"
                    + "|java\\.util\\.UUID\\.randomUUID\\(\\)|java\\.util\\.concurrent\\.ThreadLocalRandom\\.current\\(\\)");
    private static final Pattern PRINT = Pattern.compile(
            "java\\.lang\\.System\\.(out|err)|[\\w.$]+\\.printStackTrace\\(.*|java\\.lang\\.System\\.exit\\(.*");
    private static final Pattern LOG_THROWABLE =
            Pattern.compile("org\\.slf4j\\.Logger\\.\\w+\\(.*java\\.lang\\.(Throwable|Exception)\\)");
    private static final Pattern TEMPORARY =
            Pattern.compile("java\\.nio\\.file\\.Files\\.createTemp(File|Directory)\\(java\\.lang\\.String.*"
                    + "|java\\.io\\.File\\.(createTempFile|deleteOnExit)\\(.*");
    private static final Pattern LOG_CALL =
            Pattern.compile("\\bLOG(GER)?\\s*\\.\\s*\\w+\\((?:[^;\"]|\"(?:[^\"\\\\]|\\\\.)*\")*;");
    private static final Pattern CONTENT = Pattern.compile(
            "\\.(text|value|body|content|source|name|getMessage|toString|substring)\\(|getLocalizedMessage|fillInStackTrace");

    @Test
    void nobody_reads_the_wall_clock() {
        assertThat(calls(CLOCK))
                .as("a deadline must come out the same whenever it is computed")
                .isEmpty();
    }

    @Test
    void nobody_asks_for_the_default_zone() {
        assertThat(calls(ZONE)).isEmpty();
    }

    @Test
    void nobody_relies_on_the_default_locale() {
        assertThat(calls(LOCALE)).as("name a locale, for machines Locale.ROOT").isEmpty();
    }

    @Test
    void nobody_relies_on_the_default_charset() {
        assertThat(calls(CHARSET)).as("name the charset").isEmpty();
    }

    @Test
    void nothing_depends_on_chance() {
        assertThat(calls(CHANCE)).isEmpty();
    }

    @Test
    void nobody_prints_or_ends_the_process() {
        assertThat(calls(PRINT)).as("a library returns and throws").isEmpty();
    }

    @Test
    void nobody_keeps_state_in_a_thread() {
        List<String> broken = new ArrayList<>();
        for (JavaClass one : House.core()) {
            for (Dependency dependency : one.getDirectDependenciesFromSelf()) {
                if (dependency.getTargetClass().isAssignableTo(ThreadLocal.class)) {
                    broken.add(dependency.getDescription());
                }
            }
        }

        assertThat(broken).isEmpty();
    }

    @Test
    void temporary_files_lie_in_a_directory_of_our_own() {
        assertThat(calls(TEMPORARY)).as("name a directory of our own (0700)").isEmpty();
    }

    @Test
    void log_lines_carry_no_content() {
        assertThat(calls(LOG_THROWABLE))
                .as("an exception's message may hold content; log its class")
                .isEmpty();
        List<String> broken = new ArrayList<>();
        int lines = 0;
        for (Module module : House.MODULES) {
            for (Path source : module.isCore() ? module.sources() : List.<Path>of()) {
                Matcher call = LOG_CALL.matcher(House.read(source));
                while (call.find()) {
                    lines++;
                    if (CONTENT.matcher(call.group()).find()) {
                        broken.add(House.shown(source) + ": " + call.group());
                    }
                }
            }
        }

        assertThat(lines).as("log lines seen").isPositive();
        assertThat(broken).as("a log line names rule id and span").isEmpty();
    }

    private static List<String> calls(Pattern forbidden) {
        List<String> calls = new ArrayList<>();
        assertThat(House.core()).hasSizeGreaterThan(150);
        for (JavaClass one : House.core()) {
            for (JavaAccess<?> access : one.getAccessesFromSelf()) {
                if (forbidden.matcher(access.getTarget().getFullName()).matches()) {
                    calls.add(access.getDescription());
                }
            }
        }
        return calls;
    }
}
