package org.gongkai.redaction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gongkai.rule.EffectiveRules;
import org.gongkai.rule.Mask;
import org.gongkai.rule.RedactionStyle;
import org.gongkai.text.SourceText;
import org.gongkai.text.TextSpan;

/** Turns covers into disjoint stretches with the characters that stand there afterwards (改写计算). One thread, one plan. */
final class Rewriting {
    private final SourceText source;
    private final EffectiveRules rules;
    private final String jurisdiction;
    private final List<Cover> covers;
    private final Pseudonyms pseudonyms;

    Rewriting(SourceText source, EffectiveRules rules, String jurisdiction, List<Cover> covers) {
        this.source = source;
        this.rules = rules;
        this.jurisdiction = jurisdiction;
        this.covers = covers.stream().map(this::whole).toList();
        this.pseudonyms = Pseudonyms.of(this.covers.stream()
                .filter(cover -> cover.style().kind() == RedactionStyle.Kind.PERSON_NAME)
                .map(cover -> text(cover.part(), cover.span()))
                .toList());
    }

    List<Redaction> redactions() {
        List<Redaction> redactions = new ArrayList<>();
        for (int from = 0; from < covers.size(); ) {
            TextSpan region = covers.get(from).span();
            int to = from + 1;
            while (to < covers.size()
                    && covers.get(to).part() == covers.get(from).part()
                    && covers.get(to).span().overlaps(region)) {
                region = region.union(covers.get(to++).span());
            }
            redactions.add(redaction(region, covers.subList(from, to)));
            from = to;
        }
        return redactions;
    }

    private Redaction redaction(TextSpan region, List<Cover> inRegion) {
        int part = inRegion.get(0).part();
        List<Cover> widestFirst = inRegion.stream()
                .sorted(Comparator.comparingInt((Cover cover) -> -cover.span().length())
                        .thenComparing(cover -> !hidesAll(cover.style())))
                .toList();
        Cover widest = widestFirst.get(0);
        String value = text(part, region);
        boolean decides = widest.span().covers(region)
                && (hidesAll(widest.style())
                        || inRegion.stream().allMatch(cover -> cover.style().equals(widest.style())));
        String with = decides ? replacement(widest.style(), value) : Masking.cover(value);
        return new Redaction(
                new Replacement(part, region, with),
                widestFirst.stream().map(Cover::why).toList());
    }

    private String replacement(RedactionStyle style, String value) {
        String name = style.name() == null ? "" : style.name();
        String with = switch (style.kind()) {
            case MASK -> Masking.apply(mask(name), value);
            case LABEL -> name;
            case PERSON_NAME -> pseudonyms.of(value);
            case COVER, NOT_PERMITTED -> Masking.cover(value);
        };
        return with.equals(value) ? Masking.cover(value) : with;
    }

    private static boolean hidesAll(RedactionStyle style) {
        return style.kind() == RedactionStyle.Kind.COVER || style.kind() == RedactionStyle.Kind.LABEL;
    }

    /** Returns the cover without half a surrogate pair at its borders. */
    private Cover whole(Cover cover) {
        String text = source.part(cover.part()).text();
        TextSpan span = cover.span();
        requireWithin(text, span);
        int start = isInPair(text, span.start()) ? span.start() - 1 : span.start();
        int end = isInPair(text, span.end()) ? span.end() + 1 : span.end();
        return new Cover(cover.part(), new TextSpan(start, end), cover.style(), cover.why());
    }

    private static boolean isInPair(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }

    private static void requireWithin(String text, TextSpan span) {
        if (span.end() > text.length()) {
            throw new IllegalArgumentException(
                    "a cover ends at " + span.end() + ", its part has " + text.length() + " positions");
        }
    }

    private Mask mask(String name) {
        return rules.mask(name, jurisdiction);
    }

    private String text(int part, TextSpan span) {
        return source.part(part).text().substring(span.start(), span.end());
    }
}
