package io.github.newsclaims.examples.langextract;

import static java.util.stream.Collectors.groupingBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.newsclaims.Article;
import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Extensions;
import io.github.newsclaims.Provenance;
import io.github.newsclaims.Speaker;
import io.github.newsclaims.examples.formats.CheckedWords;
import io.github.newsclaims.examples.formats.LossLog;
import io.github.newsclaims.examples.formats.TextPlaces;
import io.github.newsclaims.examples.formats.ToolJson;
import io.github.newsclaims.json.exchange.OffsetUnit;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The article of one document. */
final class LangextractDocument {
    private static final int INTERVAL_FIELDS = 2;

    private static final Set<String> FIELDS = Set.of(
            "extraction_class",
            "extraction_text",
            "char_interval",
            "alignment_status",
            "extraction_index",
            "group_index",
            "description",
            "attributes");

    private final JsonNode document;
    private final Map<String, ExtractionRole> roles;
    private final boolean joinsGroups;
    private final LossLog losses;
    /** Extractions that are in no claim. */
    private final List<@Nullable Object> rest = new ArrayList<>();

    LangextractDocument(JsonNode document, Map<String, ExtractionRole> roles, boolean joinsGroups, LossLog losses) {
        this.document = document;
        this.roles = roles;
        this.joinsGroups = joinsGroups;
        this.losses = losses;
    }

    /** Returns the article. An id that the document does not have, or that is none, is replaced. */
    Article article(String otherId) {
        ArticleText text = text();
        Article.Builder article = Article.builder().id(id(otherId)).addProvenance(Provenance.by("langextract"));
        if (text != null) {
            article.text(text);
        }
        article.claims(claims(extractions(new TextPlaces(text, OffsetUnit.CODE_POINTS))));
        Extensions extensions = Extensions.none();
        if (!rest.isEmpty()) {
            extensions = losses.with(extensions, "langextract:extractions", rest, "extractions", "/extractions");
        }
        for (Map.Entry<String, JsonNode> member : document.properties()) {
            Optional<String> problem = switch (member.getKey()) {
                case "extractions" -> Optional.empty();
                case "text", "document_id" -> ToolJson.typeProblem(member.getValue(), false);
                default -> Optional.of("the reader does not know the field");
            };
            if (problem.isPresent()) {
                extensions = kept(extensions, member, "", problem.get());
            }
        }
        return article.extensions(extensions).build();
    }

    private Extensions kept(Extensions extensions, Map.Entry<String, JsonNode> member, String parent, String reason) {
        String pointer = ToolJson.pointer(parent, member.getKey());
        Extensions with = losses.with(
                extensions,
                "langextract:" + member.getKey(),
                ToolJson.value(member.getValue()),
                member.getKey(),
                pointer);
        if (with != extensions) {
            losses.kept(member.getKey(), pointer, reason);
        }
        return with;
    }

    private String id(String otherId) {
        Optional<String> id = ToolJson.text(document, "document_id");
        try {
            return id.isEmpty()
                    ? otherId
                    : Article.builder().id(id.get()).build().id();
        } catch (IllegalArgumentException e) {
            losses.leftOut("document_id", "/document_id", String.valueOf(e.getMessage()));
            return otherId;
        }
    }

    private @Nullable ArticleText text() {
        if (!document.path("text").isTextual()) {
            // A text of another type is kept, which is reported.
            if (document.path("text").isMissingNode() || document.path("text").isNull()) {
                losses.leftOut("text", "/text", "the document has none");
            }
            return null;
        }
        try {
            return ArticleText.of(document.path("text").textValue());
        } catch (IllegalArgumentException e) {
            losses.leftOut("text", "/text", String.valueOf(e.getMessage()));
            return null;
        }
    }

    private List<Extraction> extractions(TextPlaces places) {
        List<Extraction> extractions = new ArrayList<>();
        JsonNode nodes = document.path("extractions");
        if (!nodes.isArray()) {
            losses.leftOut("extractions", "/extractions", "it is no list; the run may have failed");
            return extractions;
        }
        int chunk = 0;
        long before = 0;
        for (int index = 0; index < nodes.size(); index++) {
            JsonNode node = nodes.get(index);
            // The numbers begin again in each chunk of the text, and groups too.
            long number = ToolJson.number(node, "extraction_index").orElse(before + 1);
            chunk += number <= before ? 1 : 0;
            before = number;
            String pointer = "/extractions/" + index;
            ExtractionRole role = roles.get(node.path("extraction_class").asText());
            if (role == null) {
                keep(node, pointer, "its class has no role");
                continue;
            }
            if (ToolJson.text(node, "extraction_text").isEmpty()) {
                keep(node, pointer, "it has no words");
                continue;
            }
            try {
                OptionalLong group = ToolJson.number(node, "group_index");
                extractions.add(new Extraction(
                        node,
                        index,
                        role,
                        words(node, pointer, places).wording(),
                        group.isEmpty() ? null : chunk + "/" + group.getAsLong()));
            } catch (IllegalArgumentException e) {
                losses.recordLeftOut(node, "extractions", pointer, String.valueOf(e.getMessage()));
            }
        }
        return extractions;
    }

    private void keep(JsonNode node, String pointer, String reason) {
        rest.add(ToolJson.value(node));
        losses.kept("extractions", pointer, reason);
    }

    /** Returns the words of an extraction. Their interval is used only if the text has exactly these words there. */
    private CheckedWords words(JsonNode node, String pointer, TextPlaces places) {
        String words = node.path("extraction_text").asText();
        JsonNode interval = node.path("char_interval");
        OptionalLong start = ToolJson.number(interval, "start_pos");
        OptionalLong end = ToolJson.number(interval, "end_pos");
        if (start.isEmpty() || end.isEmpty()) {
            // The tool has not found the words either, and says so.
            return new CheckedWords(Words.of(words), null);
        }
        CheckedWords placed = places.place(start.getAsLong(), end.getAsLong(), words);
        if (placed.problem() != null) {
            losses.unplaced("extraction_text", ToolJson.pointer(pointer, "extraction_text"), placed.problem());
        }
        return placed;
    }

    private List<Claim> claims(List<Extraction> extractions) {
        Map<String, Map<ExtractionRole, List<Extraction>>> groups = joinsGroups
                ? extractions.stream()
                        .filter(extraction -> extraction.group() != null)
                        .collect(groupingBy(Extraction::group, groupingBy(Extraction::role)))
                : Map.of();
        List<Claim> claims = new ArrayList<>();
        for (Extraction extraction : extractions) {
            if (extraction.role() == ExtractionRole.CLAIM) {
                Claim.Builder claim = Claim.builder()
                        .id("e" + extraction.index())
                        .wording(extraction.wording())
                        .extensions(extensions(extraction));
                Optional<Extraction> mention = partner(extraction, ExtractionRole.MENTION, groups);
                Optional<Extraction> cue = partner(extraction, ExtractionRole.CUE, groups);
                if (mention.isPresent() || cue.isPresent()) {
                    AttributionStep.Builder step = AttributionStep.builder().speaker(Speaker.unresolved());
                    mention.ifPresent(found -> step.mention(found.wording()));
                    cue.ifPresent(found -> step.cue(found.wording()));
                    claim.attribution(Attribution.builder().origin(step.build()).build());
                }
                claims.add(claim.build());
            } else if (partner(extraction, ExtractionRole.CLAIM, groups).isEmpty()) {
                keep(extraction.node(), "/extractions/" + extraction.index(), "it is not joined with a claim");
            }
        }
        return claims;
    }

    /** Returns the extraction in another role that belongs to one; empty unless the group has one of each. */
    private static Optional<Extraction> partner(
            Extraction extraction, ExtractionRole role, Map<String, Map<ExtractionRole, List<Extraction>>> groups) {
        if (extraction.group() == null || !groups.containsKey(extraction.group())) {
            return Optional.empty();
        }
        Map<ExtractionRole, List<Extraction>> group = groups.get(extraction.group());
        List<Extraction> found = group.getOrDefault(role, List.of());
        return group.get(extraction.role()).size() == 1 && found.size() == 1
                ? Optional.of(found.get(0))
                : Optional.empty();
    }

    private Extensions extensions(Extraction extraction) {
        Extensions extensions = Extensions.none();
        for (Map.Entry<String, JsonNode> member : extraction.node().properties()) {
            String field = member.getKey();
            boolean isSaid = field.equals("extraction_text")
                    || (field.equals("char_interval")
                            && extraction.wording() instanceof Anchor
                            && member.getValue().size() == INTERVAL_FIELDS)
                    || member.getValue().isNull();
            String parent = "/extractions/" + extraction.index();
            if (!FIELDS.contains(field)) {
                extensions = kept(extensions, member, parent, "the reader does not know the field");
            } else if (!isSaid) {
                extensions = losses.with(
                        extensions,
                        "langextract:" + field,
                        ToolJson.value(member.getValue()),
                        field,
                        ToolJson.pointer(parent, field));
            }
        }
        return extensions;
    }
}
