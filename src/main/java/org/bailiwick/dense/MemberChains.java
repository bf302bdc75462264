package org.bailiwick.dense;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * By member, its candidates in chains, and which of them pay together: an edge between neighbours costs nothing where the
 * member takes both.
 *
 * <p>An edge counts for plans that leave none of its ends open, since an open end makes it cost nothing too. Not thread-safe.
 */
final class MemberChains {

    private static final int NONE = -1;

    /** By unit: what the edge to the next one costs; 0 where it does not count. */
    private final double[] cost;
    /** By candidate: whether it is in a chain with others of its member. */
    final boolean[] isChained;
    /** By member: where its chains begin; one more at the end. And by chain where its candidates begin. */
    private final int[] start;

    private final int[] first;
    private final int[] candidate;
    /** By place: what the member saves by taking this candidate and the one before; 0 at the head of a chain. */
    private final double[] saved;

    private final double[] values;
    private final ChainSums sums;

    MemberChains(Relaxation relaxation) {
        cost = costs(relaxation);
        isChained = new boolean[relaxation.unit.length];
        start = new int[relaxation.members + 1];
        IntStream.Builder firsts = IntStream.builder().add(0);
        IntStream.Builder candidates = IntStream.builder();
        DoubleStream.Builder savings = DoubleStream.builder();
        int[] candidateOf = new int[cost.length];
        Arrays.fill(candidateOf, NONE);
        int places = 0;
        for (int m = 0; m < relaxation.members; m++) {
            start[m + 1] = start[m];
            for (int k = relaxation.start[m]; k < relaxation.start[m + 1]; k++) {
                candidateOf[relaxation.unit[k]] = k;
            }
            for (int k = relaxation.start[m]; k < relaxation.start[m + 1]; k++) {
                int length = isHead(relaxation, relaxation.unit[k], candidateOf)
                        ? read(relaxation, k, candidateOf, candidates, savings)
                        : 0;
                if (length > 0) {
                    places += length;
                    firsts.add(places);
                    start[m + 1]++;
                }
            }
            for (int k = relaxation.start[m]; k < relaxation.start[m + 1]; k++) {
                candidateOf[relaxation.unit[k]] = NONE;
            }
        }
        first = firsts.build().toArray();
        candidate = candidates.build().toArray();
        saved = savings.build().toArray();
        values = new double[candidate.length];
        sums = new ChainSums(candidate.length);
    }

    private static double[] costs(Relaxation relaxation) {
        UnitChains chains = relaxation.chains;
        double[] costs = new double[relaxation.units.count()];
        boolean isWhole = relaxation.spareMinutes == 0 && relaxation.goal == Relaxation.Goal.SOFT;
        for (int u = 0; isWhole && u < costs.length; u++) {
            int next = chains.next[u];
            boolean isHeld = next != UnitChains.NONE && relaxation.open[u] > 0 && relaxation.open[next] > 0;
            costs[u] = isHeld ? chains.cost[u] : 0;
        }
        return costs;
    }

    /** Whether a chain of the member begins with a unit. */
    private boolean isHead(Relaxation relaxation, int unit, int[] candidateOf) {
        int before = relaxation.chains.before[unit];
        return next(relaxation, unit, candidateOf) != NONE
                && (before == UnitChains.NONE || cost[before] == 0 || candidateOf[before] == NONE);
    }

    private int next(Relaxation relaxation, int unit, int[] candidateOf) {
        return cost[unit] == 0 ? NONE : candidateOf[relaxation.chains.next[unit]];
    }

    private int read(
            Relaxation relaxation,
            int head,
            int[] candidateOf,
            IntStream.Builder candidates,
            DoubleStream.Builder savings) {
        int length = 0;
        double save = 0;
        for (int k = head; k != NONE; k = next(relaxation, relaxation.unit[k], candidateOf)) {
            candidates.add(k);
            savings.add(save);
            save = cost[relaxation.unit[k]];
            isChained[k] = true;
            length++;
        }
        return length;
    }

    /** What all edges that count cost if no member held both ends of any. */
    double all() {
        return Arrays.stream(cost).sum();
    }

    /** A member's first chain. */
    int from(int member) {
        return start[member];
    }

    /** The chain after a member's last one. */
    int to(int member) {
        return start[member + 1];
    }

    /** How many candidates a chain has. */
    int length(int chain) {
        return first[chain + 1] - first[chain];
    }

    /** A candidate of a chain. */
    int candidate(int chain, int index) {
        return candidate[first[chain] + index];
    }

    /**
     * Whether anything of a chain would be taken if all of it earned so much more.
     *
     * @param value what each earns by itself, by candidate from an offset on
     */
    boolean couldEarn(int chain, double[] value, int offset, double more) {
        int from = first[chain];
        int to = first[chain + 1];
        for (int z = from; z < to; z++) {
            values[z] = value[candidate[z] - offset] + more;
        }
        return sums.most(from, to, values, saved) > 0;
    }

    /** The first candidate of a chain; all of a chain are in the same cell. */
    int head(int chain) {
        return candidate[first[chain]];
    }

    /**
     * Chooses which candidates of a chain to take.
     *
     * @param value what each earns by itself, by candidate from an offset on
     * @param taken hears of the candidates that are taken
     * @return what they earn and what their edges save, at least 0
     */
    double choose(int chain, double[] value, int offset, IntConsumer taken) {
        int from = first[chain];
        int to = first[chain + 1];
        for (int z = from; z < to; z++) {
            values[z] = value[candidate[z] - offset];
        }
        return choose(from, to, z -> taken.accept(candidate[z]));
    }

    /**
     * The same with values side by side.
     *
     * @param value what each earns by itself, from a place on
     * @param taken hears of the places of those that are taken
     */
    double chooseSideBySide(int chain, double[] value, int place, IntConsumer taken) {
        int from = first[chain];
        int to = first[chain + 1];
        System.arraycopy(value, place, values, from, to - from);
        return choose(from, to, z -> taken.accept(place + z - from));
    }

    private double choose(int from, int to, IntConsumer taken) {
        double most = sums.most(from, to, values, saved);
        if (most > 0) {
            sums.forTaken(from, to, saved, taken);
        }
        return most;
    }
}
