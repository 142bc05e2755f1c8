/** The JSON form of the newsclaims model: a facade of its own, and a module for any Jackson 2 ObjectMapper. */
module io.github.newsclaims.json {
    requires transitive com.fasterxml.jackson.databind;
    requires transitive io.github.newsclaims;
    requires static org.jspecify;

    exports io.github.newsclaims.json;

    provides com.fasterxml.jackson.databind.Module with
            io.github.newsclaims.json.NewsClaimsModule;
}
