package desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.newsclaims.json.NewsClaimsJsonException;
import io.github.newsclaims.json.jackson.NewsClaimsModule;

class WithJackson2 {
    static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new NewsClaimsModule());

    static String write(Review review) throws JsonProcessingException {
        return MAPPER.writeValueAsString(review);
    }

    static Review read(String json) throws JsonProcessingException {
        try {
            return MAPPER.readValue(json, Review.class);
        } catch (JsonMappingException e) {
            if (e.getCause() instanceof NewsClaimsJsonException fault) {
                throw new IllegalArgumentException(fault.getMessage() + ", line " + fault.line(), e);
            }
            throw e;
        }
    }
}
