/**
 * The JSON form of the newsclaims model: readers and writers of documents and corpora, and modules for an {@code
 * ObjectMapper} of Jackson 2 or Jackson 3, which Spring Boot finds.
 */
module io.github.newsclaims.json {
    requires transitive com.fasterxml.jackson.databind;
    requires transitive io.github.newsclaims;
    requires static org.jspecify;
    // Optional at run time. The module for Jackson 3 is not declared as a service, because JDK 17 does not start a
    // module that provides a service whose type is absent.
    requires static tools.jackson.databind;
    // Optional at run time: only HTML needs it.
    requires static org.jsoup;
    // Optional at run time: only Spring Boot loads the class that needs them.
    requires static spring.boot.autoconfigure;
    requires static spring.context;

    exports io.github.newsclaims.json;
    exports io.github.newsclaims.json.corpus;
    exports io.github.newsclaims.json.exchange;
    exports io.github.newsclaims.json.jackson;
    exports io.github.newsclaims.json.jackson3;
    exports io.github.newsclaims.json.schemaorg;
    exports io.github.newsclaims.json.ninjs;
    exports io.github.newsclaims.json.spring;
    exports io.github.newsclaims.json.webannotation;

    provides com.fasterxml.jackson.databind.Module with
            io.github.newsclaims.json.jackson.NewsClaimsModule;
}
