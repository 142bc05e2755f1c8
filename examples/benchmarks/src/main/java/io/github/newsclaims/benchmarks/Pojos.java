package io.github.newsclaims.benchmarks;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/** The model as mutable classes with public fields, for libraries that use reflection or generate code from classes. */
@NullUnmarked
public final class Pojos {
    private Pojos() {}

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
        public List<Section> sections;
        public List<Source> sources;
        public List<Claim> claims;
        public List<Provenance> provenance;
    }

    public static class Contributor {
        public String name;
        public String role;
        public String organization;
    }

    public static class Section {
        public String kind;
        public int start;
        public int end;
    }

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

    public static class Span {
        public int start;
        public int end;
        public String exact;
    }

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
        public List<Place> places;
        public List<Relation> relations;
        public List<Assessment> assessments;
        public List<Provenance> provenance;
        public String note;
    }

    public static class Attribution {
        public String quotation;
        public String translatedFrom;
        public Step origin;
        public List<Step> relays;
    }

    public static class Step {
        public Speaker speaker;
        public List<Span> mention;
        public List<Span> cue;
        public Time time;
        public List<String> addressees;
        public String quotation;
    }

    public static class Speaker {
        public String kind;
        public List<String> ids;
    }

    public static class Time {
        public List<Span> wording;
        public String edtf;
        public String modifier;
        public String resolved;
    }

    public static class Factuality {
        public String certainty;
        public String polarity;
    }

    public static class Figure {
        public String id;
        public List<Span> wording;
        public Amount amount;
        public Unit unit;
        public List<Per> per;
        public BigDecimal margin;
        public String measuredEntity;
        public String measuredProperty;
        public String qualifier;
        public String basis;
        public Time asOf;
        public List<Place> places;
        public String trend;
        public String note;
    }

    public static class Amount {
        public String kind;
        public BigDecimal value;
        public BigDecimal numerator;
        public BigDecimal denominator;
        public Integer significantDigits;
        public String direction;
        public Bound lower;
        public Bound upper;
        public Boolean approximate;
        public BigDecimal magnitude;
    }

    public static class Bound {
        public BigDecimal value;
        public BigDecimal numerator;
        public BigDecimal denominator;
        public boolean inclusive;
    }

    public static class Unit {
        public String kind;
        public String code;
        public Boolean assumed;
    }

    public static class Per {
        public String kind;
        public BigDecimal quantity;
        public String duration;
        public String code;
        public String counted;
    }

    public static class Relation {
        public String type;
        public Reference target;
    }

    public static class Reference {
        public String article;
        public String claim;
    }

    public static class Assessment {
        public String reviewer;
        public String verdict;
        public Rating rating;
        public String uri;
        public String date;
    }

    public static class Rating {
        public BigDecimal value;
        public BigDecimal worst;
        public BigDecimal best;
    }

    /** A place. */
    public static class Place {
        public List<Span> wording;
        public String name;
        public String role;
        public String entity;
    }

    public static class Provenance {
        public String agent;
        public String version;
        public String generatedAt;
        public BigDecimal confidence;
    }
}
