package org.gongkai.screening;

/**
 * What moved the confidence of a finding (置信度步骤).
 *
 * @param because {@code base}, the name of a part that stands near, or {@code recogniser:} and the name of one that is less sure
 * @param confidence the confidence from this step on
 */
public record ConfidenceStep(String because, double confidence) {}
