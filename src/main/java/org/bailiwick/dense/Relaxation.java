package org.bailiwick.dense;

import java.util.Arrays;
import org.bailiwick.score.BandCost;
import org.jspecify.annotations.Nullable;

/**
 * The problem seen from its members, for bounds: what each member could take, and what it would take and give. It leaves out
 * what couples members but for one thing, that every unit goes to one member: prices stand for that and for the disruption
 * budget.
 *
 * <p>No plan that breaks no rule but by its pins, and leaves no more open than the relaxation allows, is left out. Immutable
 * and thread-safe.
 */
final class Relaxation {

    /** What the bound is of. */
    enum Goal {
        /** The soft score. */
        SOFT,
        /** The minutes of duties that are held; nothing else is worth or costs anything. */
        HELD_MINUTES
    }

    /** Far above what rounding errors of double sums can add up to, relative to the sum of all magnitudes. */
    static final double ROUNDING = 1e-9;
    /** What the exact rounding of one item to whole points can make of difference. */
    private static final double HALF = 0.5;

    private static final int MANY_CANDIDATES = 400_000;
    private static final int MOST_FOR_PORTFOLIOS = 2_000_000;

    final Compiled problem;
    final Goal goal;
    /** Minutes of duties with candidates that may stay open. */
    final long spareMinutes;

    final Units units;
    final UnitEdges edges;
    final UnitChains chains;
    final int members;
    final int resources;
    /** By member: where its candidates begin; one more at the end. */
    final int[] start;
    /** By candidate: the unit. */
    final int[] unit;
    /** By candidate: its cell, a role and a focus group of the member. */
    final int[] cell;

    final double[] points;
    final double[] effort;
    /** By candidate: what it takes of the disruption budget; empty where there is none. */
    final double[] moved;
    /** By resource and unit. */
    final double[][] amount;
    /** By unit: minutes by priority; what leaving it open takes of the spare minutes. */
    final long[] open;

    final Cells cells;
    /** By member: the capacity, or what pins take where that is more. */
    final long[] capacity;
    /** By member and resource: the limit, or what pins take where that is more. */
    final long[] limit;

    private Relaxation(Compiled problem, Goal goal, long spareMinutes) {
        this.problem = problem;
        this.goal = goal;
        this.spareMinutes = spareMinutes;
        units = new Units(problem, spareMinutes == 0);
        edges = new UnitEdges(problem.borders, units);
        chains = new UnitChains(problem.groups, units, edges);
        members = problem.members();
        resources = problem.resources.count;
        amount = new double[resources][];
        for (int r = 0; r < resources; r++) {
            amount[r] = amounts(r);
        }
        open = openMinutes();
        start = starts();
        unit = new int[start[members]];
        points = new double[unit.length];
        effort = new double[unit.length];
        moved = new double[hasBudget() ? unit.length : 0];
        fill();
        cells = new Cells(this);
        cell = cells.ofCandidate;
        capacity = problem.capacity.clone();
        limit = problem.resources.limit.clone();
        makeRoomForPins();
    }

    /** The same with some of the candidates only; all else is shared. */
    private Relaxation(Relaxation whole, boolean[] kept) {
        problem = whole.problem;
        goal = whole.goal;
        spareMinutes = whole.spareMinutes;
        units = whole.units;
        edges = whole.edges;
        chains = whole.chains;
        members = whole.members;
        resources = whole.resources;
        amount = whole.amount;
        open = whole.open;
        cells = whole.cells;
        capacity = whole.capacity;
        limit = whole.limit;
        start = new int[members + 1];
        int count = 0;
        for (int m = 0; m < members; m++) {
            for (int k = whole.start[m]; k < whole.start[m + 1]; k++) {
                count += kept[k] ? 1 : 0;
            }
            start[m + 1] = count;
        }
        unit = new int[count];
        cell = new int[count];
        points = new double[count];
        effort = new double[count];
        moved = new double[hasBudget() ? count : 0];
        int next = 0;
        for (int k = 0; k < kept.length; k++) {
            if (kept[k]) {
                unit[next] = whole.unit[k];
                cell[next] = whole.cell[k];
                points[next] = whole.points[k];
                effort[next] = whole.effort[k];
                if (moved.length > 0) {
                    moved[next] = whole.moved[k];
                }
                next++;
            }
        }
    }

    /**
     * The same for fewer plans: those in which no member holds a unit but those of its candidates that are kept. Units and
     * members keep their numbers, candidates keep their order.
     *
     * @param kept by candidate; of every unit one at the least
     */
    Relaxation within(boolean[] kept) {
        return new Relaxation(this, kept);
    }

    /** @param spareMinutes minutes by priority that may stay open beyond the duties without a candidate */
    static Relaxation ofSoft(Compiled problem, long spareMinutes) {
        return new Relaxation(problem, Goal.SOFT, spareMinutes);
    }

    static Relaxation ofHeldMinutes(Compiled problem) {
        return new Relaxation(problem, Goal.HELD_MINUTES, Long.MAX_VALUE);
    }

    /**
     * Whether there are so many candidates that the tightest bound takes long, and the others are cut short; the search is then
     * worse than a rounding of the bound's solution.
     */
    boolean hasManyCandidates() {
        return unit.length > MANY_CANDIDATES;
    }

    /** Whether there are so many candidates that the tightest bound would take too long, and too much memory. */
    boolean hasTooManyForPortfolios() {
        return unit.length > MOST_FOR_PORTFOLIOS;
    }

    /** What a candidate gives or costs on average, in points; at least 0. */
    double usualPoints() {
        return Arrays.stream(points).map(Math::abs).average().orElse(1);
    }

    /** By candidate: the member. */
    int[] memberOf() {
        int[] memberOf = new int[unit.length];
        for (int m = 0; m < members; m++) {
            Arrays.fill(memberOf, start[m], start[m + 1], m);
        }
        return memberOf;
    }

    double pointsPerGroup() {
        return goal == Goal.SOFT ? problem.groups.pointsPerGroup() : 0;
    }

    double pointsPerRole() {
        return goal == Goal.SOFT ? problem.groups.pointsPerRole() : 0;
    }

    /** What the load of a member and resource costs, or null where it costs nothing. */
    @Nullable
    BandCost cost(int index) {
        return goal == Goal.SOFT ? problem.resources.cost[index] : null;
    }

    private double[] amounts(int resource) {
        double[] amounts = new double[units.count()];
        for (int u = 0; u < amounts.length; u++) {
            for (int d : units.duties[u]) {
                amounts[u] += problem.resources.amount[d * resources + resource];
            }
        }
        return amounts;
    }

    private long[] openMinutes() {
        long[] minutes = new long[units.count()];
        for (int u = 0; u < minutes.length; u++) {
            for (int d : units.duties[u]) {
                minutes[u] += problem.pairs.open[d];
            }
        }
        return minutes;
    }

    private int[] starts() {
        int[] starts = new int[members + 1];
        for (int u = 0; u < units.count(); u++) {
            int first = units.first(u);
            for (int at = problem.pairs.start[first]; at < problem.pairs.start[first + 1]; at++) {
                if (isCandidate(u, problem.pairs.member[at])) {
                    starts[problem.pairs.member[at] + 1]++;
                }
            }
        }
        for (int m = 0; m < members; m++) {
            starts[m + 1] += starts[m];
        }
        return starts;
    }

    /** A member who may hold one duty of a unit but not another one may not hold the unit. */
    private boolean isCandidate(int u, int member) {
        int[] duties = units.duties[u];
        for (int i = 1; i < duties.length; i++) {
            if (problem.pairs.find(duties[i], member) == PairTable.NONE) {
                return false;
            }
        }
        return true;
    }

    private void fill() {
        int[] next = start.clone();
        PairTable pairs = problem.pairs;
        for (int u = 0; u < units.count(); u++) {
            int first = units.first(u);
            for (int at = pairs.start[first]; at < pairs.start[first + 1]; at++) {
                int m = pairs.member[at];
                if (isCandidate(u, m)) {
                    int k = next[m]++;
                    unit[k] = u;
                    for (int d : units.duties[u]) {
                        int pair = pairs.find(d, m);
                        points[k] += goal == Goal.SOFT ? pairs.points[pair] : pairs.open[d];
                        effort[k] += pairs.effort[pair];
                        if (moved.length > 0) {
                            moved[k] += problem.budget.at(pair);
                        }
                    }
                }
            }
        }
    }

    private void makeRoomForPins() {
        long[] pinnedEffort = new long[members];
        long[] pinnedLoad = new long[limit.length];
        for (int d = 0; d < problem.duties(); d++) {
            if (problem.pinned[d]) {
                int at = problem.pairs.start[d];
                int m = problem.pairs.member[at];
                pinnedEffort[m] += problem.pairs.effort[at];
                for (int r = 0; r < resources; r++) {
                    pinnedLoad[m * resources + r] += problem.resources.amount[d * resources + r];
                }
            }
        }
        Arrays.setAll(capacity, m -> Math.max(capacity[m], pinnedEffort[m]));
        Arrays.setAll(limit, i -> Math.max(limit[i], pinnedLoad[i]));
    }

    /** What is known of candidates as something known of pairs, in the order of the pair table; 0 for pairs of no candidate. */
    float[] byPair(float[] ofCandidate) {
        float[] ofPair = new float[problem.pairs.member.length];
        for (int m = 0; m < members; m++) {
            for (int k = start[m]; k < start[m + 1]; k++) {
                for (int d : units.duties[unit[k]]) {
                    ofPair[problem.pairs.find(d, m)] = ofCandidate[k];
                }
            }
        }
        return ofPair;
    }

    /** A bound with all added that rounding could hide; the magnitude is the sum of what was added up for it, regardless of sign. */
    double withRounding(double bound, double magnitude) {
        return bound + ROUNDING * magnitude + (goal == Goal.SOFT ? HALF * members * (resources + 1) : 0);
    }

    boolean hasBudget() {
        return problem.budget.limit != Long.MAX_VALUE;
    }
}
