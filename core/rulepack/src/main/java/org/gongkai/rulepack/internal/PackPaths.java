package org.gongkai.rulepack.internal;

import java.util.regex.Pattern;
import org.gongkai.rulepack.internal.yaml.Fault;
import org.gongkai.rulepack.internal.yaml.Node;
import org.gongkai.rulepack.internal.yaml.Values;

/** The paths that a pack may name (包内路径): lower-case names joined by {@code /}, so that none leads out of its folder. */
final class PackPaths {
    private static final Pattern FOLDER = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}(/[a-z0-9][a-z0-9-]{0,63}){0,5}");

    private PackPaths() {}

    /** Returns the folder that {@code node} names. */
    static String folder(Node node) {
        String path = Values.text(node);
        if (!FOLDER.matcher(path).matches()) {
            throw new Fault(
                    node,
                    "the path `" + path + "`, which is not allowed in a pack",
                    "write lower-case names joined by `/`, within the pack's folder");
        }
        return path;
    }

    /** Returns the YAML file that {@code node} names. */
    static String yamlFile(Node node) {
        String path = Values.text(node);
        if (!path.endsWith(".yaml")
                || !FOLDER.matcher(path.substring(0, path.length() - 5)).matches()) {
            throw new Fault(
                    node,
                    "the file `" + path + "`, which is not allowed in a pack",
                    "write a lower-case name that ends in `.yaml`, within the pack's folder");
        }
        return path;
    }

    /** Returns the last name of a folder. */
    static String last(String folder) {
        return folder.substring(folder.lastIndexOf('/') + 1);
    }
}
