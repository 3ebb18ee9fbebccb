/** Results and inputs in the forms of the outside: the contract's JSON, HTML and CSV. */
module org.gongkai.exchange {
    requires transitive org.gongkai.engine;
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.dataformat.csv;

    exports org.gongkai.exchange;
}
