package org.gongkai.testkit.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Words of a pack stay words: nothing in them opens mark-up, and a reader of the page reads them as they were written. */
class MarkdownProperties {
    private static final Pattern ESCAPE = Pattern.compile("\\\\(\\p{Punct})|&(amp|lt|gt|quot);");
    private static final Map<String, String> ENTITIES = Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"");

    @Property
    void what_a_reader_of_the_page_reads_is_what_was_written(@ForAll("words") String words) {
        assertThat(read(Markdown.inline(words))).isEqualTo(words.replace("\t", "⇥"));
    }

    @Property
    void nothing_that_opens_mark_up_is_left_bare(@ForAll("words") String words) {
        String bare = ESCAPE.matcher(Markdown.text(words)).replaceAll("");

        assertThat(bare).doesNotContainPattern("[\\\\`*_\\[\\]{}#|~$!<>&\"]");
        assertThat(bare).doesNotContain("\n", "\r");
        assertThat(Markdown.text(words)).doesNotContainPattern("^([-+=]|[0-9]+[.)])");
    }

    @Property
    void what_nobody_sees_is_told_by_its_number(@ForAll("unseen") String words) {
        assertThat(Markdown.inline(words)).matches("甲(‹U\\+[0-9A-F]{4,6}›)+乙");
    }

    /** Reads escapes as CommonMark does: a backslash before ASCII punctuation, and named entities. */
    private static String read(String markdown) {
        return ESCAPE.matcher(markdown)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(1) != null ? found.group(1) : ENTITIES.get(found.group(2))));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of("\\`*_{}[]()#+-.!|~$<>&\"'=:/@%^ \t甲1a".split(""))
                .list()
                .ofMaxSize(40)
                .map(all -> String.join("", all) + "𠮷");
    }

    @Provide
    Arbitrary<String> unseen() {
        return Arbitraries.strings()
                .withChars("\u0000\u001b\u0007\u007f\u200b\u202e\u2028\ufeff\ud83d")
                .ofMinLength(1)
                .ofMaxLength(8)
                .map(unseen -> "甲" + unseen + "乙");
    }
}
