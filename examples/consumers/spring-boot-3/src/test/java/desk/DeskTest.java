package desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The running application, called over HTTP. */
class DeskTest {
    private static final String ARTICLE = "{\"newsclaims\":\"1\",\"id\":\"a\",\"text\":\"They pay 150 crowns.\",\"claims\":[{\"id\":\"c\","
            + "\"wording\":[{\"start\":0,\"end\":19,\"exact\":\"They pay 150 crowns\"}],\"figures\":[{\"amount\":{\"kind\":\"exact\","
            + "\"value\":\"150\"},\"unit\":{\"kind\":\"currency\",\"code\":\"NOK\"}}]}],\"desk:seen\":true}";
    private static final String FIGURE = "{\"amount\":{\"kind\":\"exact\",\"value\":\"150\"},\"unit\":{\"kind\":\"currency\",\"code\":\"NOK\"}}";
    private static final String REVIEW = "{\"claim\":{\"id\":\"c\",\"wording\":[\"They pay 150 crowns\"]},\"checked\":\"../2031-04\","
            + "\"measured\":" + FIGURE + ",\"comparison\":%s}";

    private static ConfigurableApplicationContext desk;

    @BeforeAll
    static void start() {
        desk = SpringApplication.run(Desk.class, "--server.port=0");
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @Test
    void takesAndReturnsAnArticle() throws Exception {
        HttpResponse<String> answer = post("/articles", ARTICLE);

        assertThat(answer.body()).isEqualTo(ARTICLE);
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void takesAndReturnsATypeOfTheApplicationWithValuesInIt() throws Exception {
        HttpResponse<String> comparison = post("/comparisons", "[" + FIGURE + "," + FIGURE.replace("150", "170") + "]");
        assertThat(comparison.body()).contains("\"verdict\":\"not-comparable\"");

        String review = REVIEW.formatted(comparison.body());
        HttpResponse<String> answer = post("/reviews", review);

        assertThat(answer.body()).isEqualTo(review);
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void namesTheRuleAndThePlaceOfABadArticle() throws Exception {
        HttpResponse<String> answer = post("/articles", ARTICLE.replace("\"end\":19", "\"end\":18"));

        assertThat(answer.body())
                .contains("\"status\":400")
                .contains("\"detail\":\"Invalid span: exact must be as long as the span of 18 code points, got \\\"They pay 150 crowns\\\" at /claims/0/wording/0\"")
                .contains("\"pointer\":\"/claims/0/wording/0\"");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void namesTheRuleAndThePlaceOfABadValueInATypeOfTheApplication() throws Exception {
        HttpResponse<String> answer = post("/reviews", REVIEW.formatted("null").replace("../2031-04", "last May"));

        assertThat(answer.body())
                .contains("\"detail\":\"Invalid date: a date is written like 2018, 2018-11 or 2018-11-10, got \\\"last May\\\" at /checked\"")
                .contains("\"pointer\":\"/checked\"");
        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void takesDatesAndOpenTermsAsParameters() throws Exception {
        HttpResponse<String> answer = get("/search?published=2031-04&type=hearsay");

        assertThat(answer.body()).isEqualTo("from 2031-04-01, of type hearsay");
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void namesTheRuleOfABadParameter() throws Exception {
        HttpResponse<String> date = get("/search?published=last+May&type=opinion");
        HttpResponse<String> term = get("/search?published=2031-04&type=Hear+Say");

        assertThat(date.body())
                .contains("\"detail\":\"Invalid date: a date is written like 2018, 2018-11 or 2018-11-10, got \\\"last May\\\"\"")
                .contains("\"parameter\":\"published\"");
        assertThat(term.body())
                .contains("\"detail\":\"Invalid claim type: a term is lower-case words joined by hyphens, like on-record, got \\\"Hear Say\\\"\"")
                .contains("\"parameter\":\"type\"");
        for (HttpResponse<String> answer : List.of(date, term)) {
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(answer.statusCode()).isEqualTo(400);
        }
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return send(request(path).GET());
    }

    private static HttpResponse<String> post(String path, String json) throws Exception {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    private static HttpRequest.Builder request(String path) {
        String port = desk.getEnvironment().getProperty("local.server.port");
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }
}
