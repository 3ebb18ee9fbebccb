/** Results and inputs in the forms of the outside: the contract's JSON. */
module org.gongkai.exchange {
    requires transitive org.gongkai.engine;
    requires com.fasterxml.jackson.databind;

    exports org.gongkai.exchange;
}
