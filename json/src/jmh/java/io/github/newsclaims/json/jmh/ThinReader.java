package io.github.newsclaims.json.jmh;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.newsclaims.json.jmh.Records.*;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/** The thinnest reader of this model that a person would write: a switch for each object, and nothing checked. */
@NullUnmarked
final class ThinReader {
    private final JsonParser parser;

    private ThinReader(JsonParser parser) {
        this.parser = parser;
    }

    static Article read(JsonFactory factory, byte[] json) throws IOException {
        try (JsonParser parser = factory.createParser(json)) {
            parser.nextToken();
            return new ThinReader(parser).article();
        }
    }

    private interface Item<T> {
        T read(ThinReader reader) throws IOException;
    }

    /** Reads an array whose start is the next token. */
    private <T> List<T> list(Item<T> item) throws IOException {
        parser.nextToken();
        return items(item);
    }

    private <T> List<T> items(Item<T> item) throws IOException {
        List<T> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(item.read(this));
        }
        return items;
    }

    private List<String> texts() throws IOException {
        parser.nextToken();
        List<String> items = new ArrayList<>();
        for (String text = parser.nextTextValue(); text != null; text = parser.nextTextValue()) {
            items.add(text);
        }
        return items;
    }

    private List<List<Span>> lists() throws IOException {
        return list(reader -> reader.items(ThinReader::span));
    }

    private Article article() throws IOException {
        String newsclaims = null;
        String id = null;
        String headline = null;
        String uri = null;
        String publisher = null;
        String published = null;
        String updated = null;
        String retrieved = null;
        String language = null;
        List<Contributor> contributors = null;
        String text = null;
        Digest textDigest = null;
        List<Section> sections = null;
        List<Source> sources = null;
        List<Claim> claims = null;
        List<Provenance> provenance = null;
        for (String field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
            switch (field) {
                case "newsclaims" -> newsclaims = parser.nextTextValue();
                case "id" -> id = parser.nextTextValue();
                case "headline" -> headline = parser.nextTextValue();
                case "uri" -> uri = parser.nextTextValue();
                case "publisher" -> publisher = parser.nextTextValue();
                case "published" -> published = parser.nextTextValue();
                case "updated" -> updated = parser.nextTextValue();
                case "retrieved" -> retrieved = parser.nextTextValue();
                case "language" -> language = parser.nextTextValue();
                case "contributors" -> contributors = list(ThinReader::contributor);
                case "text" -> text = parser.nextTextValue();
                case "textDigest" -> {
                    parser.nextToken();
                    textDigest = digest();
                }
                case "sections" -> sections = list(ThinReader::section);
                case "sources" -> sources = list(ThinReader::source);
                case "claims" -> claims = list(ThinReader::claim);
                case "provenance" -> provenance = list(ThinReader::provenance);
                default -> skip();
            }
        }
        return new Article(newsclaims, id, headline, uri, publisher, published, updated, retrieved, language, contributors, text, textDigest, sections, sources, claims, provenance);
    }

    private Contributor contributor() throws IOException {
        String name = null;
        String role = null;
        String organization = null;
        for (String field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
            switch (field) {
                case "name" -> name = parser.nextTextValue();
                case "role" -> role = parser.nextTextValue();
                case "organization" -> organization = parser.nextTextValue();
                default -> skip();
            }
        }
        return new Contributor(name, role, organization);
    }

    private Digest digest() throws IOException {
        String sha256 = null;
        int length = 0;
        for (String field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
            switch (field) {
                case "sha256" -> sha256 = parser.nextTextValue();
                case "length" -> length = parser.nextIntValue(0);
                default -> skip();
            }
        }
        return new Digest(sha256, length);
    }

    private Section section() throws IOException {
        String kind = null;
        int start = 0;
        int end = 0;
        for (String field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
            switch (field) {
                case "kind" -> kind = parser.nextTextValue();
                case "start" -> start = parser.nextIntValue(0);
                case "end" -> end = parser.nextIntValue(0);
                default -> skip();
            }
        }
        return new Section(kind, start, end);
    }

    private Source source() throws IOException {
        String id = null;
        String kind = null;
        String name = null;
        List<String> aliases = null;
        String description = null;
        String role = null;
        String affiliation = null;
        String location = null;
        List<String> members = null;
        List<String> sameAs = null;
        String anonymity = null;
        List<List<Span>> mentions = null;
        String note = null;
        for (String field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
            switch (field) {
                case "id" -> id = parser.nextTextValue();
                case "kind" -> kind = parser.nextTextValue();
                case "name" -> name = parser.nextTextValue();
                case "aliases" -> aliases = texts();
                case "description" -> description = parser.nextTextValue();
                case "role" -> role = parser.nextTextValue();
                case "affiliation" -> affiliation = parser.nextTextValue();
                case "location" -> location = parser.nextTextValue();
                case "members" -> members = texts();
                case "sameAs" -> sameAs = texts();
                case "anonymity" -> anonymity = parser.nextTextValue();
                case "mentions" -> mentions = lists();
                case "note" -> note = parser.nextTextValue();
                default -> skip();
            }
        }
        return new Source(id, kind, name, aliases, description, role, affiliation, location, members, sameAs, anonymity, mentions, note);
    }

    private Span span() throws IOException {
        int start = 0;
        int end = 0;
        String exact = null;
        for (String field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
            switch (field) {
                case "start" -> start = parser.nextIntValue(0);
                case "end" -> end = parser.nextIntValue(0);
                case "exact" -> exact = parser.nextTextValue();
                default -> skip();
            }
        }
        return new Span(start, end, exact);
    }

    private Claim claim() throws IOException {
        String id = null;
        String proposition = null;
        List<Span> wording = null;
        Attribution attribution = null;
        Boolean ownVoice = null;
        Factuality factuality = null;
        List<String> types = null;
        List<List<Span>> insertions = null;
        List<Figure> figures = null;
        List<Time> times = null;
        String place = null;
        List<Relation> relations = null;
        List<Assessment> assessments = null;
        List<Provenance> provenance = null;
        String note = null;
        for (String field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
            switch (field) {
                case "id" -> id = parser.nextTextValue();
                case "proposition" -> proposition = parser.nextTextValue();
                case "wording" -> wording = list(ThinReader::span);
                case "attribution" -> {
                    parser.nextToken();
                    attribution = attribution();
                }
                case "ownVoice" -> ownVoice = parser.nextBooleanValue();
                case "factuality" -> {
                    parser.nextToken();
                    factuality = factuality();
                }
                case "types" -> types = texts();
                case "insertions" -> insertions = lists();
                case "figures" -> figures = list(ThinReader::figure);
                case "times" -> times = list(ThinReader::time);
                case "place" -> place = parser.nextTextValue();
                case "relations" -> relations = list(ThinReader::relation);
                case "assessments" -> assessments = list(ThinReader::assessment);
                case "provenance" -> provenance = list(ThinReader::provenance);
                case "note" -> note = parser.nextTextValue();
                default -> skip();
            }
        }
        return new Claim(id, proposition, wording, attribution, ownVoice, factuality, types, insertions, figures, times, place, relations, assessments, provenance, note);
    }

    private Attribution attribution() throws IOException {
        String quotation = null;
        String translatedFrom = null;
        Step origin = null;
        List<Step> relays = null;
        for (String field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
            switch (field) {
                case "quotation" -> quotation = parser.nextTextValue();
                case "translatedFrom" -> translatedFrom = parser.nextTextValue();
                case "origin" -> {
                    parser.nextToken();
                    origin = step();
                }
                case "relays" -> relays = list(ThinReader::step);
                default -> skip();
            }
        }
        return new Attribution(quotation, translatedFrom, origin, relays);
    }

    private Step step() throws IOException {
        Speaker speaker = null;
        List<Span> mention = null;
        List<Span> cue = null;
        Time time = null;
        List<String> addressees = null;
        String quotation = null;
        for (String field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
            switch (field) {
                case "speaker" -> {
                    parser.nextToken();
                    speaker = speaker();
                }
                case "mention" -> mention = list(ThinReader::span);
                case "cue" -> cue = list(ThinReader::span);
                case "time" -> {
                    parser.nextToken();
                    time = time();
                }
                case "addressees" -> addressees = texts();
                case "quotation" -> quotation = parser.nextTextValue();
                default -> skip();
            }
        }
        return new Step(speaker, mention, cue, time, addressees, quotation);
    }

    private Speaker speaker() throws IOException {
        String kind = null;
        List<String> ids = null;
        for (String field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
            switch (field) {
                case "kind" -> kind = parser.nextTextValue();
                case "ids" -> ids = texts();
                default -> skip();
            }
        }
        return new Speaker(kind, ids);
    }

    private Time time() throws IOException {
        List<Span> wording = null;
        String edtf = null;
        String modifier = null;
        String resolved = null;
        for (String field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
            switch (field) {
                case "wording" -> wording = list(ThinReader::span);
                case "edtf" -> edtf = parser.nextTextValue();
                case "modifier" -> modifier = parser.nextTextValue();
                case "resolved" -> resolved = parser.nextTextValue();
                default -> skip();
            }
        }
        return new Time(wording, edtf, modifier, resolved);
    }

    private Factuality factuality() throws IOException {
        String certainty = null;
        String polarity = null;
        for (String field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
            switch (field) {
                case "certainty" -> certainty = parser.nextTextValue();
                case "polarity" -> polarity = parser.nextTextValue();
                default -> skip();
            }
        }
        return new Factuality(certainty, polarity);
    }

    private Figure figure() throws IOException {
        String id = null;
        List<Span> wording = null;
        Amount amount = null;
        Unit unit = null;
        List<Per> per = null;
        BigDecimal margin = null;
        String measuredEntity = null;
        String measuredProperty = null;
        String qualifier = null;
        String basis = null;
        Time asOf = null;
        String place = null;
        String trend = null;
        String note = null;
        for (String field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
            switch (field) {
                case "id" -> id = parser.nextTextValue();
                case "wording" -> wording = list(ThinReader::span);
                case "amount" -> {
                    parser.nextToken();
                    amount = amount();
                }
                case "unit" -> {
                    parser.nextToken();
                    unit = unit();
                }
                case "per" -> per = list(ThinReader::per);
                case "margin" -> margin = new BigDecimal(parser.nextTextValue());
                case "measuredEntity" -> measuredEntity = parser.nextTextValue();
                case "measuredProperty" -> measuredProperty = parser.nextTextValue();
                case "qualifier" -> qualifier = parser.nextTextValue();
                case "basis" -> basis = parser.nextTextValue();
                case "asOf" -> {
                    parser.nextToken();
                    asOf = time();
                }
                case "place" -> place = parser.nextTextValue();
                case "trend" -> trend = parser.nextTextValue();
                case "note" -> note = parser.nextTextValue();
                default -> skip();
            }
        }
        return new Figure(id, wording, amount, unit, per, margin, measuredEntity, measuredProperty, qualifier, basis, asOf, place, trend, note);
    }

    private Amount amount() throws IOException {
        String kind = null;
        BigDecimal value = null;
        String direction = null;
        Bound lower = null;
        Bound upper = null;
        BigDecimal numerator = null;
        BigDecimal denominator = null;
        for (String field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
            switch (field) {
                case "kind" -> kind = parser.nextTextValue();
                case "value" -> value = new BigDecimal(parser.nextTextValue());
                case "direction" -> direction = parser.nextTextValue();
                case "lower" -> {
                    parser.nextToken();
                    lower = bound();
                }
                case "upper" -> {
                    parser.nextToken();
                    upper = bound();
                }
                case "numerator" -> numerator = new BigDecimal(parser.nextTextValue());
                case "denominator" -> denominator = new BigDecimal(parser.nextTextValue());
                default -> skip();
            }
        }
        return new Amount(kind, value, direction, lower, upper, numerator, denominator);
    }

    private Bound bound() throws IOException {
        BigDecimal value = null;
        boolean inclusive = false;
        for (String field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
            switch (field) {
                case "value" -> value = new BigDecimal(parser.nextTextValue());
                case "inclusive" -> inclusive = parser.nextBooleanValue();
                default -> skip();
            }
        }
        return new Bound(value, inclusive);
    }

    private Unit unit() throws IOException {
        String kind = null;
        String code = null;
        Boolean assumed = null;
        for (String field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
            switch (field) {
                case "kind" -> kind = parser.nextTextValue();
                case "code" -> code = parser.nextTextValue();
                case "assumed" -> assumed = parser.nextBooleanValue();
                default -> skip();
            }
        }
        return new Unit(kind, code, assumed);
    }

    private Per per() throws IOException {
        String kind = null;
        BigDecimal quantity = null;
        String duration = null;
        String code = null;
        String entity = null;
        for (String field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
            switch (field) {
                case "kind" -> kind = parser.nextTextValue();
                case "quantity" -> quantity = new BigDecimal(parser.nextTextValue());
                case "duration" -> duration = parser.nextTextValue();
                case "code" -> code = parser.nextTextValue();
                case "entity" -> entity = parser.nextTextValue();
                default -> skip();
            }
        }
        return new Per(kind, quantity, duration, code, entity);
    }

    private Relation relation() throws IOException {
        String type = null;
        Reference target = null;
        for (String field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
            switch (field) {
                case "type" -> type = parser.nextTextValue();
                case "target" -> {
                    parser.nextToken();
                    target = reference();
                }
                default -> skip();
            }
        }
        return new Relation(type, target);
    }

    private Reference reference() throws IOException {
        String article = null;
        String claim = null;
        for (String field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
            switch (field) {
                case "article" -> article = parser.nextTextValue();
                case "claim" -> claim = parser.nextTextValue();
                default -> skip();
            }
        }
        return new Reference(article, claim);
    }

    private Assessment assessment() throws IOException {
        String reviewer = null;
        String verdict = null;
        Rating rating = null;
        String uri = null;
        String date = null;
        for (String field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
            switch (field) {
                case "reviewer" -> reviewer = parser.nextTextValue();
                case "verdict" -> verdict = parser.nextTextValue();
                case "rating" -> {
                    parser.nextToken();
                    rating = rating();
                }
                case "uri" -> uri = parser.nextTextValue();
                case "date" -> date = parser.nextTextValue();
                default -> skip();
            }
        }
        return new Assessment(reviewer, verdict, rating, uri, date);
    }

    private Rating rating() throws IOException {
        BigDecimal value = null;
        BigDecimal worst = null;
        BigDecimal best = null;
        for (String field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
            switch (field) {
                case "value" -> value = new BigDecimal(parser.nextTextValue());
                case "worst" -> worst = new BigDecimal(parser.nextTextValue());
                case "best" -> best = new BigDecimal(parser.nextTextValue());
                default -> skip();
            }
        }
        return new Rating(value, worst, best);
    }

    private Provenance provenance() throws IOException {
        String agent = null;
        String version = null;
        String generatedAt = null;
        BigDecimal confidence = null;
        for (String field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
            switch (field) {
                case "agent" -> agent = parser.nextTextValue();
                case "version" -> version = parser.nextTextValue();
                case "generatedAt" -> generatedAt = parser.nextTextValue();
                case "confidence" -> confidence = new BigDecimal(parser.nextTextValue());
                default -> skip();
            }
        }
        return new Provenance(agent, version, generatedAt, confidence);
    }

    private void skip() throws IOException {
        parser.nextToken();
        parser.skipChildren();
    }
}
