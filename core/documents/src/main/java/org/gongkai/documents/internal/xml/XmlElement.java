package org.gongkai.documents.internal.xml;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An element with its attributes and what is inside (元素). Not thread-safe. */
public final class XmlElement implements XmlNode {
    private final String prefix;
    private final String local;
    private final String namespace;
    private final List<XmlAttribute> attributes = new ArrayList<>(2);
    private final List<XmlNode> children = new ArrayList<>(2);

    /** Makes an empty element. */
    public XmlElement(String prefix, String local, String namespace) {
        this.prefix = prefix;
        this.local = local;
        this.namespace = namespace;
    }

    /** Returns the name without prefix. */
    public String local() {
        return local;
    }

    /** Returns the name as written. */
    public String name() {
        return prefix.isEmpty() ? local : prefix + ":" + local;
    }

    /** Returns the namespace, empty if there is none. */
    public String namespace() {
        return namespace;
    }

    /** Returns the attributes, declarations too, to be changed in place. */
    public List<XmlAttribute> attributes() {
        return attributes;
    }

    /** Returns what is inside, to be changed in place. */
    public List<XmlNode> children() {
        return children;
    }

    /** Returns the elements inside. */
    public List<XmlElement> elements() {
        List<XmlElement> found = new ArrayList<>(children.size());
        for (XmlNode child : children) {
            if (child instanceof XmlElement element) {
                found.add(element);
            }
        }
        return found;
    }

    /** Returns the first element inside with that local name, or {@code null}. */
    public @Nullable XmlElement child(String name) {
        for (XmlNode child : children) {
            if (child instanceof XmlElement element && element.local.equals(name)) {
                return element;
            }
        }
        return null;
    }

    /** Returns whether this or an element inside, at any depth, has that local name. */
    public boolean holds(String name) {
        return local.equals(name) || elements().stream().anyMatch(e -> e.holds(name));
    }

    /** Returns the attribute's value by local name, or {@code null}. */
    public @Nullable String value(String name) {
        for (XmlAttribute attribute : attributes) {
            if (attribute.local().equals(name) && !attribute.isDeclaration()) {
                return attribute.value();
            }
        }
        return null;
    }

    @Override
    public String toString() {
        return "element " + local;
    }
}
