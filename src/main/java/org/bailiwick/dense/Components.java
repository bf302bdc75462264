package org.bailiwick.dense;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.bailiwick.score.BandCost;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a problem that share nothing, so that each can be solved apart: no candidate, no edge that costs, no
 * single-owner group. All other rules and costs belong to one member alone.
 *
 * <p>Duties without a candidate and members without a duty belong to no part; what they cost is fixed. A disruption budget
 * couples everything. Immutable and thread-safe.
 */
final class Components {

    final Compiled whole;
    /** At least one; the whole itself where it does not fall apart. */
    final List<Part> parts;
    /** The soft points of the members of no part. */
    final long idleSoft;
    /** The open minutes of the duties of no part. */
    final long idleOpenMinutes;

    private Components(Compiled whole, List<Part> parts, long idleSoft, long idleOpenMinutes) {
        this.whole = whole;
        this.parts = parts;
        this.idleSoft = idleSoft;
        this.idleOpenMinutes = idleOpenMinutes;
    }

    static Components of(Compiled whole) {
        Numbering numbers = new Numbering();
        int[] partOf = whole.budget.isLimited() ? new int[0] : numbered(joined(whole), whole, numbers);
        if (numbers.count() <= 1) {
            int[] duties = IntStream.range(0, whole.duties()).toArray();
            int[] members = IntStream.range(0, whole.members()).toArray();
            return new Components(whole, List.of(new Part(whole, duties, members)), 0, 0);
        }
        int[][] members = rows(Arrays.copyOf(partOf, whole.members()), numbers.count());
        int[][] duties = rows(Arrays.copyOfRange(partOf, whole.members(), partOf.length), numbers.count());
        PartCutter cutter = new PartCutter(whole);
        List<Part> parts = new ArrayList<>();
        for (int p = 0; p < numbers.count(); p++) {
            parts.add(cutter.cut(duties[p], members[p]));
        }
        return new Components(whole, List.copyOf(parts), idleSoft(whole, partOf), idleOpenMinutes(whole));
    }

    /** Members come first, then the duties. */
    private static DisjointSets joined(Compiled whole) {
        int first = whole.members();
        PairTable pairs = whole.pairs;
        Borders borders = whole.borders;
        DisjointSets sets = new DisjointSets(first + whole.duties());
        for (int d = 0; d < whole.duties(); d++) {
            if (pairs.size(d) > 0) {
                for (int at = pairs.start[d]; at < pairs.start[d + 1]; at++) {
                    sets.join(first + d, pairs.member[at]);
                }
                for (int e = borders.start[d]; e < borders.start[d + 1]; e++) {
                    if (borders.cost[e] != 0 && pairs.size(borders.other[e]) > 0) {
                        sets.join(first + d, first + borders.other[e]);
                    }
                }
            }
        }
        int[] owner = new int[whole.rules.dutiesOfOwned.length];
        Arrays.fill(owner, Numbering.NONE);
        for (int d = 0; d < whole.duties(); d++) {
            int group = whole.rules.owned[d];
            if (group >= 0 && pairs.size(d) > 0) {
                if (owner[group] != Numbering.NONE) {
                    sets.join(first + d, first + owner[group]);
                }
                owner[group] = d;
            }
        }
        return sets;
    }

    /** By member, then by duty: the part, in the order of their first duties; −1 for none. */
    private static int[] numbered(DisjointSets sets, Compiled whole, Numbering numbers) {
        int first = whole.members();
        int[] partOf = new int[first + whole.duties()];
        Arrays.fill(partOf, Numbering.NONE);
        for (int d = 0; d < whole.duties(); d++) {
            if (whole.pairs.size(d) > 0) {
                partOf[first + d] = numbers.of(sets.find(first + d));
            }
        }
        for (int m = 0; m < first; m++) {
            partOf[m] = numbers.known(sets.find(m));
        }
        return partOf;
    }

    private static int[][] rows(int[] partOf, int parts) {
        int[] sizes = new int[parts];
        Arrays.stream(partOf).filter(part -> part >= 0).forEach(part -> sizes[part]++);
        int[][] rows = new int[parts][];
        Arrays.setAll(rows, part -> new int[sizes[part]]);
        for (int i = partOf.length - 1; i >= 0; i--) {
            if (partOf[i] >= 0) {
                rows[partOf[i]][--sizes[partOf[i]]] = i;
            }
        }
        return rows;
    }

    private static long idleSoft(Compiled whole, int[] partOf) {
        long soft = 0;
        for (int m = 0; m < whole.members(); m++) {
            for (int r = 0; partOf[m] < 0 && r < whole.resources.count; r++) {
                @Nullable BandCost cost = whole.resources.cost[m * whole.resources.count + r];
                soft -= cost == null ? 0 : cost.at(0);
            }
        }
        return soft;
    }

    private static long idleOpenMinutes(Compiled whole) {
        return IntStream.range(0, whole.duties())
                .filter(d -> whole.pairs.size(d) == 0)
                .mapToLong(d -> whole.pairs.open[d])
                .sum();
    }

    /** Joins plans of the parts, in their order, to one of the whole. */
    int[] join(List<int[]> plans) {
        int[] plan = new int[whole.duties()];
        Arrays.fill(plan, State.NOBODY);
        for (int p = 0; p < plans.size(); p++) {
            parts.get(p).paste(plans.get(p), plan);
        }
        return plan;
    }
}
