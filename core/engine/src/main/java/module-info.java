/** The engine of Gongkai: statutory notions, text, rules, screening and redaction of text. */
module org.gongkai.engine {
    requires transitive org.jspecify;
    requires org.slf4j;

    exports org.gongkai;
    exports org.gongkai.legal;
    exports org.gongkai.match;
    exports org.gongkai.match.spi;
    exports org.gongkai.redaction;
    exports org.gongkai.rule;
    exports org.gongkai.screening;
    exports org.gongkai.screening.spi;
    exports org.gongkai.text;
    exports org.gongkai.text.spi;
}
