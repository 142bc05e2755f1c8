package desk;

import io.github.newsclaims.json.NewsClaimsJsonException;
import io.github.newsclaims.json.jackson3.NewsClaimsJackson3Module;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

class WithJackson3 {
    static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new NewsClaimsJackson3Module()).build();

    static String write(Review review) {
        return MAPPER.writeValueAsString(review);
    }

    static Review read(String json) {
        try {
            return MAPPER.readValue(json, Review.class);
        } catch (DatabindException e) {
            if (e.getCause() instanceof NewsClaimsJsonException fault) {
                throw new IllegalArgumentException(fault.getMessage() + ", line " + fault.line(), e);
            }
            throw e;
        }
    }
}
