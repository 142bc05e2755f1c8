/**
 * The JSON form of the newsclaims model: readers and writers of documents and corpora, and modules for an {@code
 * ObjectMapper} of Jackson 2 or Jackson 3.
 */
module io.github.newsclaims.json {
    requires transitive com.fasterxml.jackson.databind;
    requires transitive io.github.newsclaims;
    requires static org.jspecify;
    // Optional at run time. The module for Jackson 3 is not declared as a service, because JDK 17 does not start a
    // module that provides a service whose type is absent.
    requires static tools.jackson.databind;

    exports io.github.newsclaims.json;
    exports io.github.newsclaims.json.corpus;
    exports io.github.newsclaims.json.jackson;
    exports io.github.newsclaims.json.jackson3;

    provides com.fasterxml.jackson.databind.Module with
            io.github.newsclaims.json.jackson.NewsClaimsModule;
}
