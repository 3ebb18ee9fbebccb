package org.gongkai.testkit.comparison;

/**
 * A change with the document it stands in (变化示例).
 *
 * @param document the document as reports name it
 * @param change the change
 */
public record ChangeExample(String document, FindingChange change) {
    @Override
    public String toString() {
        return change.toString();
    }
}
