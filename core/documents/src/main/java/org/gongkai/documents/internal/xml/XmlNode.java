package org.gongkai.documents.internal.xml;

/** Something inside an element (节点). */
public sealed interface XmlNode permits XmlElement, XmlText {}
