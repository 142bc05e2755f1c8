package io.github.newsclaims.json;

import io.github.newsclaims.internal.FieldList;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** A picture of the model, drawn from its types: a card for each type, with a row for each part. */
final class ModelPicture {
    /** The cards of each column, from top to bottom. */
    private static final List<List<String>> COLUMNS = List.of(
            List.of(
                    "Article",
                    "Section",
                    "Contributor",
                    "ArticleRelation",
                    "ArticleReference",
                    "Provenance",
                    "TextDigest"),
            List.of("Source", "Entity", "Place", "TimeExpression", "TimeEvent", "Wording", "TextSpan", "TextQuote"),
            List.of(
                    "Claim",
                    "Attribution",
                    "AttributionStep",
                    "Speaker",
                    "Factuality",
                    "ClaimRelation",
                    "ClaimReference"),
            List.of("Figure", "FigureRelation", "FigureReference", "Appearance", "Assessment", "Evidence", "Rating"),
            List.of("Amount", "ReportedNumber", "Bound", "Unit", "Per"));

    /** The lists that are never empty. */
    private static final Map<String, String> AT_LEAST =
            Map.of("Anchor.spans", "+", "Words.quotes", "+", "Known.ids", "+", "Candidates.ids", " 2+");

    private static final Map<String, String> NAMES = Map.of(
            "String", "text",
            "BigDecimal", "decimal",
            "BigInteger", "whole number",
            "int", "whole number",
            "OptionalInt", "whole number",
            "boolean", "true or false",
            "URI", "address",
            "Instant", "instant",
            "Edtf", "date");

    private static final List<String> LEGEND = List.of(
            "? optional   * list   + list that is not empty", "blue: another card; italics: one of these kinds");

    private static final int WIDTH = 262;
    private static final int GAP = 14;
    private static final int ROW = 16;

    private final Map<String, Class<?>> types = new LinkedHashMap<>();
    private final StringBuilder svg = new StringBuilder();

    /**
     * A row of a card.
     *
     * @param part the name of the part with its multiplicity; of a kind of a sealed type, the kind
     * @param type the type of the part; empty for a kind
     */
    record Row(String part, String type) {}

    ModelPicture() {
        for (ModelField field : ModelField.all()) {
            add(field.owner());
            for (Method accessor : ModelField.accessors(field.owner())) {
                add(itemType(accessor.getGenericReturnType()));
            }
        }
    }

    private void add(Class<?> type) {
        Class<?> card = Arrays.stream(type.getInterfaces())
                .filter(parent -> parent.isSealed() && parent.getName().startsWith("io.github.newsclaims"))
                .findFirst()
                .<Class<?>>map(parent -> parent)
                .orElse(type);
        if (ModelField.kinds(card).stream()
                .anyMatch(kind -> !ModelField.accessors(kind).isEmpty())) {
            types.put(card.getSimpleName(), card);
        }
    }

    /** Returns the names of the types that have parts. */
    Set<String> types() {
        return types.keySet();
    }

    static List<String> drawn() {
        return COLUMNS.stream().flatMap(List::stream).toList();
    }

    /** Returns the rows of the card of a type. */
    List<Row> rows(String name) {
        Class<?> type = types.get(name);
        List<Row> rows = new ArrayList<>();
        for (Class<?> kind : kinds(type)) {
            if (kind != type) {
                rows.add(new Row(kind.getSimpleName(), ""));
            }
            for (Method accessor : inOrder(kind)) {
                rows.add(new Row(
                        (kind == type ? "" : "  ") + accessor.getName() + multiplicity(kind, accessor),
                        typeName(accessor.getGenericReturnType())));
            }
        }
        return rows;
    }

    /** Returns the kinds of a sealed type, those with parts first. The order of the JDK depends on its version. */
    private static List<Class<?>> kinds(Class<?> type) {
        return ModelField.kinds(type).stream()
                .sorted(Comparator.comparing(
                                (Class<?> kind) -> ModelField.accessors(kind).isEmpty())
                        .thenComparing(Class::getSimpleName))
                .toList();
    }

    private static List<Method> inOrder(Class<?> type) {
        List<Method> accessors = ModelField.accessors(type);
        Set<String> names = accessors.stream().map(Method::getName).collect(Collectors.toSet());
        List<String> order = Arrays.stream(FieldList.class.getDeclaredFields())
                .filter(field -> field.getType() == FieldList.class && Modifier.isStatic(field.getModifiers()))
                .map(ModelPicture::fields)
                .filter(list -> list.containsAll(names))
                .min(Comparator.comparingInt(List::size))
                .orElse(List.of());
        return accessors.stream()
                .sorted(Comparator.comparingInt((Method accessor) -> order.indexOf(accessor.getName()))
                        .thenComparing(Method::getName))
                .toList();
    }

    private static List<String> fields(Field field) {
        try {
            return ((FieldList) field.get(null)).names();
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static String multiplicity(Class<?> owner, Method accessor) {
        Class<?> type = accessor.getReturnType();
        if (type == List.class) {
            return AT_LEAST.getOrDefault(owner.getSimpleName() + "." + accessor.getName(), "*");
        }
        return type == Optional.class || type == OptionalInt.class ? "?" : "";
    }

    private static Class<?> itemType(Type type) {
        return type instanceof ParameterizedType generic
                ? itemType(generic.getActualTypeArguments()[0])
                : (Class<?>) type;
    }

    private static String typeName(Type type) {
        Class<?> item = itemType(type);
        return NAMES.getOrDefault(item.getSimpleName(), item.getSimpleName());
    }

    /** Draws all cards. */
    String draw() {
        int width = COLUMNS.size() * (WIDTH + GAP) + GAP;
        int height = COLUMNS.stream()
                .mapToInt(column -> column.stream().mapToInt(this::height).sum() + GAP)
                .max()
                .orElseThrow();
        svg.append(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" role=\"img\">\n"
                        .formatted(width, height, width, height));
        svg.append("<title>The types of the newsclaims model and their parts</title>\n");
        svg.append("<style>text{font:12px sans-serif;fill:#1b1f24}.n{font-weight:bold;font-size:14px;fill:#fff}"
                + ".k{font-style:italic}.t{fill:#57606a}.l{fill:#0a4b9c}</style>\n");
        svg.append("<rect width=\"%d\" height=\"%d\" fill=\"#fff\"/>\n".formatted(width, height));
        for (int column = 0; column < COLUMNS.size(); column++) {
            int y = GAP;
            for (String name : COLUMNS.get(column)) {
                card(name, GAP + column * (WIDTH + GAP), y);
                y += height(name);
            }
        }
        text(GAP + (COLUMNS.size() - 1) * (WIDTH + GAP), height - 2 * GAP - ROW, "", LEGEND.get(0));
        text(GAP + (COLUMNS.size() - 1) * (WIDTH + GAP), height - 2 * GAP, "", LEGEND.get(1));
        return svg.append("</svg>\n").toString();
    }

    private int height(String name) {
        return ROW * (rows(name).size() + 2) + GAP;
    }

    private void card(String name, int x, int y) {
        List<Row> rows = rows(name);
        svg.append("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"4\" fill=\"#f6f8fa\" stroke=\"#8c959f\"/>\n"
                .formatted(x, y, WIDTH, ROW * (rows.size() + 2) - 4));
        svg.append("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"4\" fill=\"#24508c\"/>\n"
                .formatted(x, y, WIDTH, ROW + 6));
        text(x + 8, y + 16, "n", name);
        int line = y + ROW + 20;
        for (Row row : rows) {
            boolean isKind = row.type.isEmpty();
            text(x + (row.part.startsWith(" ") ? 20 : 8), line, isKind ? "k" : "", row.part.strip());
            text(x + 138, line, types.containsKey(row.type) ? "l" : "t", row.type);
            line += ROW;
        }
    }

    private void text(int x, int y, String style, String content) {
        if (!content.isEmpty()) {
            svg.append("<text x=\"%d\" y=\"%d\"%s>%s</text>\n"
                    .formatted(x, y, style.isEmpty() ? "" : " class=\"" + style + "\"", content));
        }
    }
}
