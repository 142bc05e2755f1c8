package io.github.newsclaims;

import io.github.newsclaims.internal.Invalid;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Who expressed something, as far as the article lets it be known. */
public sealed interface Speaker {
    /**
     * Returns the sources that the speaker is, or may be.
     *
     * @return their ids, for example ["china", "russia"]; empty if the article names nobody
     */
    List<String> ids();

    /**
     * One source, or several that speak jointly ("China and Russia have argued").
     *
     * @param ids the ids of one or more sources of the article, for example ["china", "russia"]; distinct
     */
    record Known(List<String> ids) implements Speaker {
        /**
         * Checks and copies the ids.
         *
         * @param ids the ids of one or more sources of the article
         * @throws IllegalArgumentException if there is none, or one stands twice
         */
        public Known {
            ids = distinct(ids);
            if (ids.isEmpty()) {
                throw Invalid.value("speaker", "known needs at least one source");
            }
        }
    }

    /**
     * One of several sources; the article leaves open which ("the source said", where there are two).
     *
     * @param ids the ids of two or more sources of the article, likeliest first; distinct
     */
    record Candidates(List<String> ids) implements Speaker {
        /**
         * Checks and copies the ids.
         *
         * @param ids the ids of two or more sources of the article
         * @throws IllegalArgumentException if there are fewer than two, or one stands twice
         */
        public Candidates {
            ids = distinct(ids);
            if (ids.size() < 2) {
                throw Invalid.value("speaker", "candidates needs at least two sources", ids.size());
            }
        }
    }

    /** Somebody whom the article does not name at all ("reportedly", "it is said"). */
    record Unstated() implements Speaker {
        private static final Unstated VALUE = new Unstated();

        @Override
        public List<String> ids() {
            return List.of();
        }
    }

    /**
     * One source, or several speaking jointly.
     *
     * @param ids the ids of one or more sources, for example "leader"
     * @return the speaker
     * @throws IllegalArgumentException if there is none, or one stands twice
     */
    static Known known(String... ids) {
        return new Known(List.of(ids));
    }

    /**
     * One of several sources, it is open which.
     *
     * @param ids the ids of two or more sources, likeliest first
     * @return the speaker
     * @throws IllegalArgumentException if there are fewer than two, or one stands twice
     */
    static Candidates candidates(String... ids) {
        return new Candidates(List.of(ids));
    }

    /**
     * Somebody whom the article does not name.
     *
     * @return the speaker
     */
    static Unstated unstated() {
        return Unstated.VALUE;
    }

    private static List<String> distinct(List<String> ids) {
        List<String> copy = List.copyOf(ids);
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
