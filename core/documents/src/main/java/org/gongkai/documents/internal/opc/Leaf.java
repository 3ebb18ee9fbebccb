package org.gongkai.documents.internal.opc;

import org.gongkai.documents.internal.xml.XmlAttribute;
import org.gongkai.documents.internal.xml.XmlElement;
import org.gongkai.documents.internal.xml.XmlText;

/** A place in the XML that holds text and can take another (文字所在). Compared by identity; not thread-safe. */
public abstract sealed class Leaf {
    private final String original;

    private Leaf(String original) {
        this.original = original;
    }

    /** Returns the text it held when it was read. */
    public final String original() {
        return original;
    }

    /** Returns whether a replacement can stand here. */
    public abstract boolean takesText();

    /** Puts another text here. */
    public abstract void become(String text);

    @Override
    public final String toString() {
        return "leaf of " + original.length() + " positions";
    }

    /** Characters. */
    public static final class Text extends Leaf {
        private final XmlElement parent;
        private final XmlText node;

        /** Returns the characters. */
        public XmlText node() {
            return node;
        }

        /** Takes characters and what they stand in. */
        public Text(XmlElement parent, XmlText node) {
            super(node.value());
            this.parent = parent;
            this.node = node;
        }

        @Override
        public boolean takesText() {
            return true;
        }

        @Override
        public void become(String text) {
            node.become(text);
            if (Markup.isWord(parent)
                    && parent.attributes().stream().noneMatch(a -> a.local().equals("space"))) {
                parent.attributes()
                        .add(new XmlAttribute("xml", "space", "http://www.w3.org/XML/1998/namespace", "preserve"));
            }
        }
    }

    /** An attribute's value. */
    public static final class Value extends Leaf {
        private final XmlAttribute attribute;

        /** Takes an attribute. */
        public Value(XmlAttribute attribute) {
            super(attribute.value());
            this.attribute = attribute;
        }

        @Override
        public boolean takesText() {
            return true;
        }

        @Override
        public void become(String text) {
            attribute.become(text);
        }
    }

    /** An element that stands for a character, such as a tab. */
    public static final class Sign extends Leaf {
        private final XmlElement parent;
        private final XmlElement element;

        /** Takes an element that stands for {@code text}, and what it stands in. */
        public Sign(XmlElement parent, XmlElement element, String text) {
            super(text);
            this.parent = parent;
            this.element = element;
        }

        @Override
        public boolean takesText() {
            return false;
        }

        @Override
        public void become(String text) {
            parent.children().remove(element);
        }
    }

    /** The border of two cells or paragraphs, or content that cannot be changed; it stays as it is. */
    public static final class Fixed extends Leaf {
        /** Takes the text it reads as. */
        public Fixed(String text) {
            super(text);
        }

        @Override
        public boolean takesText() {
            return false;
        }

        @Override
        public void become(String text) {
            // structure stays
        }
    }
}
