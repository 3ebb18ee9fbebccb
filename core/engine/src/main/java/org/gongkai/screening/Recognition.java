package org.gongkai.screening;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gongkai.rule.EntityKind;
import org.gongkai.rule.Rule;
import org.gongkai.rule.RulePart;
import org.gongkai.screening.spi.EntityRecognizer;
import org.gongkai.screening.spi.RecognizedEntity;
import org.gongkai.text.Gap;
import org.gongkai.text.GapCause;
import org.gongkai.text.TextPart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The recognisers that the host gave (命名实体识别调度), asked where a rule needs them. */
final class Recognition {
    private static final Logger LOG = LoggerFactory.getLogger(Recognition.class);

    private final List<Source> sources = new ArrayList<>();
    private final Set<EntityKind> asked = EnumSet.noneOf(EntityKind.class);
    private final List<Gap> missing = new ArrayList<>();

    Recognition(List<Rule> rules, List<EntityRecognizer> recognizers) {
        recognizers.forEach(one -> sources.add(Source.of(one)));
        for (Rule rule : rules) {
            Set<EntityKind> kinds = kinds(rule);
            asked.addAll(kinds);
            if (!isKnown(kinds)) {
                missing.add(Gap.of(GapCause.RECOGNISER)
                        .saying(
                                "规则 " + rule.id() + " 所需的命名实体识别器未接入",
                                "rule " + rule.id() + " needs a recogniser that was not given"));
            }
        }
    }

    /** A recogniser, with what it says of itself once. */
    private record Source(String name, Set<EntityKind> kinds, EntityRecognizer recognizer) {
        static Source of(EntityRecognizer one) {
            String name = one.name();
            if (!name.matches("[a-z0-9]+([.-][a-z0-9]+)*")) {
                throw new IllegalArgumentException(
                        "a recogniser's name is lower-case words joined by `-` and `.`, got `" + name + "`; rename it");
            }
            return new Source(name, Set.copyOf(one.kinds()), one);
        }
    }

    private static Set<EntityKind> kinds(Rule rule) {
        Set<EntityKind> kinds = EnumSet.noneOf(EntityKind.class);
        for (RulePart part : rule.parts().values()) {
            EntityKind kind = part.entity();
            if (kind != null) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    /** Returns whether some recogniser finds each of {@code kinds}. */
    private boolean isKnown(Set<EntityKind> kinds) {
        return kinds.stream()
                .allMatch(kind -> sources.stream().anyMatch(one -> one.kinds().contains(kind)));
    }

    /** Returns a gap for each rule that asks for what no recogniser finds. */
    List<Gap> missing() {
        return missing;
    }

    /** Returns the names in {@code part}; a recogniser that fails adds to {@code gaps}. */
    RecognizedNames read(TextPart part, List<Gap> gaps) {
        List<RecognizedNames.Named> names = new ArrayList<>();
        for (Source source : sources) {
            if (source.kinds().stream().noneMatch(asked::contains)) {
                continue;
            }
            try {
                names.addAll(read(part, source));
            } catch (RuntimeException e) {
                LOG.warn(
                        "part {} was not read by a recogniser: {}",
                        part.id(),
                        e.getClass().getName());
                gaps.add(failure(source, e).inPart(part.id()));
            }
        }
        return names.isEmpty() ? RecognizedNames.NONE : new RecognizedNames(names);
    }

    private static List<RecognizedNames.Named> read(TextPart part, Source source) {
        List<RecognizedNames.Named> names = new ArrayList<>();
        for (RecognizedEntity entity : source.recognizer().recognize(part.text())) {
            if (entity.span().end() > part.text().length()) {
                throw new IllegalStateException("a name beyond the end of its text");
            }
            names.add(new RecognizedNames.Named(source.name(), entity));
        }
        return names;
    }

    private static Gap failure(Source source, RuntimeException e) {
        String type = e.getClass().getName();
        return Gap.of(GapCause.RECOGNISER)
                .saying(
                        "命名实体识别器 " + source.name() + " 出错（" + type + "）",
                        "the recogniser " + source.name() + " failed with " + type);
    }
}
