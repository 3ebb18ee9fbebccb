package org.gongkai.documents.internal.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gongkai.documents.internal.opc.Markup;
import org.gongkai.documents.internal.xml.XmlElement;
import org.gongkai.documents.internal.xml.XmlNode;
import org.jspecify.annotations.Nullable;

/** Takes out of a part what a public copy must not carry (清理): changes are accepted, the rest keeps its structure. */
final class Scrubber {
    private static final Set<String> UNWRAPPED = Set.of("ins", "moveTo", "smartTag", "customXml");

    private final HiddenText hidden;
    private final Set<String> relations;
    private final Losses losses;
    private @Nullable XmlElement paragraphProperties;

    /** Takes the ids of the relations that the part keeps. */
    Scrubber(HiddenText hidden, Set<String> relations, Losses losses) {
        this.hidden = hidden;
        this.relations = relations;
        this.losses = losses;
    }

    void scrub(XmlElement parent) {
        ScrubbedAttributes.clean(parent, losses);
        XmlElement outer = paragraphProperties;
        if (Word.is(parent, "p")) {
            paragraphProperties = parent.child("pPr");
        }
        List<XmlNode> kept = new ArrayList<>(parent.children().size());
        boolean joins = false;
        for (XmlNode child : List.copyOf(parent.children())) {
            if (!(child instanceof XmlElement element)) {
                kept.add(child);
                continue;
            }
            boolean joinsNext = Word.is(element, "p") && isDeletedMark(element);
            if (isDropped(parent, element)) {
                continue;
            }
            scrub(element);
            if (joins && Word.is(element, "p")) {
                join(kept, element);
            } else if (isUnwrapped(element)) {
                kept.addAll(element.children());
            } else if (!isEmptyAlternative(element)) {
                kept.add(element);
            }
            joins = joinsNext;
        }
        parent.children().clear();
        parent.children().addAll(kept);
        paragraphProperties = outer;
    }

    private static boolean isDeletedMark(XmlElement paragraph) {
        Flags mark = StoryWalker.mark(paragraph);
        return mark != null && mark.deleted();
    }

    /** Accepting the deletion of a paragraph's end joins it with the next one. */
    private static void join(List<XmlNode> kept, XmlElement next) {
        for (int i = kept.size() - 1; i >= 0; i--) {
            if (kept.get(i) instanceof XmlElement before && Word.is(before, "p")) {
                next.children().stream()
                        .filter(n -> !(n instanceof XmlElement e && Word.is(e, "pPr")))
                        .forEach(before.children()::add);
                return;
            }
        }
        kept.add(next);
    }

    private boolean isUnwrapped(XmlElement element) {
        if (!Word.is(element)) {
            return false;
        }
        boolean brokenLink = element.local().equals("hyperlink") && dangles(element);
        if (brokenLink) {
            losses.add(Losses.Loss.LINKS);
        }
        return brokenLink || UNWRAPPED.contains(element.local());
    }

    private static boolean isEmptyAlternative(XmlElement element) {
        if (!element.local().equals("AlternateContent")) {
            return false;
        }
        XmlElement choice = element.child("Choice");
        return choice == null || choice.children().isEmpty();
    }

    private boolean isDropped(XmlElement parent, XmlElement element) {
        Losses.Loss loss = loss(parent, element);
        if (loss != null) {
            losses.add(loss);
        }
        return loss != null;
    }

    private Losses.@Nullable Loss loss(XmlElement parent, XmlElement element) {
        if (Word.is(element, "r") && hidden.isHidden(element, paragraphProperties)) {
            return Losses.Loss.HIDDEN;
        }
        if (Drawings.isDrawing(element)) {
            return Drawings.isKept(element) ? null : Losses.Loss.DRAWINGS;
        }
        if (Drawings.isPicture(element)) {
            return Losses.Loss.DRAWINGS;
        }
        if (dangles(element) && !Word.is(element, "hyperlink")) {
            return Losses.Loss.OTHER;
        }
        return Word.is(element) ? ScrubRules.loss(parent, element) : null;
    }

    private boolean dangles(XmlElement element) {
        return element.attributes().stream().anyMatch(a -> Markup.isRelation(a) && !relations.contains(a.value()));
    }
}
