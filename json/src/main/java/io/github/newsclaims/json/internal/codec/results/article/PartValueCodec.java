package io.github.newsclaims.json.internal.codec.results.article;

import static io.github.newsclaims.internal.FieldNames.*;
import static io.github.newsclaims.internal.ResultFields.PART_VALUE_FIELDS;
import static io.github.newsclaims.internal.ResultNames.*;

import io.github.newsclaims.Appearance;
import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Extensions;
import io.github.newsclaims.Figure;
import io.github.newsclaims.Place;
import io.github.newsclaims.Provenance;
import io.github.newsclaims.Section;
import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.compare.merge.PartValue;
import io.github.newsclaims.internal.Characters;
import io.github.newsclaims.internal.ResultParts;
import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.JsonIn;
import io.github.newsclaims.json.internal.codec.JsonOut;
import io.github.newsclaims.json.internal.codec.model.AppearanceCodec;
import io.github.newsclaims.json.internal.codec.model.AttributionCodec;
import io.github.newsclaims.json.internal.codec.model.FigureCodec;
import io.github.newsclaims.json.internal.codec.model.PlaceCodec;
import io.github.newsclaims.json.internal.codec.model.ProvenanceCodec;
import io.github.newsclaims.json.internal.codec.model.SectionCodec;
import io.github.newsclaims.json.internal.codec.model.StepCodec;
import io.github.newsclaims.json.internal.codec.model.TimeCodec;
import io.github.newsclaims.json.internal.codec.parts.ExtensionsCodec;
import io.github.newsclaims.json.internal.codec.parts.FactualityCodec;
import io.github.newsclaims.json.internal.codec.parts.WordingCodec;
import io.github.newsclaims.term.Factuality;
import io.github.newsclaims.text.Wording;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The codec of a value on one side of a disagreement. The kind may be the last field, so the value is stored until all fields
 * are read.
 */
public final class PartValueCodec extends Codec<PartValue> {
    public static final PartValueCodec CODEC = new PartValueCodec();

    /** The field of each kind; empty for the kind that has none. */
    private static final Map<String, String> FIELDS = new LinkedHashMap<>();

    /** The kinds whose value is a list, which may be empty and is then left out. */
    private static final Set<String> LISTS = Set.of("steps", "members", "provenance");

    static {
        FIELDS.put("text", TEXT);
        FIELDS.put("wording", WORDING);
        FIELDS.put("time", TIME);
        FIELDS.put("place", PLACE);
        FIELDS.put("appearance", APPEARANCE);
        FIELDS.put("figure", FIGURE);
        FIELDS.put("factuality", FACTUALITY);
        FIELDS.put("section", SECTION);
        FIELDS.put("attribution", ATTRIBUTION);
        FIELDS.put("own-voice", "");
        FIELDS.put("steps", STEPS);
        FIELDS.put("members", IDS);
        FIELDS.put("provenance", PROVENANCE);
        FIELDS.put("extension", MEMBER);
    }

    private static final List<String> KINDS = List.copyOf(FIELDS.keySet());

    private PartValueCodec() {
        super(PartValue.class);
    }

    @Override
    public PartValue read(JsonIn in) {
        ResultParts parts = new ResultParts();
        String kind = "";
        in.startObject(PART_VALUE_FIELDS);
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case KIND -> kind = in.kind(KINDS);
                case TEXT -> parts.putText(field, in.text());
                case WORDING -> parts.put(field, WordingCodec.CODEC.read(in));
                case TIME -> parts.put(field, TimeCodec.CODEC.read(in));
                case PLACE -> parts.put(field, PlaceCodec.CODEC.read(in));
                case APPEARANCE -> parts.put(field, AppearanceCodec.CODEC.read(in));
                case FIGURE -> parts.put(field, FigureCodec.CODEC.read(in));
                case FACTUALITY -> parts.put(field, FactualityCodec.CODEC.read(in));
                case SECTION -> parts.put(field, SectionCodec.CODEC.read(in));
                case ATTRIBUTION -> parts.put(field, AttributionCodec.CODEC.read(in));
                case STEPS -> parts.put(field, in.list(StepCodec.CODEC));
                case IDS -> parts.put(field, in.texts(id -> Characters.require("id", id)));
                case PROVENANCE -> parts.put(field, in.list(ProvenanceCodec.CODEC));
                case MEMBER -> parts.put(field, ExtensionsCodec.CODEC.read(in));
                default -> throw in.unknownField(field);
            }
        }
        String thing = kind + " value";
        String own = FIELDS.getOrDefault(kind, "");
        if (own.isEmpty()) {
            in.allowOnly(thing, KIND);
        } else {
            in.allowOnly(thing, KIND, own);
        }
        if (!own.isEmpty() && !LISTS.contains(kind)) {
            in.require(parts.find(own, Object.class).orElse(null), thing, own);
        }
        return value(kind, parts);
    }

    private PartValue value(String kind, ResultParts parts) {
        return switch (kind) {
            case "text" -> new PartValue.TextValue(parts.get(TEXT, String.class));
            case "wording" -> new PartValue.WordingValue(parts.get(WORDING, Wording.class));
            case "time" -> new PartValue.TimeValue(parts.get(TIME, TimeExpression.class));
            case "place" -> new PartValue.PlaceValue(parts.get(PLACE, Place.class));
            case "appearance" -> new PartValue.AppearanceValue(parts.get(APPEARANCE, Appearance.class));
            case "figure" -> new PartValue.FigureValue(parts.get(FIGURE, Figure.class));
            case "factuality" -> new PartValue.FactualityValue(parts.get(FACTUALITY, Factuality.class));
            case "section" -> new PartValue.SectionValue(parts.get(SECTION, Section.class));
            case "attribution" -> new PartValue.AttributionValue(parts.get(ATTRIBUTION, Attribution.class));
            case "own-voice" -> new PartValue.OwnVoiceValue();
            case "steps" -> new PartValue.StepsValue(parts.list(STEPS, AttributionStep.class));
            case "members" -> new PartValue.MembersValue(parts.list(IDS, String.class));
            case "provenance" -> new PartValue.ProvenanceValue(parts.list(PROVENANCE, Provenance.class));
            case "extension" -> new PartValue.ExtensionValue(parts.get(MEMBER, Extensions.class));
            default -> throw unknownKind(kind);
        };
    }

    @Override
    public void write(JsonOut out, PartValue value) throws IOException {
        if (value instanceof PartValue.TextValue part) {
            out.startObject().text(KIND, "text").text(TEXT, part.text());
        } else if (value instanceof PartValue.WordingValue part) {
            out.startObject().text(KIND, "wording").object(WORDING, part.wording(), WordingCodec.CODEC);
        } else if (value instanceof PartValue.TimeValue part) {
            out.startObject().text(KIND, "time").object(TIME, part.time(), TimeCodec.CODEC);
        } else if (value instanceof PartValue.PlaceValue part) {
            out.startObject().text(KIND, "place").object(PLACE, part.place(), PlaceCodec.CODEC);
        } else if (value instanceof PartValue.AppearanceValue part) {
            out.startObject().text(KIND, "appearance").object(APPEARANCE, part.appearance(), AppearanceCodec.CODEC);
        } else if (value instanceof PartValue.FigureValue part) {
            out.startObject().text(KIND, "figure").object(FIGURE, part.figure(), FigureCodec.CODEC);
        } else if (value instanceof PartValue.FactualityValue part) {
            out.startObject().text(KIND, "factuality").object(FACTUALITY, part.factuality(), FactualityCodec.CODEC);
        } else if (value instanceof PartValue.SectionValue part) {
            out.startObject().text(KIND, "section").object(SECTION, part.section(), SectionCodec.CODEC);
        } else if (value instanceof PartValue.AttributionValue part) {
            out.startObject().text(KIND, "attribution").object(ATTRIBUTION, part.attribution(), AttributionCodec.CODEC);
        } else if (value instanceof PartValue.OwnVoiceValue) {
            out.startObject().text(KIND, "own-voice");
        } else if (value instanceof PartValue.StepsValue part) {
            out.startObject().text(KIND, "steps").list(STEPS, part.steps(), StepCodec.CODEC);
        } else if (value instanceof PartValue.MembersValue part) {
            out.startObject().text(KIND, "members").texts(IDS, part.ids());
        } else if (value instanceof PartValue.ProvenanceValue part) {
            out.startObject().text(KIND, "provenance").list(PROVENANCE, part.provenance(), ProvenanceCodec.CODEC);
        } else if (value instanceof PartValue.ExtensionValue part) {
            out.startObject().text(KIND, "extension").object(MEMBER, part.member(), ExtensionsCodec.CODEC);
        } else {
            throw unknownKind(value.getClass());
        }
        out.endObject();
    }
}
