package org.gongkai.rulepack;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.rulepack.internal.PackShapes;
import org.gongkai.rulepack.internal.RuleShapes;
import org.gongkai.rulepack.internal.SchemaWriter;
import org.gongkai.rulepack.internal.SuppressionForm;
import org.gongkai.rulepack.internal.yaml.Shape;

/**
 * The files of a pack as JSON Schema 2020-12 (规则包文件的 JSON Schema), for editors that complete and check. Written from
 * what the reader reads by: neither knows a key that the other does not.
 */
public final class PackSchema {
    private static final Map<String, Shape> SHAPES = shapes();

    private PackSchema() {}

    private static Map<String, Shape> shapes() {
        Map<String, Shape> shapes = new LinkedHashMap<>();
        shapes.put("rule", RuleShapes.RULE);
        shapes.put("cases", CaseShapes.CASES);
        shapes.put("pack", PackShapes.PACK);
        shapes.put("masks", PackShapes.MASKS);
        shapes.put("suppressions", SuppressionForm.FILE);
        return Collections.unmodifiableMap(shapes);
    }

    /** Returns the names of the files that have a schema, without their ending. */
    public static List<String> files() {
        return List.copyOf(SHAPES.keySet());
    }

    /**
     * Returns the schema of a file.
     *
     * @param file one of {@link #files()}, for example {@code rule}
     * @throws IllegalArgumentException if there is no such file
     */
    public static String json(String file) {
        Shape shape = SHAPES.get(file);
        if (shape == null) {
            throw new IllegalArgumentException("no schema for `" + file + "`; write one of " + SHAPES.keySet());
        }
        return SchemaWriter.schema(file + ".yaml", shape);
    }
}
