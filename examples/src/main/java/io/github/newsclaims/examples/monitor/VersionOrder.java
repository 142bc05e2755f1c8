package io.github.newsclaims.examples.monitor;

import io.github.newsclaims.Article;
import io.github.newsclaims.ArticleRelation;
import io.github.newsclaims.term.ArticleRelationType;
import io.github.newsclaims.time.Edtf;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which articles of a folder are versions of one article, and in which order they appeared. */
final class VersionOrder {
    /** Shorter sentences, such as "He said no.", may be in any article. */
    private static final int LONG_SENTENCE = 25;
    /** A sentence in more articles than this says nothing about any two of them. */
    private static final int COMMON = 50;

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?。؟])\\s+|\\n+");
    private static final Pattern NUMBER = Pattern.compile("(\\p{Nd}+)|\\P{Nd}+");

    private final List<MonitoredFile> files;
    private final int[] parents;

    /**
     * A file of the folder.
     *
     * @param name the name of the file
     * @param article the article in it
     */
    record MonitoredFile(String name, Article article) {}

    private VersionOrder(List<MonitoredFile> files) {
        this.files = files;
        this.parents = new int[files.size()];
        for (int index = 0; index < parents.length; index++) {
            parents[index] = index;
        }
    }

    /**
     * Groups articles. Two are versions of one article if they have the same id or address, if one says that it is a version of
     * the other or replaces it, or if they share half of the sentences of the shorter one.
     *
     * @return the versions of each article, earliest first, in the order of the first file
     */
    static Collection<List<MonitoredFile>> stories(List<MonitoredFile> files) {
        VersionOrder order = new VersionOrder(files);
        order.joinByName();
        order.joinBySentences();
        Map<Integer, List<MonitoredFile>> stories = new LinkedHashMap<>();
        for (int index = 0; index < files.size(); index++) {
            stories.computeIfAbsent(order.root(index), root -> new ArrayList<>())
                    .add(files.get(index));
        }
        stories.replaceAll((root, versions) -> sorted(versions));
        return stories.values();
    }

    private void joinByName() {
        Map<String, Integer> firsts = new HashMap<>();
        for (int index = 0; index < files.size(); index++) {
            Article article = files.get(index).article();
            Set<String> names = new HashSet<>(Set.of("id " + article.id()));
            article.uri().ifPresent(uri -> names.add("uri " + uri));
            for (ArticleRelation relation : article.relations()) {
                if (isVersion(relation)) {
                    relation.target().article().ifPresent(id -> names.add("id " + id));
                    relation.target().uri().ifPresent(uri -> names.add("uri " + uri));
                }
            }
            for (String name : names) {
                Integer first = firsts.putIfAbsent(name, index);
                if (first != null) {
                    join(first, index);
                }
            }
        }
    }

    private static boolean isVersion(ArticleRelation relation) {
        return relation.type().equals(ArticleRelationType.REPLACES)
                || relation.type().equals(ArticleRelationType.VERSION_OF);
    }

    private void joinBySentences() {
        List<Set<String>> sentences = new ArrayList<>();
        Map<String, List<Integer>> articles = new HashMap<>();
        for (int index = 0; index < files.size(); index++) {
            Set<String> own = sentences(files.get(index).article());
            sentences.add(own);
            for (String sentence : own) {
                articles.computeIfAbsent(sentence, key -> new ArrayList<>()).add(index);
            }
        }
        Map<Long, Integer> shared = new HashMap<>();
        for (List<Integer> having : articles.values()) {
            for (int a = 0; a < having.size() && having.size() <= COMMON; a++) {
                for (int b = a + 1; b < having.size(); b++) {
                    shared.merge((long) having.get(a) * files.size() + having.get(b), 1, Integer::sum);
                }
            }
        }
        shared.forEach((pair, number) -> {
            int first = (int) (pair / files.size());
            int second = (int) (pair % files.size());
            int least =
                    Math.min(sentences.get(first).size(), sentences.get(second).size());
            if (number * 2 >= least) {
                join(first, second);
            }
        });
    }

    /**
     * Returns the sentences of the text of an article.
     *
     * @param article the article
     * @return each sentence once, in their order; empty if it has no text
     */
    static Set<String> sentences(Article article) {
        Set<String> sentences = new LinkedHashSet<>();
        article.text()
                .ifPresent(text -> SENTENCE_END
                        .splitAsStream(text.value())
                        .map(String::strip)
                        .filter(sentence -> sentence.length() >= LONG_SENTENCE)
                        .forEach(sentences::add));
        return sentences;
    }

    private void join(int first, int second) {
        int one = root(first);
        int other = root(second);
        parents[Math.max(one, other)] = Math.min(one, other);
    }

    private int root(int index) {
        int root = index;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }

    /** Sorts by date if all have one, then by version and the name of the file. What replaces another one comes after it. */
    private static List<MonitoredFile> sorted(List<MonitoredFile> versions) {
        Comparator<MonitoredFile> byName = Comparator.comparing(MonitoredFile::name);
        Comparator<MonitoredFile> byVersion = versions.stream()
                        .allMatch(file -> file.article().version().isPresent())
                ? Comparator.comparing(file -> sortable(file.article().version().orElse("")))
                : (a, b) -> 0;
        boolean dated = versions.stream().allMatch(file -> date(file.article()).isPresent());
        Comparator<MonitoredFile> byDate =
                dated ? Comparator.comparing(file -> date(file.article()).orElseThrow()) : (a, b) -> 0;
        List<MonitoredFile> plain = versions.stream()
                .sorted(byDate.thenComparing(byVersion).thenComparing(byName))
                .toList();
        return replacedFirst(plain);
    }

    /** Moves what an article replaces before it, and changes the order in nothing else. */
    private static List<MonitoredFile> replacedFirst(List<MonitoredFile> versions) {
        Map<String, List<Integer>> byId = new HashMap<>();
        for (int index = 0; index < versions.size(); index++) {
            byId.computeIfAbsent(versions.get(index).article().id(), id -> new ArrayList<>())
                    .add(index);
        }
        Set<Integer> visited = new HashSet<>();
        Set<Integer> ordered = new LinkedHashSet<>();
        Deque<Integer> waiting = new ArrayDeque<>();
        for (int index = 0; index < versions.size(); index++) {
            waiting.push(index);
            while (!waiting.isEmpty()) {
                int next = waiting.element();
                if (visited.add(next)) {
                    List<Integer> replaced =
                            new ArrayList<>(replaced(versions.get(next).article(), byId));
                    Collections.reverse(replaced);
                    replaced.stream().filter(each -> !visited.contains(each)).forEach(waiting::push);
                } else {
                    ordered.add(waiting.pop());
                }
            }
        }
        return ordered.stream().map(versions::get).toList();
    }

    private static List<Integer> replaced(Article article, Map<String, List<Integer>> byId) {
        return article.relations().stream()
                .filter(relation -> relation.type().equals(ArticleRelationType.REPLACES))
                .flatMap(relation -> relation.target().article().stream())
                .flatMap(id -> byId.getOrDefault(id, List.of()).stream())
                .toList();
    }

    /** Returns when a version appeared. A day counts from its start, in UTC. */
    static Optional<Instant> date(Article article) {
        return article.updated().or(article::published).flatMap(VersionOrder::start);
    }

    private static Optional<Instant> start(Edtf date) {
        return date.instant()
                .or(() -> date.earliest()
                        .map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    /** Returns a version as it is compared: "1.10" is after "1.9". A number may be written in the digits of any script. */
    private static String sortable(String version) {
        StringBuilder key = new StringBuilder();
        Matcher part = NUMBER.matcher(version);
        while (part.find()) {
            if (part.group(1) == null) {
                key.append(part.group());
            } else {
                String digits = digits(part.group()).replaceFirst("^0+(?=.)", "");
                key.append(String.format(Locale.ROOT, "%09d", digits.length())).append(digits);
            }
        }
        return key.toString();
    }

    private static String digits(String number) {
        return number.codePoints()
                .mapToObj(c -> String.valueOf(Character.digit(c, 10)))
                .collect(Collectors.joining());
    }
}
