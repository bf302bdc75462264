package org.bailiwick.crm.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names that are nearly another one, by an index of their trigrams.
 *
 * <p>Padded with two characters in front and one behind, a name of n characters has n + 1 trigrams. An edit (insertion, deletion,
 * substitution, or swap of neighbours) takes away at most four of them. So two names that at most k edits part share at least
 * max(n₁, n₂) + 1 − 4k trigrams, and only such pairs are compared at all (count filter: Gravano et al., Approximate string joins
 * in a database (almost) for free, VLDB 2001). From a similarity of {@link #FLOOR} on that is always more than 0: nothing is missed.
 *
 * <p>Not thread-safe.
 */
final class SimilarNames {
    /** The least similarity that can be asked for: k ≤ 0.2 n leaves a trigram to be shared. */
    static final double FLOOR = 0.8;

    private static final int EDIT_TAKES = 4;
    private static final int MOST_LOOKED_AT = 8;
    private static final DamerauLevenshteinDistance DISTANCE = new DamerauLevenshteinDistance();
    private static final List<DamerauLevenshteinDistance> AT_MOST = IntStream.rangeClosed(0, NameForm.LONGEST)
            .mapToObj(DamerauLevenshteinDistance::new)
            .toList();
    private static final Comparator<Near> BEST_FIRST =
            Comparator.comparingDouble(Near::similarity).reversed().thenComparingInt(Near::place);

    private final List<NameForm> names;
    private final Map<Long, Integer> gramIds = new HashMap<>();
    private final int[] starts;
    private final int[] places;
    private final int[] lengths;
    private final int[] shared;
    private final int[] touched;
    private int touchedCount;
    private @Nullable NameForm counted;

    /**
     * A name that is near.
     *
     * @param place its place among the indexed names
     * @param similarity 0..1
     */
    record Near(int place, double similarity) {}

    SimilarNames(List<NameForm> names) {
        this.names = names;
        lengths = names.stream().mapToInt(name -> name.text().length()).toArray();
        shared = new int[names.size()];
        touched = new int[names.size()];
        int[][] grams = new int[names.size()][];
        for (int i = 0; i < grams.length; i++) {
            grams[i] = Arrays.stream(grams(names.get(i)))
                    .mapToInt(gram -> gramIds.computeIfAbsent(gram, unknown -> gramIds.size()))
                    .toArray();
        }
        starts = new int[gramIds.size() + 1];
        for (int[] some : grams) {
            for (int gram : some) {
                starts[gram + 1]++;
            }
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        places = new int[starts[starts.length - 1]];
        int[] next = starts.clone();
        for (int i = 0; i < grams.length; i++) {
            for (int gram : grams[i]) {
                places[next[gram]++] = i;
            }
        }
    }

    /** How alike two names are: 1 less the edits between both over the length of the longer, 0..1. */
    static double similarity(NameForm one, NameForm other) {
        if (one.text().equals(other.text())) {
            return 1;
        }
        if (!one.isComparable() || !other.isComparable()) {
            return 0;
        }
        return 1
                - (double) DISTANCE.apply(one.text(), other.text())
                        / Math.max(one.text().length(), other.text().length());
    }

    /**
     * Finds all names that are alike, best first, then in the order of the index.
     *
     * @param name a name
     * @param least the least similarity, from {@link #FLOOR} to 1; the higher, the fewer names have to be compared
     */
    List<Near> near(NameForm name, double least) {
        countShared(name);
        List<Near> near = new ArrayList<>();
        int own = name.text().length();
        // The longest name that can be near allows the most edits: most names share too little even for those.
        int leastShared = own + 1 - EDIT_TAKES * edits(own / least, least);
        for (int i = 0; i < touchedCount; i++) {
            int place = touched[i];
            if (shared[place] < leastShared) {
                continue;
            }
            int longer = Math.max(own, lengths[place]);
            int edits = edits(longer, least);
            if (Math.abs(own - lengths[place]) <= edits && shared[place] >= longer + 1 - EDIT_TAKES * edits) {
                int apart =
                        AT_MOST.get(edits).apply(name.text(), names.get(place).text());
                if (apart >= 0) {
                    near.add(new Near(place, 1 - (double) apart / longer));
                }
            }
        }
        near.sort(BEST_FIRST);
        return near;
    }

    /** How many edits leave names of which the longer has this length as alike as asked for. */
    private static int edits(double longer, double least) {
        // The tiny amount more is for products such as 0.2 · 15 that come out just below a whole number.
        return (int) ((1 - least) * longer + 1e-9);
    }

    /** The most alike of the few names that share most of their trigrams, or null where none shares any. */
    @Nullable
    Near nearest(NameForm name) {
        countShared(name);
        // The similarity in this queue is the part of trigrams shared; the worst comes first, to be thrown out.
        PriorityQueue<Near> sharing = new PriorityQueue<>(BEST_FIRST.reversed());
        double worst = 0;
        for (int i = 0; i < touchedCount; i++) {
            double part = (double) shared[touched[i]] / (Math.max(name.text().length(), lengths[touched[i]]) + 1);
            if (part >= worst) {
                sharing.add(new Near(touched[i], part));
            }
            Near last = sharing.size() > MOST_LOOKED_AT ? sharing.poll() : null;
            worst = last == null ? worst : last.similarity();
        }
        return sharing.stream()
                .map(near -> new Near(near.place(), similarity(name, names.get(near.place()))))
                .min(BEST_FIRST)
                .orElse(null);
    }

    /** Counts for every indexed name the trigrams that it shares; those with any are the touched ones. */
    private void countShared(NameForm name) {
        if (name.equals(counted)) {
            return;
        }
        counted = name;
        for (int i = 0; i < touchedCount; i++) {
            shared[touched[i]] = 0;
        }
        touchedCount = 0;
        for (long gram : grams(name)) {
            Integer id = gramIds.get(gram);
            if (id == null) {
                continue;
            }
            for (int i = starts[id]; i < starts[id + 1]; i++) {
                if (shared[places[i]]++ == 0) {
                    touched[touchedCount++] = places[i];
                }
            }
        }
    }

    /** The trigrams; one that stands there again is another one, so that the count of shared ones is exact. */
    private static long[] grams(NameForm name) {
        if (!name.isComparable()) {
            return new long[0];
        }
        String padded = "\0\0" + name.text() + "\0";
        long[] grams = new long[padded.length() - 2];
        for (int i = 0; i < grams.length; i++) {
            grams[i] = (long) padded.charAt(i) << 48
                    | (long) padded.charAt(i + 1) << 32
                    | (long) padded.charAt(i + 2) << 16;
        }
        Arrays.sort(grams);
        for (int i = 1; i < grams.length; i++) {
            boolean again = grams[i] >>> 16 == grams[i - 1] >>> 16;
            grams[i] = again ? grams[i - 1] + 1 : grams[i];
        }
        return grams;
    }
}
