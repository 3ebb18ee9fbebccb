package org.gongkai.screening;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.text.Gap;
import org.gongkai.text.GapCause;
import org.gongkai.text.PlaceKind;
import org.gongkai.text.SourceText;
import org.gongkai.text.TextPart;

/**
 * The attachments that a text says it has (附件说明, GB/T 9704-2012 7.3.4), and which of them were not handed in. An
 * attachment that stands in the text itself, under its own heading 附件, is there. One file stands for one attachment.
 */
final class CitedAttachments {
    private static final String BLANKS = "[\\s\\u3000]*+";
    private static final String WORD = BLANKS + "附[\\s\\u3000]?件" + BLANKS + "(\\d{0,2})" + BLANKS;
    private static final Pattern FIRST = Pattern.compile(WORD + "[：:]" + BLANKS + "(\\S.{0,400})");
    private static final Pattern NUMBERED = Pattern.compile(BLANKS + "(\\d{1,2})[.．、]" + BLANKS + "(\\S.{0,400})");
    private static final Pattern LIST = Pattern.compile(BLANKS + "附[\\s\\u3000]?件" + BLANKS + "[：:]" + BLANKS);
    private static final Pattern HEADING = Pattern.compile(WORD + "[：:]?" + BLANKS);
    private static final Pattern PREFIX = Pattern.compile("^" + WORD);
    /** Longer lines name no attachment; the bound keeps the patterns above from reading one line again and again. */
    private static final int LONGEST_LINE = 512;

    private static final Set<PlaceKind> BODY = Set.of(
            PlaceKind.TEXT,
            PlaceKind.PARAGRAPH,
            PlaceKind.PAGE,
            PlaceKind.SLIDE,
            PlaceKind.LINE,
            PlaceKind.TABLE_ROW,
            PlaceKind.SHEET_ROW);

    private final List<Cited> cited = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final Set<Integer> there = new HashSet<>();
    private int unnumbered;
    private boolean inList;

    private CitedAttachments() {}

    /** An attachment by its number, what is left of its name, and the part that cites it. */
    private record Cited(int number, String essence, int part) {}

    /**
     * Returns a gap for each attachment that {@code submission} cites and lacks. A file that lies in another one, such as a
     * notice in an archive, is asked for its own: what lies beside it is there.
     */
    static List<Gap> missing(Submission submission) {
        Map<List<String>, List<TextPart>> files = new LinkedHashMap<>();
        for (TextPart part : submission.main().parts()) {
            files.computeIfAbsent(part.place().path(), path -> new ArrayList<>())
                    .add(part);
        }
        List<Gap> gaps = new ArrayList<>();
        files.forEach((path, parts) -> gaps.addAll(missing(submission, path, parts, files.keySet())));
        return gaps;
    }

    private static List<Gap> missing(
            Submission submission, List<String> file, List<TextPart> parts, Set<List<String>> files) {
        CitedAttachments found = new CitedAttachments();
        for (TextPart part : parts) {
            if (BODY.contains(part.place().kind())) {
                part.text().lines().forEach(line -> found.line(line, part.id()));
            }
        }
        List<String> given = new ArrayList<>();
        submission.attachments().stream().map(SourceText::name).forEach(name -> found.given(name, given));
        submission.atHand().forEach(name -> found.given(name, given));
        for (List<String> other : files) {
            boolean holdsIt =
                    other.size() <= file.size() && file.subList(0, other.size()).equals(other);
            if (!holdsIt) {
                found.given(nameOf(other), given);
            }
        }
        return found.gaps(given);
    }

    private static String nameOf(List<String> path) {
        String stored = path.get(path.size() - 1);
        return stored.substring(Math.max(stored.lastIndexOf('/'), stored.lastIndexOf('\\')) + 1);
    }

    private List<Gap> gaps(List<String> given) {
        List<Cited> open = new ArrayList<>(cited);
        open.removeIf(one -> there.contains(one.number()));
        remove(open, given, String::equals);
        remove(open, given, CitedAttachments::isPartOfOther);
        return open.stream()
                .map(one -> Gap.of(GapCause.MISSING_ATTACHMENT)
                        .inPart(one.part())
                        .saying(
                                "正文所列第" + one.number() + "个附件未一并送审",
                                "attachment no. " + one.number() + " of the list in the text"))
                .toList();
    }

    /** Takes out what a name of {@code given} fits, each name once. */
    private static void remove(List<Cited> open, List<String> given, BiPredicate<String, String> fits) {
        open.removeIf(one -> {
            for (int k = 0; k < given.size(); k++) {
                if (fits.test(one.essence(), given.get(k))) {
                    given.remove(k);
                    return true;
                }
            }
            return false;
        });
    }

    private void line(String line, int part) {
        if (line.length() > LONGEST_LINE) {
            inList = false;
            return;
        }
        Matcher heading = HEADING.matcher(line);
        Matcher first = FIRST.matcher(line);
        Matcher numbered = NUMBERED.matcher(line);
        if (LIST.matcher(line).matches()) {
            inList = true;
        } else if (heading.matches()) {
            there.add(number(heading.group(1), ++unnumbered));
            inList = false;
        } else if (first.matches()) {
            Matcher inside = NUMBERED.matcher(first.group(2));
            inList = inside.matches();
            if (inList) {
                cite(inside.group(1), inside.group(2), part);
            } else {
                cite(first.group(1), first.group(2), part);
            }
        } else if (inList && numbered.matches()) {
            cite(numbered.group(1), numbered.group(2), part);
        } else if (!line.isBlank()) {
            inList = false;
        }
    }

    /** Notes an attachment; its name a second time is the heading it stands under. */
    private void cite(String digits, String name, int part) {
        int number = number(digits, cited.size() + 1);
        String essence = essence(name);
        if (names.add(essence)) {
            cited.add(new Cited(number, essence, part));
        } else {
            there.add(number);
        }
    }

    /** Notes a file by what is left of its name, or, where nothing is left of 附件2.docx, by its number. */
    private void given(String name, List<String> given) {
        String essence = essence(name);
        Matcher prefix = PREFIX.matcher(name);
        if (!essence.isEmpty()) {
            given.add(essence);
        } else if (prefix.find()) {
            there.add(number(prefix.group(1), 1));
        }
    }

    private static int number(String digits, int otherwise) {
        return digits.isEmpty() ? otherwise : Integer.parseInt(digits);
    }

    private static boolean isPartOfOther(String wanted, String given) {
        return wanted.length() >= 2 && given.contains(wanted) || given.length() >= 2 && wanted.contains(given);
    }

    /** A name without ending, numbers, blanks and punctuation, so that 附件1：名单.docx and 名单 are the same. */
    private static String essence(String name) {
        String bare =
                PREFIX.matcher(name.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "")).replaceFirst("");
        return bare.replaceAll("[\\s\\u3000\\p{Punct}：，。、；《》〈〉（）“”〔〕【】．]", "");
    }
}
