package desk;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.newsclaims.json.jackson.NewsClaimsModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;

/** Gives the mapper of Quarkus the module. */
@Singleton
public class NewsClaimsCustomizer implements ObjectMapperCustomizer {
    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new NewsClaimsModule());
    }
}
