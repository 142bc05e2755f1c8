package io.github.newsclaims.internal.compare;

import io.github.newsclaims.Place;
import io.github.newsclaims.term.PlaceRole;
import java.util.List;
import java.util.stream.Collectors;

/** The places of claims and figures, as comparisons see them. */
public final class PlaceNames {
    private PlaceNames() {}

    /**
     * Returns places in words.
     *
     * @param places the places of a claim or a figure
     * @return for example "from China, to Russia"; empty if there are none
     */
    public static String words(List<Place> places) {
        return places.stream().map(PlaceNames::words).collect(Collectors.joining(", "));
    }

    private static String words(Place place) {
        return place.role()
                .filter(role -> !role.equals(PlaceRole.AT))
                .map(role -> role + " " + place.name())
                .orElse(place.name());
    }

    /**
     * Returns a string that is equal for lists that {@link #areSame} may call the same.
     *
     * @param places the places of a claim or a figure
     * @return the folded names without their roles, each once and sorted; empty if there are none
     */
    public static String key(List<Place> places) {
        return places.stream()
                .map(place -> Folding.fold(place.name()))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /**
     * Returns whether two lists name the same places, in any order. A role counts only if both have one.
     *
     * @param first the places of one figure
     * @param second the places of the other figure
     * @return true if each place has a partner of its name
     */
    public static boolean areSame(List<Place> first, List<Place> second) {
        return haveAll(first, second) && haveAll(second, first);
    }

    private static boolean haveAll(List<Place> wanted, List<Place> places) {
        return wanted.stream().allMatch(place -> places.stream().anyMatch(other -> areSame(place, other)));
    }

    private static boolean areSame(Place one, Place other) {
        boolean sameRole =
                one.role().isEmpty() || other.role().isEmpty() || one.role().equals(other.role());
        return sameRole && Folding.fold(one.name()).equals(Folding.fold(other.name()));
    }
}
