package io.github.newsclaims.json.jmh;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.newsclaims.json.jmh.Records.*;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/** The thinnest writer of this model that a person would write: field after field, absent ones left out. */
@NullUnmarked
final class ThinWriter {
    private final JsonGenerator generator;

    private ThinWriter(JsonGenerator generator) {
        this.generator = generator;
    }

    static byte[] write(JsonFactory factory, Article article) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(8192);
        try (JsonGenerator generator = factory.createGenerator(bytes, JsonEncoding.UTF8)) {
            new ThinWriter(generator).article(article);
        }
        return bytes.toByteArray();
    }

    private interface Item<T> {
        void write(ThinWriter writer, T value) throws IOException;
    }

    private void text(String name, String value) throws IOException {
        if (value != null) {
            generator.writeFieldName(name);
            generator.writeString(value);
        }
    }

    private void number(String name, int value) throws IOException {
        generator.writeFieldName(name);
        generator.writeNumber(value);
    }

    private void flag(String name, Boolean value) throws IOException {
        if (value != null) {
            generator.writeFieldName(name);
            generator.writeBoolean(value);
        }
    }

    private void decimal(String name, BigDecimal value) throws IOException {
        text(name, value == null ? null : value.toPlainString());
    }

    private <T> void object(String name, T value, Item<T> item) throws IOException {
        if (value != null) {
            generator.writeFieldName(name);
            item.write(this, value);
        }
    }

    private <T> void list(String name, List<T> values, Item<T> item) throws IOException {
        if (values != null) {
            generator.writeFieldName(name);
            items(values, item);
        }
    }

    private <T> void items(List<T> values, Item<T> item) throws IOException {
        generator.writeStartArray();
        for (T value : values) {
            item.write(this, value);
        }
        generator.writeEndArray();
    }

    private void texts(String name, List<String> values) throws IOException {
        list(name, values, (writer, value) -> writer.generator.writeString(value));
    }

    private void spans(List<Span> values) throws IOException {
        items(values, ThinWriter::span);
    }

    private void article(Article value) throws IOException {
        generator.writeStartObject();
        text("newsclaims", value.newsclaims());
        text("id", value.id());
        text("headline", value.headline());
        text("uri", value.uri());
        text("publisher", value.publisher());
        text("published", value.published());
        text("updated", value.updated());
        text("retrieved", value.retrieved());
        text("language", value.language());
        list("contributors", value.contributors(), ThinWriter::contributor);
        text("text", value.text());
        object("textDigest", value.textDigest(), ThinWriter::digest);
        list("sections", value.sections(), ThinWriter::section);
        list("sources", value.sources(), ThinWriter::source);
        list("claims", value.claims(), ThinWriter::claim);
        list("provenance", value.provenance(), ThinWriter::provenance);
        generator.writeEndObject();
    }

    private void contributor(Contributor value) throws IOException {
        generator.writeStartObject();
        text("name", value.name());
        text("role", value.role());
        text("organization", value.organization());
        generator.writeEndObject();
    }

    private void digest(Digest value) throws IOException {
        generator.writeStartObject();
        text("sha256", value.sha256());
        number("length", value.length());
        generator.writeEndObject();
    }

    private void section(Section value) throws IOException {
        generator.writeStartObject();
        text("kind", value.kind());
        number("start", value.start());
        number("end", value.end());
        generator.writeEndObject();
    }

    private void source(Source value) throws IOException {
        generator.writeStartObject();
        text("id", value.id());
        text("kind", value.kind());
        text("name", value.name());
        texts("aliases", value.aliases());
        text("description", value.description());
        text("role", value.role());
        text("affiliation", value.affiliation());
        text("location", value.location());
        texts("members", value.members());
        texts("sameAs", value.sameAs());
        text("anonymity", value.anonymity());
        list("mentions", value.mentions(), ThinWriter::spans);
        text("note", value.note());
        generator.writeEndObject();
    }

    private void span(Span value) throws IOException {
        generator.writeStartObject();
        number("start", value.start());
        number("end", value.end());
        text("exact", value.exact());
        generator.writeEndObject();
    }

    private void claim(Claim value) throws IOException {
        generator.writeStartObject();
        text("id", value.id());
        text("proposition", value.proposition());
        list("wording", value.wording(), ThinWriter::span);
        object("attribution", value.attribution(), ThinWriter::attribution);
        flag("ownVoice", value.ownVoice());
        object("factuality", value.factuality(), ThinWriter::factuality);
        texts("types", value.types());
        list("insertions", value.insertions(), ThinWriter::spans);
        list("figures", value.figures(), ThinWriter::figure);
        list("times", value.times(), ThinWriter::time);
        text("place", value.place());
        list("relations", value.relations(), ThinWriter::relation);
        list("assessments", value.assessments(), ThinWriter::assessment);
        list("provenance", value.provenance(), ThinWriter::provenance);
        text("note", value.note());
        generator.writeEndObject();
    }

    private void attribution(Attribution value) throws IOException {
        generator.writeStartObject();
        text("quotation", value.quotation());
        text("translatedFrom", value.translatedFrom());
        object("origin", value.origin(), ThinWriter::step);
        list("relays", value.relays(), ThinWriter::step);
        generator.writeEndObject();
    }

    private void step(Step value) throws IOException {
        generator.writeStartObject();
        object("speaker", value.speaker(), ThinWriter::speaker);
        list("mention", value.mention(), ThinWriter::span);
        list("cue", value.cue(), ThinWriter::span);
        object("time", value.time(), ThinWriter::time);
        texts("addressees", value.addressees());
        text("quotation", value.quotation());
        generator.writeEndObject();
    }

    private void speaker(Speaker value) throws IOException {
        generator.writeStartObject();
        text("kind", value.kind());
        texts("ids", value.ids());
        generator.writeEndObject();
    }

    private void time(Time value) throws IOException {
        generator.writeStartObject();
        list("wording", value.wording(), ThinWriter::span);
        text("edtf", value.edtf());
        text("modifier", value.modifier());
        text("resolved", value.resolved());
        generator.writeEndObject();
    }

    private void factuality(Factuality value) throws IOException {
        generator.writeStartObject();
        text("certainty", value.certainty());
        text("polarity", value.polarity());
        generator.writeEndObject();
    }

    private void figure(Figure value) throws IOException {
        generator.writeStartObject();
        text("id", value.id());
        list("wording", value.wording(), ThinWriter::span);
        object("amount", value.amount(), ThinWriter::amount);
        object("unit", value.unit(), ThinWriter::unit);
        list("per", value.per(), ThinWriter::per);
        decimal("margin", value.margin());
        text("measuredEntity", value.measuredEntity());
        text("measuredProperty", value.measuredProperty());
        text("qualifier", value.qualifier());
        text("basis", value.basis());
        object("asOf", value.asOf(), ThinWriter::time);
        text("place", value.place());
        text("trend", value.trend());
        text("note", value.note());
        generator.writeEndObject();
    }

    private void amount(Amount value) throws IOException {
        generator.writeStartObject();
        text("kind", value.kind());
        decimal("value", value.value());
        text("direction", value.direction());
        object("lower", value.lower(), ThinWriter::bound);
        object("upper", value.upper(), ThinWriter::bound);
        decimal("numerator", value.numerator());
        decimal("denominator", value.denominator());
        generator.writeEndObject();
    }

    private void bound(Bound value) throws IOException {
        generator.writeStartObject();
        decimal("value", value.value());
        flag("inclusive", value.inclusive());
        generator.writeEndObject();
    }

    private void unit(Unit value) throws IOException {
        generator.writeStartObject();
        text("kind", value.kind());
        text("code", value.code());
        flag("assumed", value.assumed());
        generator.writeEndObject();
    }

    private void per(Per value) throws IOException {
        generator.writeStartObject();
        text("kind", value.kind());
        decimal("quantity", value.quantity());
        text("duration", value.duration());
        text("code", value.code());
        text("entity", value.entity());
        generator.writeEndObject();
    }

    private void relation(Relation value) throws IOException {
        generator.writeStartObject();
        text("type", value.type());
        object("target", value.target(), ThinWriter::reference);
        generator.writeEndObject();
    }

    private void reference(Reference value) throws IOException {
        generator.writeStartObject();
        text("article", value.article());
        text("claim", value.claim());
        generator.writeEndObject();
    }

    private void assessment(Assessment value) throws IOException {
        generator.writeStartObject();
        text("reviewer", value.reviewer());
        text("verdict", value.verdict());
        object("rating", value.rating(), ThinWriter::rating);
        text("uri", value.uri());
        text("date", value.date());
        generator.writeEndObject();
    }

    private void rating(Rating value) throws IOException {
        generator.writeStartObject();
        decimal("value", value.value());
        decimal("worst", value.worst());
        decimal("best", value.best());
        generator.writeEndObject();
    }

    private void provenance(Provenance value) throws IOException {
        generator.writeStartObject();
        text("agent", value.agent());
        text("version", value.version());
        text("generatedAt", value.generatedAt());
        decimal("confidence", value.confidence());
        generator.writeEndObject();
    }
}
