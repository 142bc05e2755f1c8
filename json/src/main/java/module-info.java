/** The JSON form of the newsclaims model: a facade of its own, and a module for ObjectMappers of Jackson 2 and 3. */
module io.github.newsclaims.json {
    requires transitive com.fasterxml.jackson.databind;
    requires transitive io.github.newsclaims;
    requires static org.jspecify;
    // Optional. It has no service here: JDK 17 does not start a module whose provided service has a type that is
    // absent.
    requires static tools.jackson.databind;

    exports io.github.newsclaims.json;
    exports io.github.newsclaims.json.corpus;
    exports io.github.newsclaims.json.jackson;
    exports io.github.newsclaims.json.jackson3;

    provides com.fasterxml.jackson.databind.Module with
            io.github.newsclaims.json.jackson.NewsClaimsModule;
}
