package org.gongkai.documents.internal.xml;

/** An attribute, or a namespace declaration with the prefix {@code xmlns} (属性). Not thread-safe. */
public final class XmlAttribute {
    private final String prefix;
    private final String local;
    private final String namespace;
    private String value;

    /** Holds an attribute. */
    public XmlAttribute(String prefix, String local, String namespace, String value) {
        this.prefix = prefix;
        this.local = local;
        this.namespace = namespace;
        this.value = value;
    }

    /** Returns the name without prefix. */
    public String local() {
        return local;
    }

    /** Returns the name as written. */
    public String name() {
        return prefix.isEmpty() ? local : local.isEmpty() ? prefix : prefix + ":" + local;
    }

    /** Returns the namespace, empty if there is none. */
    public String namespace() {
        return namespace;
    }

    /** Returns whether this is a namespace declaration. */
    public boolean isDeclaration() {
        return prefix.equals("xmlns");
    }

    /** Returns the value. */
    public String value() {
        return value;
    }

    /** Takes another value. */
    public void become(String newValue) {
        value = newValue;
    }

    @Override
    public String toString() {
        return "attribute of " + value.length() + " positions";
    }
}
