package io.github.newsclaims.json.jmh;

import com.alibaba.fastjson2.JSONWriter.Feature;
import com.alibaba.fastjson2.annotation.JSONField;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/** The model as mutable classes with public fields, for the libraries that bind by reflection or make code from it. */
@NullUnmarked
public final class Pojos {
    private Pojos() {}

    /** A whole document. */
    public static class Article {
        public String newsclaims;
        public String id;
        public String headline;
        public String uri;
        public String publisher;
        public String published;
        public String updated;
        public String retrieved;
        public String language;
        public List<Contributor> contributors;
        public String text;
        public Digest textDigest;
        public List<Section> sections;
        public List<Source> sources;
        public List<Claim> claims;
        public List<Provenance> provenance;
    }

    /** Who took part. */
    public static class Contributor {
        public String name;
        public String role;
        public String organization;
    }

    /** What stands for a text. */
    public static class Digest {
        public String sha256;
        public int length;
    }

    /** A part of the text. */
    public static class Section {
        public String kind;
        public int start;
        public int end;
    }

    /** Who is cited. */
    public static class Source {
        public String id;
        public String kind;
        public String name;
        public List<String> aliases;
        public String description;
        public String role;
        public String affiliation;
        public String location;
        public List<String> members;
        public List<String> sameAs;
        public String anonymity;
        public List<List<Span>> mentions;
        public String note;
    }

    /** A place in the text. */
    public static class Span {
        public int start;
        public int end;
        public String exact;
    }

    /** What is claimed. */
    public static class Claim {
        public String id;
        public String proposition;
        public List<Span> wording;
        public Attribution attribution;
        public Boolean ownVoice;
        public Factuality factuality;
        public List<String> types;
        public List<List<Span>> insertions;
        public List<Figure> figures;
        public List<Time> times;
        public String place;
        public List<Relation> relations;
        public List<Assessment> assessments;
        public List<Provenance> provenance;
        public String note;
    }

    /** On whose word. */
    public static class Attribution {
        public String quotation;
        public String translatedFrom;
        public Step origin;
        public List<Step> relays;
    }

    /** One station on the way. */
    public static class Step {
        public Speaker speaker;
        public List<Span> mention;
        public List<Span> cue;
        public Time time;
        public List<String> addressees;
        public String quotation;
    }

    /** Who speaks. */
    public static class Speaker {
        public String kind;
        public List<String> ids;
    }

    /** When. */
    public static class Time {
        public List<Span> wording;
        public String edtf;
        public String modifier;
        public String resolved;
    }

    /** Certainty and polarity. */
    public static class Factuality {
        public String certainty;
        public String polarity;
    }

    /** A number. */
    public static class Figure {
        public String id;
        public List<Span> wording;
        public Amount amount;
        public Unit unit;
        public List<Per> per;
        @JSONField(serializeFeatures = Feature.WriteNonStringValueAsString)
        public BigDecimal margin;
        public String measuredEntity;
        public String measuredProperty;
        public String qualifier;
        public String basis;
        public Time asOf;
        public String place;
        public String trend;
        public String note;
    }

    /** Its size. */
    public static class Amount {
        public String kind;
        @JSONField(serializeFeatures = Feature.WriteNonStringValueAsString)
        public BigDecimal value;
        public String direction;
        public Bound lower;
        public Bound upper;
        @JSONField(serializeFeatures = Feature.WriteNonStringValueAsString)
        public BigDecimal numerator;
        @JSONField(serializeFeatures = Feature.WriteNonStringValueAsString)
        public BigDecimal denominator;
    }

    /** An end of a range. */
    public static class Bound {
        @JSONField(serializeFeatures = Feature.WriteNonStringValueAsString)
        public BigDecimal value;
        public boolean inclusive;
    }

    /** What it counts in. */
    public static class Unit {
        public String kind;
        public String code;
        public Boolean assumed;
    }

    /** What a rate is per. */
    public static class Per {
        public String kind;
        @JSONField(serializeFeatures = Feature.WriteNonStringValueAsString)
        public BigDecimal quantity;
        public String duration;
        public String code;
        public String entity;
    }

    /** A link to another claim. */
    public static class Relation {
        public String type;
        public Reference target;
    }

    /** The claim linked to. */
    public static class Reference {
        public String article;
        public String claim;
    }

    /** What a fact-checker concluded. */
    public static class Assessment {
        public String reviewer;
        public String verdict;
        public Rating rating;
        public String uri;
        public String date;
    }

    /** Its grade. */
    public static class Rating {
        @JSONField(serializeFeatures = Feature.WriteNonStringValueAsString)
        public BigDecimal value;
        @JSONField(serializeFeatures = Feature.WriteNonStringValueAsString)
        public BigDecimal worst;
        @JSONField(serializeFeatures = Feature.WriteNonStringValueAsString)
        public BigDecimal best;
    }

    /** Which tool. */
    public static class Provenance {
        public String agent;
        public String version;
        public String generatedAt;
        @JSONField(serializeFeatures = Feature.WriteNonStringValueAsString)
        public BigDecimal confidence;
    }
}
