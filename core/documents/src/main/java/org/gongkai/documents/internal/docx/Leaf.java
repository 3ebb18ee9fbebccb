package org.gongkai.documents.internal.docx;

import org.gongkai.documents.internal.xml.XmlAttribute;
import org.gongkai.documents.internal.xml.XmlElement;
import org.gongkai.documents.internal.xml.XmlText;

/** A place in the XML that holds text and can take another (文字所在). Compared by identity; not thread-safe. */
abstract sealed class Leaf {
    private final String original;

    private Leaf(String original) {
        this.original = original;
    }

    /** Returns the text it held when it was read. */
    final String original() {
        return original;
    }

    /** Returns whether a replacement can stand here. */
    abstract boolean takesText();

    /** Puts another text here. */
    abstract void become(String text);

    @Override
    public final String toString() {
        return "leaf of " + original.length() + " positions";
    }

    /** Characters. */
    static final class Text extends Leaf {
        private final XmlElement parent;
        private final XmlText node;

        XmlText node() {
            return node;
        }

        Text(XmlElement parent, XmlText node) {
            super(node.value());
            this.parent = parent;
            this.node = node;
        }

        @Override
        boolean takesText() {
            return true;
        }

        @Override
        void become(String text) {
            node.become(text);
            if (Word.is(parent)
                    && parent.attributes().stream().noneMatch(a -> a.local().equals("space"))) {
                parent.attributes()
                        .add(new XmlAttribute("xml", "space", "http://www.w3.org/XML/1998/namespace", "preserve"));
            }
        }
    }

    /** An attribute's value. */
    static final class Value extends Leaf {
        private final XmlAttribute attribute;

        Value(XmlAttribute attribute) {
            super(attribute.value());
            this.attribute = attribute;
        }

        @Override
        boolean takesText() {
            return true;
        }

        @Override
        void become(String text) {
            attribute.become(text);
        }
    }

    /** An element that stands for a character, such as a tab. */
    static final class Sign extends Leaf {
        private final XmlElement parent;
        private final XmlElement element;

        Sign(XmlElement parent, XmlElement element, String text) {
            super(text);
            this.parent = parent;
            this.element = element;
        }

        @Override
        boolean takesText() {
            return false;
        }

        @Override
        void become(String text) {
            parent.children().remove(element);
        }
    }

    /** The border of two cells or paragraphs, or content that cannot be changed; it stays as it is. */
    static final class Fixed extends Leaf {
        Fixed(String text) {
            super(text);
        }

        @Override
        boolean takesText() {
            return false;
        }

        @Override
        void become(String text) {
            // structure stays
        }
    }
}
