package org.gongkai.rulepack.internal;

import java.util.regex.Pattern;
import org.gongkai.rulepack.internal.yaml.Fault;
import org.gongkai.rulepack.internal.yaml.Node;
import org.gongkai.rulepack.internal.yaml.Values;
import org.gongkai.text.Wording;

/** The paths that a pack may name (包内路径): lower-case names joined by {@code /}, so that none leads out of its folder. */
final class PackPaths {
    static final String FOLDER = "[a-z0-9][a-z0-9-]{0,63}(/[a-z0-9][a-z0-9-]{0,63}){0,5}";
    static final String YAML = FOLDER + "\\.yaml";
    static final String LIST = FOLDER + "\\.(txt|csv)";

    private static final Pattern FOLDERS = Pattern.compile(FOLDER);
    private static final Pattern YAML_FILES = Pattern.compile(YAML);
    private static final Pattern LISTS = Pattern.compile(LIST);

    private PackPaths() {}

    /** Returns the folder that {@code node} names. */
    static String folder(Node node) {
        String path = Values.text(node);
        if (!FOLDERS.matcher(path).matches()) {
            throw new Fault(
                    node,
                    new Wording("规则包里不能用路径 `" + path + "`", "the path `" + path + "`, which is not allowed in a pack"),
                    new Wording(
                            "写由 `/` 连接的小写名称，位于规则包文件夹之内",
                            "write lower-case names joined by `/`, within the pack's folder"));
        }
        return path;
    }

    /** Returns the YAML file that {@code node} names. */
    static String yamlFile(Node node) {
        return file(node, YAML_FILES, "`.yaml`");
    }

    /** Returns the file with a list of terms that {@code node} names. */
    static String list(Node node) {
        return file(node, LISTS, "`.txt` or `.csv`");
    }

    private static String file(Node node, Pattern allowed, String endings) {
        String path = Values.text(node);
        if (!allowed.matcher(path).matches()) {
            throw new Fault(
                    node,
                    new Wording("规则包里不能用文件名 `" + path + "`", "the file `" + path + "`, which is not allowed in a pack"),
                    new Wording(
                            "写由 `/` 连接、以 " + endings.replace(" or ", " 或 ") + " 结尾的小写名称，从 `pack.yaml` 所在文件夹算起",
                            "write lower-case names joined by `/` that end in " + endings
                                    + ", counted from the folder of `pack.yaml`"));
        }
        return path;
    }

    /** Returns the last name of a folder. */
    static String last(String folder) {
        return folder.substring(folder.lastIndexOf('/') + 1);
    }
}
