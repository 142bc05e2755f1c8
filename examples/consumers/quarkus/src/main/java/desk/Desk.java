package desk;

import io.github.newsclaims.Article;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Figure;
import io.github.newsclaims.compare.figure.FigureComparison;
import io.github.newsclaims.term.ClaimType;
import io.github.newsclaims.time.Edtf;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;

/** A desk that takes articles. */
@Path("/")
public class Desk {
    /** A type of the application, with values of newsclaims in it. */
    public record Review(Claim claim, Edtf checked, Figure measured, FigureComparison comparison) {}

    @POST
    @Path("articles")
    public Article article(Article article) {
        return article;
    }

    @POST
    @Path("reviews")
    public Review review(Review review) {
        return review;
    }

    @POST
    @Path("comparisons")
    public FigureComparison comparison(List<Figure> figures) {
        return FigureComparison.of(figures.get(0), figures.get(1));
    }

    @GET
    @Path("search")
    public String search(@RestQuery Edtf published, @RestQuery ClaimType type) {
        return "from " + published.earliest().orElseThrow() + ", of type " + type;
    }
}
