package io.github.newsclaims;

import io.github.newsclaims.internal.Invalid;
import io.github.newsclaims.internal.Items;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Who expressed something, as far as the article tells it.
 *
 * <pre>{@code
 * String names = speaker.accept(new Speaker.Visitor<>() {
 *     public String known(Speaker.Known known) {
 *         return String.join(" and ", known.ids());
 *     }
 *     public String candidates(Speaker.Candidates candidates) {
 *         return String.join(" or ", candidates.ids());
 *     }
 *     public String unresolved(Speaker.Unresolved unresolved) {
 *         return "somebody, not settled yet";
 *     }
 *     public String unstated(Speaker.Unstated unstated) {
 *         return "somebody";
 *     }
 * });
 * }</pre>
 */
public sealed interface Speaker {
    /**
     * Returns the sources that the speaker is, or may be.
     *
     * @return ids of sources of the article, for example ["china", "russia"]; empty if the speaker is unresolved or
     *     unstated
     */
    List<String> ids();

    /**
     * Calls the method of a visitor for this kind of speaker.
     *
     * @param visitor has a method for every kind
     * @param <R> what the visitor returns
     * @return what the visitor returned
     */
    <R> R accept(Visitor<R> visitor);

    /**
     * One source, or several that speak jointly ("China and Russia have argued").
     *
     * @param ids the ids of one or more sources of the article, for example ["china", "russia"]; distinct
     */
    record Known(List<String> ids) implements Speaker {
        /**
         * Checks and copies the ids.
         *
         * @param ids the ids of one or more sources of the article, for example ["china", "russia"]
         * @throws IllegalArgumentException if there is no id, or one occurs twice
         */
        public Known {
            ids = distinct(ids);
            if (ids.isEmpty()) {
                throw Invalid.value("speaker", "known needs at least one source");
            }
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return Objects.requireNonNull(visitor, "visitor").known(this);
        }
    }

    /**
     * One of several sources. The article leaves open which ("the source said", if there are two).
     *
     * @param ids the ids of two or more sources of the article, likeliest first, for example ["owner", "mayor"]; distinct
     */
    record Candidates(List<String> ids) implements Speaker {
        /**
         * Checks and copies the ids.
         *
         * @param ids the ids of two or more sources of the article, likeliest first, for example ["owner", "mayor"]
         * @throws IllegalArgumentException if there are fewer than two ids, or one occurs twice
         */
        public Candidates {
            ids = distinct(ids);
            if (ids.size() < 2) {
                throw Invalid.value("speaker", "candidates needs at least two sources", ids.size());
            }
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return Objects.requireNonNull(visitor, "visitor").candidates(this);
        }
    }

    /**
     * Somebody of whom only the words are known, because nobody has settled yet who it is ("he said"). The mention of the step
     * usually has the words. The article may name the speaker elsewhere.
     */
    record Unresolved() implements Speaker {
        private static final Unresolved VALUE = new Unresolved();

        /** Returns an empty list. */
        @Override
        public List<String> ids() {
            return List.of();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return Objects.requireNonNull(visitor, "visitor").unresolved(this);
        }
    }

    /** Somebody whom the article does not name at all ("reportedly", "it is said"). */
    record Unstated() implements Speaker {
        private static final Unstated VALUE = new Unstated();

        /** Returns an empty list. */
        @Override
        public List<String> ids() {
            return List.of();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return Objects.requireNonNull(visitor, "visitor").unstated(this);
        }
    }

    /**
     * What to do with a speaker of each kind. A kind that is added later adds a method, so that the compiler finds every
     * visitor that lacks it.
     *
     * @param <R> what the visitor returns
     */
    interface Visitor<R> {
        /**
         * Visits one source, or several that speak jointly.
         *
         * @param known for example {@code Speaker.known("china", "russia")}
         * @return what {@link Speaker#accept} returns
         */
        R known(Known known);

        /**
         * Visits one of several sources.
         *
         * @param candidates for example {@code Speaker.candidates("owner", "mayor")}
         * @return what {@link Speaker#accept} returns
         */
        R candidates(Candidates candidates);

        /**
         * Visits somebody of whom only the words are known.
         *
         * @param unresolved {@code Speaker.unresolved()}
         * @return what {@link Speaker#accept} returns
         */
        R unresolved(Unresolved unresolved);

        /**
         * Visits somebody whom the article does not name.
         *
         * @param unstated {@code Speaker.unstated()}
         * @return what {@link Speaker#accept} returns
         */
        R unstated(Unstated unstated);
    }

    /**
     * Returns a speaker that is one source, or several that speak jointly.
     *
     * @param ids the ids of one or more sources, for example "leader"
     * @return the speaker
     * @throws IllegalArgumentException if there is no id, or one occurs twice
     */
    static Known known(String... ids) {
        return new Known(Arrays.asList(Objects.requireNonNull(ids, "ids")));
    }

    /**
     * Returns a speaker that is one of several sources, if the article leaves open which.
     *
     * @param ids the ids of two or more sources, likeliest first, for example "owner", "mayor"
     * @return the speaker
     * @throws IllegalArgumentException if there are fewer than two ids, or one occurs twice
     */
    static Candidates candidates(String... ids) {
        return new Candidates(Arrays.asList(Objects.requireNonNull(ids, "ids")));
    }

    /**
     * Returns a speaker of whom only the words are known, because nobody has settled yet who it is.
     *
     * @return the speaker
     */
    static Unresolved unresolved() {
        return Unresolved.VALUE;
    }

    /**
     * Returns a speaker whom the article does not name.
     *
     * @return the speaker
     */
    static Unstated unstated() {
        return Unstated.VALUE;
    }

    private static List<String> distinct(List<String> ids) {
        List<String> copy = Items.copy("ids", ids);
        if (copy.size() > 1) {
            Set<String> seen = new HashSet<>();
            for (String id : copy) {
                if (!seen.add(id)) {
                    throw Invalid.value("speaker", "a source stands at most once", id);
                }
            }
        }
        return copy;
    }
}
