package org.bailiwick.crm.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bailiwick.crm.names.SimilarNames.Near;

/**
 * One spelling for values of a column that has no list of the right ones, such as sectors: the more frequent one is right.
 *
 * <p>A confirmed value becomes the right one. Values with the same normal form (see {@link NameMatcher}) become the one of them that
 * stands in most rows, the first in the order of characters where several do. Of two such groups that are {@link How#SIMILAR}, the
 * rarer becomes the other where that has at least {@value #TIMES_AS_MANY} times as many rows and nothing else is as near; otherwise
 * both stay, and the rarer says that it was doubtful. Nothing becomes a value that itself became another. Blank values are left out.
 *
 * <p>Immutable and thread-safe.
 */
public final class Spellings {
    /** How many times as many rows the right one of two similar spellings must have. */
    public static final int TIMES_AS_MANY = 3;

    private final Map<String, Spelling> byValue;

    private Spellings(Map<String, Spelling> byValue) {
        this.byValue = Collections.unmodifiableMap(byValue);
    }

    /**
     * Finds the right spellings.
     *
     * @param rows how many rows each value stands in
     * @param confirmed the right spelling by a value; may be empty
     * @return the spelling for each value
     */
    public static Spellings of(Map<String, Long> rows, Map<String, String> confirmed) {
        Map<String, Spelling> byValue = new TreeMap<>();
        Map<String, Group> groups = new TreeMap<>();
        rows.forEach((value, count) -> {
            String right = confirmed.getOrDefault(value, value);
            if (!value.isBlank()) {
                NameForm form = NameForm.of(right);
                String key = form.isEmpty() ? right : form.text();
                groups.computeIfAbsent(key, unknown -> new Group(form)).add(value, right, count);
            }
        });
        List<Group> mostFirst = new ArrayList<>(groups.values());
        mostFirst.sort(Comparator.comparingLong(Group::rows).reversed().thenComparing(Group::canonical));
        // Names of other numbers are never alike: apart, a column of numbered names takes no time that grows with its
        // square.
        Map<String, List<Group>> byMarks = new TreeMap<>();
        for (Group group : mostFirst) {
            byMarks.computeIfAbsent(group.form.marks(), unknown -> new ArrayList<>())
                    .add(group);
        }
        byMarks.values().forEach(some -> new Merging(some).all().forEach((group, match) -> group.put(match, byValue)));
        return new Spellings(byValue);
    }

    /**
     * Returns the right spelling of a value.
     *
     * @param value a value
     * @return the spelling; the value itself where the column did not have it
     */
    public String canonical(String value) {
        Spelling spelling = byValue.get(value);
        return spelling == null ? value : spelling.canonical();
    }

    /**
     * Returns what became of every value.
     *
     * @return in the order of the values' characters
     */
    public Collection<Spelling> all() {
        return byValue.values();
    }

    /** Values with the same normal form. */
    private static final class Group {
        private final NameForm form;
        private final Map<String, Long> values = new TreeMap<>();
        private final Map<String, String> rights = new TreeMap<>();
        private final Map<String, Long> rowsByRight = new TreeMap<>();

        Group(NameForm form) {
            this.form = form;
        }

        void add(String value, String right, long count) {
            values.put(value, count);
            rights.put(value, right);
            rowsByRight.merge(right, count, Long::sum);
        }

        long rows() {
            return values.values().stream().mapToLong(Long::longValue).sum();
        }

        /** A spelling that somebody confirmed is right however rare it is. */
        String canonical() {
            Comparator<String> confirmedFirst = Comparator.comparing(right -> !isConfirmed(right));
            return rowsByRight.keySet().stream()
                    .min(confirmedFirst
                            .thenComparing(right -> -rowsByRight.getOrDefault(right, 0L))
                            .thenComparing(Comparator.naturalOrder()))
                    .orElseThrow();
        }

        boolean isConfirmed(String right) {
            return rights.entrySet().stream()
                    .anyMatch(entry ->
                            entry.getValue().equals(right) && !entry.getKey().equals(right));
        }

        void put(Match match, Map<String, Spelling> byValue) {
            String own = canonical();
            String canonical = match.isKnown() ? match.name() : own;
            values.forEach((value, count) -> {
                boolean isConfirmed = !rights.getOrDefault(value, value).equals(value);
                How how = isConfirmed ? How.CONFIRMED : value.equals(own) ? How.EXACT : How.SPELLING;
                double similarity = SimilarNames.similarity(NameForm.of(value), NameForm.of(own));
                Match inGroup = new Match(0, own, how, similarity);
                // A doubt is told once, at the group's own spelling: the others have a join of their own to tell.
                boolean tellsOfGroup = match.isKnown() ? match.how() != How.EXACT : value.equals(own);
                byValue.put(value, new Spelling(value, canonical, tellsOfGroup ? match : inGroup, count));
            });
        }
    }

    /** Which groups become others. */
    private static final class Merging {
        private final List<Group> groups;
        private final SimilarNames names;
        private final boolean[] stays;

        Merging(List<Group> groups) {
            this.groups = groups;
            names = new SimilarNames(groups.stream().map(group -> group.form).toList());
            stays = new boolean[groups.size()];
        }

        Map<Group, Match> all() {
            Map<Group, Match> matches = new HashMap<>();
            for (int i = 0; i < groups.size(); i++) {
                Match match = match(i);
                stays[i] = !match.isKnown() || match.how() == How.EXACT;
                matches.put(groups.get(i), match);
            }
            return matches;
        }

        private Match match(int place) {
            Group group = groups.get(place);
            List<Near> near = names.near(group.form, SimilarNames.FLOOR).stream()
                    .filter(other -> other.place() < place && stays[other.place()])
                    .filter(other -> NameMatcher.mayBeSimilar(group.form, groups.get(other.place()).form))
                    .toList();
            boolean isConfirmed = group.isConfirmed(group.canonical());
            if (isConfirmed || near.isEmpty() || near.get(0).similarity() < NameMatcher.LEAST_SIMILARITY) {
                return new Match(0, group.canonical(), How.EXACT, 1);
            }
            Near best = near.get(0);
            Group right = groups.get(best.place());
            boolean isClear = near.size() == 1 || near.get(1).similarity() <= best.similarity() - NameMatcher.MARGIN;
            boolean isRarer = right.rows() >= TIMES_AS_MANY * group.rows();
            How how = !isClear ? How.AMBIGUOUS : isRarer ? How.SIMILAR : How.NONE;
            return new Match(how == How.SIMILAR ? 0 : -1, right.canonical(), how, best.similarity());
        }
    }
}
