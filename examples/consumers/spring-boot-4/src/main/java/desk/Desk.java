package desk;

import io.github.newsclaims.Article;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Figure;
import io.github.newsclaims.compare.figure.FigureComparison;
import io.github.newsclaims.term.ClaimType;
import io.github.newsclaims.time.Edtf;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A desk that takes articles. It has no configuration for Jackson. */
@SpringBootApplication
@RestController
public class Desk {
    /** A type of the application, with values of newsclaims in it. */
    public record Review(Claim claim, Edtf checked, Figure measured, FigureComparison comparison) {}

    @PostMapping("/articles")
    Article article(@RequestBody Article article) {
        return article;
    }

    @PostMapping("/reviews")
    Review review(@RequestBody Review review) {
        return review;
    }

    @PostMapping("/comparisons")
    FigureComparison comparison(@RequestBody List<Figure> figures) {
        return FigureComparison.of(figures.get(0), figures.get(1));
    }

    @GetMapping("/search")
    String search(@RequestParam Edtf published, @RequestParam ClaimType type) {
        return "from " + published.earliest().orElseThrow() + ", of type " + type;
    }

    public static void main(String[] args) {
        SpringApplication.run(Desk.class, args);
    }
}
