package org.gongkai.documents.internal.html;

/**
 * An attribute in the source (属性): where its name and its value stand.
 *
 * @param name the name in lower case
 * @param nameStart the first position of the name
 * @param valueStart the first position of the value, inside its quotes
 * @param valueEnd the first position behind the value; equal to {@code valueStart} if there is none
 * @param quote the quotation mark around the value, a blank if it has none
 */
record Attribute(String name, int nameStart, int valueStart, int valueEnd, char quote) {}
