/** Reads rule packs (规则包) into the rules of the engine; nothing of the YAML reader shows in its API. */
module org.gongkai.rulepack {
    requires transitive org.gongkai.engine;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.dataformat.csv;
    requires com.fasterxml.jackson.dataformat.yaml;
    requires org.yaml.snakeyaml;

    exports org.gongkai.rulepack;
}
