package org.gongkai.documents.internal.html;

import java.util.List;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceMark;

/**
 * A part of a page with its way back to the source (网页的一个部分).
 *
 * @param place where it stands
 * @param text its characters with their stretches of the source
 * @param marks finer places, such as cells
 * @param escape how text is written there
 * @param again whether the part before shows the same block without what is hidden in it
 */
record HtmlPart(Place place, MappedText text, List<PlaceMark> marks, Escape escape, boolean again) {}
