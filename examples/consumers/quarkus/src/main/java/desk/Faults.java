package desk;

import io.github.newsclaims.json.NewsClaimsJsonException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers a request at fault with problem details (RFC 9457) that name the rule and the part. */
public class Faults {
    @ServerExceptionMapper
    public Response answer(WebApplicationException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof NewsClaimsJsonException fault) {
                return problem(Map.of("status", 400, "detail", fault.getMessage(), "pointer", fault.pointer()));
            }
            if (cause instanceof IllegalArgumentException fault) {
                return problem(Map.of("status", 400, "detail", fault.getMessage()));
            }
        }
        return e.getResponse();
    }

    private static Response problem(Map<String, Object> body) {
        return Response.status(400).type("application/problem+json").entity(body).build();
    }
}
