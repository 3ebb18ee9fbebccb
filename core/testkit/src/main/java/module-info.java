/** For rule authors (规则作者工具): runs cases, writes the pages of a pack, compares packs, holds the contracts of the SPIs. */
module org.gongkai.testkit {
    requires transitive org.gongkai.exchange;
    requires transitive org.gongkai.rulepack;
    requires com.fasterxml.jackson.databind;
    requires static transitive org.junit.jupiter.api;

    exports org.gongkai.testkit;
    exports org.gongkai.testkit.comparison;
    exports org.gongkai.testkit.junit;
    exports org.gongkai.testkit.pages;
}
