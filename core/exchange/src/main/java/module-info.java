/** Results and inputs in the forms of the outside: the contract's JSON, HTML and CSV. */
@SuppressWarnings("module") // who compares packs is built after us
module org.gongkai.exchange {
    requires transitive org.gongkai.engine;
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.dataformat.csv;

    exports org.gongkai.exchange;
    exports org.gongkai.exchange.internal.html to
            org.gongkai.testkit;
    exports org.gongkai.exchange.internal.json to
            org.gongkai.testkit;
}
