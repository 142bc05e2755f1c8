package io.github.newsclaims.json.ninjs;

import io.github.newsclaims.Extensions;
import io.github.newsclaims.json.exchange.LossOutcome;
import io.github.newsclaims.json.internal.foreign.TracedNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The names and shapes of ninjs 3.x in place of those of 1.x and 2.x, so that what is kept as an extension has one name whatever
 * version it was read from, and can be written as 3.1.
 */
final class NinjsNames {
    /** The prefix of extensions. */
    static final String PREFIX = "ninjs:";

    static final String URI = "uri";
    static final String NAME = "name";
    static final String ROLE = "role";
    static final String VALUE = "value";
    static final String LITERAL = "literal";
    static final String CONTENT_TYPE = "contentType";
    static final String HEADLINES = "headlines";
    static final String BODIES = "bodies";
    static final String DESCRIPTIONS = "descriptions";
    static final String ALT_IDS = "altIds";
    static final String INFO_SOURCES = "infoSources";
    static final String VERSION_CREATED = "versionCreated";
    static final String FIRST_CREATED = "firstCreated";
    static final String PUB_STATUS = "pubStatus";
    static final String COPYRIGHT_NOTICE = "copyrightNotice";
    static final String USAGE_TERMS = "usageTerms";
    static final String MAIN = "main";

    /** The role of the alternative id that is the id of the article. */
    static final String ID_ROLE = "newsclaims:id";

    /** The role of a body that is the whole text of the article, with the headline if it is in the text. */
    static final String TEXT_ROLE = "newsclaims:text";

    /** The beginning of the URI of an article that has neither an address nor a URI for an id. */
    static final String OUR_URN = "urn:newsclaims:";

    /** The names that 3.x writes in camel case. */
    private static final String CAMEL_CASE =
            "altIds charCount contactInfo contentCreated contentType copyrightHolder copyrightNotice digitalSourceType"
                    + " edNote encodedRights firstCreated geoJSON infoSources langId linkedRights postalCode pubStatus"
                    + " representationType rightsInfo sizeInBytes symbolType trustIndicators usageTerms versionCreated wordCount";

    /** Other names of 1.x and 2.x, each with that of 3.x. */
    private static final String OTHERS =
            "embargoed embargoedUntil byline by event events genre genres infosource infoSources object objects"
                    + " organisation organisations person people place places subject subjects trustindicator trustIndicators"
                    + " $standard standard geometry_geojson geoJSON";

    private static final Map<String, String> RENAMED = renamed();

    /** The lists that 1.x has as fields with a role in their name. */
    private static final Pattern WITH_ROLE = Pattern.compile("(body|headline|description)_(.+)");

    private static final Map<String, String> LISTS =
            Map.of("body", BODIES, "headline", HEADLINES, "description", DESCRIPTIONS);

    /** The objects of 1.x that are lists in 3.x, each with the field that has the former name. */
    private static final Map<String, String> KEYED = Map.of(ALT_IDS, ROLE, "associations", NAME, "renditions", NAME);

    /** A few levels less than a document that is read may have. */
    private static final int MAX_DEPTH = 390;

    private static final Map<String, String> COMPLETENESS = Map.of("complete", "full", "incomplete", "partial");

    private NinjsNames() {}

    private static Map<String, String> renamed() {
        Map<String, String> names = new HashMap<>();
        for (String name : CAMEL_CASE.split(" ")) {
            names.put(name.toLowerCase(Locale.ROOT), name);
        }
        String[] others = OTHERS.split(" ");
        for (int index = 0; index < others.length; index += 2) {
            names.put(others[index], others[index + 1]);
        }
        return names;
    }

    /** Returns a member by its name in 3.x, or else by a name that other versions have for it. */
    static Optional<TracedNode> member(TracedNode item, String name) {
        return names(name).flatMap(given -> item.member(given).stream()).findFirst();
    }

    /** Returns the values of a member that may have the names of several versions. */
    static List<TracedNode> nodes(TracedNode item, String name) {
        return names(name).flatMap(given -> item.nodes(given).stream()).toList();
    }

    private static Stream<String> names(String name) {
        return Stream.concat(
                Stream.of(name),
                RENAMED.entrySet().stream()
                        .filter(entry -> entry.getValue().equals(name))
                        .map(Map.Entry::getKey)
                        .sorted());
    }

    /** Returns a string without taking it; empty if it is another value. */
    static String string(TracedNode node) {
        return node.value() instanceof String text ? text : "";
    }

    /** Returns the members of an object whose name is a word, an underscore and a role, as in "body_xhtml". */
    static Map<String, TracedNode> withRoles(TracedNode item, String word) {
        Map<String, TracedNode> members = new LinkedHashMap<>();
        for (String name : item.names()) {
            if (name.startsWith(word + "_") && name.length() > word.length() + 1) {
                item.member(name).ifPresent(member -> members.put(name.substring(word.length() + 1), member));
            }
        }
        return members;
    }

    /** Takes the role of a headline or body that has become that of the article. Another role than the given ones is left out. */
    static void takeRole(TracedNode node, String... usual) {
        node.member(ROLE).ifPresent(role -> {
            role.take();
            if (!List.of(usual).contains(string(role))) {
                role.report(LossOutcome.LEFT_OUT, "the article has only one, which has no role");
            }
        });
    }

    /** Keeps what was not taken of an object, with the names of 3.x. */
    static Extensions rest(TracedNode node) {
        Map<String, @Nullable Object> rest = new LinkedHashMap<>();
        Set<String> given = Set.copyOf(node.names());
        node.rest(PREFIX).asMap().forEach((name, value) -> put(rest, name.substring(PREFIX.length()), value, given));
        Map<String, @Nullable Object> prefixed = new LinkedHashMap<>();
        rest.forEach((name, value) -> prefixed.put(PREFIX + name, value));
        return Extensions.of(prefixed);
    }

    /**
     * Puts a value with the name and shape of 3.x. If there is one of that name, a list is appended, and others keep their name.
     *
     * @param all the names of all members, of which none must replace another one
     */
    private static void put(Map<String, @Nullable Object> members, String given, @Nullable Object value, Set<?> all) {
        Matcher withRole = WITH_ROLE.matcher(given);
        String renamed = RENAMED.getOrDefault(given, given);
        String name = renamed;
        Object shaped = value;
        if (withRole.matches() && value instanceof String) {
            name = LISTS.get(withRole.group(1));
            Map<String, @Nullable Object> item = new LinkedHashMap<>();
            item.put(ROLE, withRole.group(2));
            item.put(VALUE, value);
            shaped = List.of(item);
        } else if (KEYED.containsKey(name) && value instanceof Map<?, ?> keyed) {
            shaped = listed(keyed, KEYED.get(name), name.equals(ALT_IDS));
        } else if (name.equals("representationType") && value instanceof String word) {
            shaped = COMPLETENESS.getOrDefault(word, word);
        } else if (NinjsShapes.ITEM.has(name)) {
            shaped = inside(value);
        }
        boolean isOfAnother = !renamed.equals(given) && all.contains(renamed) && !(shaped instanceof List<?>);
        if (!isShallow(shaped) || isOfAnother) {
            members.put(given, value);
        } else if (members.get(given) instanceof List<?> before && !(shaped instanceof List<?>)) {
            List<@Nullable Object> items = new ArrayList<>(before);
            items.add(shaped);
            members.put(given, items);
        } else if (!members.containsKey(name)) {
            members.put(name, shaped);
        } else if (members.get(name) instanceof List<?> before && shaped instanceof List<?> more) {
            List<@Nullable Object> items = new ArrayList<>(before);
            items.addAll(more);
            members.put(name, items);
        } else {
            members.put(given, value);
        }
    }

    /** Returns whether a value can be in a document that is read. */
    static boolean isShallow(@Nullable Object value) {
        return isShallow(value, MAX_DEPTH);
    }

    private static boolean isShallow(@Nullable Object value, int levels) {
        if (value instanceof Map<?, ?> object) {
            return levels > 0 && object.values().stream().allMatch(part -> isShallow(part, levels - 1));
        }
        return !(value instanceof List<?> items)
                || levels > 0 && items.stream().allMatch(part -> isShallow(part, levels - 1));
    }

    /** Returns the items of an object of 1.x as a list, if all of them can be items of it. */
    private static Object listed(Map<?, ?> keyed, String key, boolean areTexts) {
        List<Object> items = new ArrayList<>();
        for (Map.Entry<?, ?> entry : keyed.entrySet()) {
            Map<String, @Nullable Object> item = new LinkedHashMap<>();
            item.put(key, entry.getKey());
            if (areTexts && entry.getValue() instanceof String text) {
                item.put(VALUE, text);
            } else if (!areTexts && entry.getValue() instanceof Map<?, ?> object && !object.containsKey(key)) {
                object.forEach((name, value) -> put(item, (String) name, value, object.keySet()));
            } else {
                return keyed;
            }
            items.add(item);
        }
        return items;
    }

    /** Returns a part of a known field with the names of 3.x. What is inside of a geographic object is not renamed. */
    private static @Nullable Object inside(@Nullable Object value) {
        if (value instanceof List<?> items) {
            List<@Nullable Object> renamed = new ArrayList<>();
            items.forEach(item -> renamed.add(inside(item)));
            return renamed;
        }
        if (!(value instanceof Map<?, ?> object)) {
            return value;
        }
        Map<String, @Nullable Object> renamed = new LinkedHashMap<>();
        object.forEach((given, part) -> {
            String name = RENAMED.getOrDefault((String) given, (String) given);
            if (name.equals("geoJSON") || object.containsKey(name) && !name.equals(given)) {
                renamed.put(object.containsKey(name) ? (String) given : name, part);
            } else {
                put(renamed, (String) given, part, object.keySet());
            }
        });
        return renamed;
    }
}
