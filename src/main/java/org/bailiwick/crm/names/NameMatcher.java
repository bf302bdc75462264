package org.bailiwick.crm.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bailiwick.crm.names.SimilarNames.Near;
import org.jspecify.annotations.Nullable;

/**
 * Tells which known name a name means, never silently: every match says how it came about.
 *
 * <p>What is tried, in this order; a known name is a key or a display name of an entry, and of two entries with the same key the
 * first counts:
 *
 * <ol>
 *   <li>{@link How#CONFIRMED}: a confirmed join names it. An empty right name says that it means none of the known.
 *   <li>{@link How#EXACT}: it is a key, or a display name that only one entry has.
 *   <li>{@link How#SPELLING}: its normal form is that of one entry: compatibility characters (such as full-width ones) replaced by
 *       Unicode's NFKC, case folded, diacritics of Latin, Greek and Cyrillic letters taken off, punctuation and spaces removed,
 *       except that between two digits something remains: 1.5 is not 15.
 *   <li>{@link How#SIMILAR}: the similarity of both normal forms is at least {@value #LEAST_SIMILARITY}, and that of any other
 *       entry at least {@value #MARGIN} less. The similarity is 1 − d/n, with d the Damerau-Levenshtein distance (Damerau 1964:
 *       insertions, deletions, substitutions, swaps of neighbours) and n the length of the longer. Names of at most
 *       {@value #SHORT} characters, names of more than 200, and names whose numbers, Roman numbers, single letters, symbols or
 *       ideographs differ are never similar: Region 1 is not Region 2.
 * </ol>
 *
 * <p>Where several entries are meant alike it is {@link How#AMBIGUOUS}, otherwise {@link How#NONE}. Answers are kept, so asking
 * again is a look-up. Not thread-safe.
 */
public final class NameMatcher {
    /** The least similarity of names that match because they are similar. */
    public static final double LEAST_SIMILARITY = 0.85;

    /** How much less similar any other known name must be. */
    public static final double MARGIN = 0.05;

    /** Names with at most so many letters and digits are never similar. */
    public static final int SHORT = 4;

    private static final int SEVERAL = -2;

    private final List<String> known = new ArrayList<>();
    private final List<Integer> entries = new ArrayList<>();
    private final List<NameForm> forms = new ArrayList<>();
    private final Map<String, Integer> byKey = new HashMap<>();
    private final Map<String, Integer> byName = new HashMap<>();
    private final Map<String, Integer> placeByForm = new HashMap<>();
    private final Set<String> sharedForms = new HashSet<>();
    private final Map<String, String> confirmed = new HashMap<>();
    private final List<String> unknownConfirmed = new ArrayList<>();
    private final Map<String, Match> answers = new HashMap<>();
    private @Nullable SimilarNames similar;

    /**
     * Takes the known names in.
     *
     * @param keys the key of each entry, by which matches give their index
     * @param names the display name of each entry in the same order; {@code keys} where there is none
     * @param confirmed the right name by a name that stands in the export; may be empty
     * @throws IllegalArgumentException where there are not as many names as keys
     */
    public NameMatcher(List<String> keys, List<String> names, Map<String, String> confirmed) {
        if (keys.size() != names.size()) {
            throw new IllegalArgumentException(
                    "There are %d keys but %d names; each entry has one of both.".formatted(keys.size(), names.size()));
        }
        for (int i = 0; i < keys.size(); i++) {
            byKey.putIfAbsent(keys.get(i), i);
            byName.merge(names.get(i), i, (one, other) -> SEVERAL);
        }
        for (int i = 0; i < keys.size(); i++) {
            addForm(keys.get(i), i);
            if (!names.get(i).equals(keys.get(i))) {
                addForm(names.get(i), i);
            }
        }
        confirmed.forEach((name, right) -> {
            if (right.isEmpty() || exact(right) >= 0 || spelled(right) >= 0) {
                this.confirmed.put(name, right);
            } else {
                unknownConfirmed.add(name);
            }
        });
    }

    private void addForm(String name, int entry) {
        NameForm form = NameForm.of(name);
        known.add(name);
        entries.add(entry);
        forms.add(form);
        // A name that is another entry's key means that one.
        if (!form.isEmpty() && entry == byKey.getOrDefault(name, entry)) {
            int first = placeByForm.computeIfAbsent(form.text(), unknown -> known.size() - 1);
            if (entries.get(first) != entry) {
                sharedForms.add(form.text());
            }
        }
    }

    /**
     * Returns the confirmed joins that cannot be followed because their right name is not known.
     *
     * @return the names to be joined, in the order given
     */
    public List<String> unknownConfirmed() {
        return List.copyOf(unknownConfirmed);
    }

    /**
     * Tells which known name a name means.
     *
     * @param name a name from the export; spaces around it count as spelling
     * @return the match, the same every time
     */
    public Match match(String name) {
        return answers.computeIfAbsent(name, this::find);
    }

    private Match find(String name) {
        String right = confirmed.get(name);
        if (right != null) {
            int entry = exact(right) >= 0 ? exact(right) : right.isEmpty() ? -1 : spelled(right);
            return new Match(
                    entry, right, How.CONFIRMED, SimilarNames.similarity(NameForm.of(name), NameForm.of(right)));
        }
        int exact = exact(name);
        if (exact >= 0) {
            return new Match(exact, name, How.EXACT, 1);
        }
        NameForm form = NameForm.of(name);
        Integer place = placeByForm.get(form.text());
        if (exact == SEVERAL || sharedForms.contains(form.text())) {
            return new Match(-1, place == null ? name : known.get(place), How.AMBIGUOUS, 1);
        }
        return place == null ? bySimilarity(form) : new Match(entries.get(place), known.get(place), How.SPELLING, 1);
    }

    private int exact(String name) {
        Integer entry = byKey.get(name);
        return entry != null ? entry : byName.getOrDefault(name, -1);
    }

    private int spelled(String name) {
        String form = NameForm.of(name).text();
        Integer place = placeByForm.get(form);
        return place == null || sharedForms.contains(form) ? -1 : entries.get(place);
    }

    private Match bySimilarity(NameForm form) {
        if (similar == null) {
            similar = new SimilarNames(forms);
        }
        List<Near> alike = alike(similar, form, LEAST_SIMILARITY);
        if (!alike.isEmpty()) {
            Near best = alike.get(0);
            int entry = entries.get(best.place());
            // Asked a second time, because only now is it known how near the others must not be.
            boolean isClear = alike(similar, form, best.similarity() - MARGIN).stream()
                    .noneMatch(near ->
                            entries.get(near.place()) != entry && near.similarity() > best.similarity() - MARGIN);
            return new Match(
                    isClear ? entry : -1,
                    known.get(best.place()),
                    isClear ? How.SIMILAR : How.AMBIGUOUS,
                    best.similarity());
        }
        Near nearest = similar.nearest(form);
        return nearest == null
                ? new Match(-1, "", How.NONE, 0)
                : new Match(-1, known.get(nearest.place()), How.NONE, nearest.similarity());
    }

    private List<Near> alike(SimilarNames index, NameForm form, double least) {
        return index.near(form, least).stream()
                .filter(near -> mayBeSimilar(form, forms.get(near.place())))
                .toList();
    }

    /** Tells whether two names may count as similar at all, however few characters differ. */
    static boolean mayBeSimilar(NameForm one, NameForm other) {
        return one.text().length() > SHORT
                && other.text().length() > SHORT
                && one.marks().equals(other.marks());
    }
}
