package org.gongkai.documents.internal.xml;

/** Characters inside an element (文字节点). Not thread-safe. */
public final class XmlText implements XmlNode {
    private String value;

    /** Holds {@code value}. */
    public XmlText(String value) {
        this.value = value;
    }

    /** Returns the characters. */
    public String value() {
        return value;
    }

    /** Takes other characters. */
    public void become(String newValue) {
        value = newValue;
    }

    @Override
    public String toString() {
        return "text of " + value.length() + " positions";
    }
}
