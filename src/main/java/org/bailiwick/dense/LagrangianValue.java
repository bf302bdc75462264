package org.bailiwick.dense;

import org.jspecify.annotations.Nullable;

/**
 * The Lagrangian bound at given prices (Geoffrion: Lagrangean relaxation for integer programming. Mathematical Programming
 * Study 2 (1974) 82): no plan of the relaxation earns more than what all prices add up to and what members earn beyond them.
 *
 * <p>Not thread-safe; reused for every vector of prices.
 */
final class LagrangianValue implements Dual {

    /** To look at a candidate that is near takes as long as so many looks at any: most of those earn something. */
    private static final int LOOKS_AT_NEAR = 3;

    private final Relaxation relaxation;
    private final Prices prices;
    private final LoadCost[] costs;
    private final MemberChains chains;
    private final NearCandidates near;
    /** What all edges of chains cost if no member held both ends of any. */
    private final double allEdges;

    private final FocusChoice focus;
    private final boolean[] free;
    private final double[] loadPrice;
    /** By cell of the member: what is earned there; 0 between members. */
    private final double[] earned;
    /** The cells of the member in which something is earned, in the first places. */
    private final int[] earning;

    private int earningCount;
    /** By candidate of the member: what it earns by itself. */
    private final double[] values;
    /** The candidates of the member that earn something, in the first places, and what is needed of them. */
    private final int[] taken;

    private final int[] takenUnit;
    private final int[] takenCell;
    private final double[] takenEffort;

    private int takenCount;
    private final StayingOpen staying;
    /** Only with many candidates does anybody ask for them. */
    private final @Nullable TakenShares shares;

    private double magnitude;
    private long looks;

    LagrangianValue(Relaxation relaxation, Prices prices) {
        this.relaxation = relaxation;
        this.prices = prices;
        staying = new StayingOpen(relaxation);
        shares = relaxation.hasManyCandidates() ? new TakenShares(relaxation.unit.length) : null;
        costs = new LoadCost[relaxation.members * relaxation.resources];
        free = new boolean[costs.length];
        for (int i = 0; i < costs.length; i++) {
            costs[i] = new LoadCost(relaxation, i);
            free[i] = costs[i].isFree();
        }
        chains = new MemberChains(relaxation);
        allEdges = chains.all();
        near = new NearCandidates(relaxation, prices, chains);
        focus = new FocusChoice(relaxation);
        int mostCells = 0;
        int mostCandidates = 0;
        for (int m = 0; m < relaxation.members; m++) {
            mostCells = Math.max(mostCells, relaxation.cells.role[m].length);
            mostCandidates = Math.max(mostCandidates, relaxation.start[m + 1] - relaxation.start[m]);
        }
        earned = new double[mostCells];
        earning = new int[mostCells];
        taken = new int[mostCandidates];
        takenUnit = new int[mostCandidates];
        takenCell = new int[mostCandidates];
        takenEffort = new double[mostCandidates];
        values = new double[mostCandidates];
        loadPrice = new double[relaxation.resources];
    }

    /** The bound, with all that rounding could hide added. */
    @Override
    public double at(double[] at, double[] gradient) {
        magnitude = 0;
        if (shares != null) {
            shares.next();
        }
        near.begin(at);
        double value = unitsAndBudget(at, gradient) - count(allEdges);
        for (int m = 0; m < relaxation.members; m++) {
            value += member(m, at, gradient);
        }
        return relaxation.withRounding(value, magnitude);
    }

    @Override
    public void makeValid(double[] at) {
        prices.makeValid(at, 0);
    }

    /** Lets fewer minutes stay open than the relaxation allows; the bound holds for those plans only from here on. */
    void setSpareMinutes(long minutes) {
        staying.setSpareMinutes(minutes);
    }

    /** Candidates looked at so far, as a measure of work. */
    long looks() {
        return looks;
    }

    /** How often a candidate was taken at the prices evaluated of late, 0..1; 0 unless there are many candidates. */
    float share(int candidate) {
        return shares == null ? 0 : shares.of(candidate);
    }

    private double count(double value) {
        magnitude += Math.abs(value);
        return value;
    }

    private double unitsAndBudget(double[] at, double[] gradient) {
        double value = 0;
        double openPrice = staying.price(at);
        for (int u = 0; u < relaxation.units.count(); u++) {
            double stayingOpen = -openPrice * relaxation.open[u];
            value += count(Math.max(at[u], stayingOpen));
            gradient[u] = at[u] >= stayingOpen ? 1 : 0;
        }
        value += count(staying.total(openPrice));
        int budget = prices.budget();
        gradient[budget] = 0;
        if (relaxation.hasBudget()) {
            gradient[budget] = relaxation.problem.budget.limit / prices.scale[budget];
            value += count(at[budget] * gradient[budget]);
        }
        return value;
    }

    private double member(int m, double[] at, double[] gradient) {
        int capacityIndex = prices.capacity(m);
        double minutePrice = at[capacityIndex] / prices.scale[capacityIndex];
        double budgetPrice = relaxation.hasBudget() ? at[prices.budget()] / prices.scale[prices.budget()] : 0;
        double value = count(minutePrice * relaxation.capacity[m]);
        gradient[capacityIndex] = relaxation.capacity[m];
        for (int r = 0; r < relaxation.resources; r++) {
            int index = prices.load(m, r);
            int load = m * relaxation.resources + r;
            gradient[index] = 0;
            loadPrice[r] = 0;
            if (!free[load]) {
                loadPrice[r] = at[index] / prices.scale[index];
                long best = costs[load].bestLoad(loadPrice[r]);
                value += count(costs[load].profit(loadPrice[r], best));
                gradient[index] = best;
            }
        }
        earningCount = 0;
        takenCount = 0;
        if (near.areEnough(m, at)) {
            lookAtNear(m, at, minutePrice, budgetPrice);
        } else {
            lookAtAll(m, at, minutePrice, budgetPrice);
        }
        value += count(focus.choose(m, earning, earningCount, earned));
        take(m, gradient);
        scale(m, gradient);
        return value;
    }

    private void lookAtAll(int m, double[] at, double minutePrice, double budgetPrice) {
        int from = relaxation.start[m];
        int to = relaxation.start[m + 1];
        looks += to - from;
        value(relaxation.unit, relaxation.points, relaxation.effort, from, to, at, minutePrice);
        subtractLoads(relaxation.unit, from, to);
        subtractMoved(relaxation.moved, from, to, budgetPrice);
        near.list(m, values);
        for (int k = from; k < to; k++) {
            if (values[k - from] > 0 && !chains.isChained[k]) {
                earn(relaxation.cell[k], values[k - from]);
                take(k);
            }
        }
        for (int c = chains.from(m); c < chains.to(m); c++) {
            earnInChain(relaxation.cell[chains.head(c)], chains.choose(c, values, from, this::take));
        }
    }

    private void lookAtNear(int m, double[] at, double minutePrice, double budgetPrice) {
        int from = near.from(m);
        int to = near.to(m);
        looks += (long) LOOKS_AT_NEAR * (to - from);
        value(near.unit, near.points, near.effort, from, to, at, minutePrice);
        subtractLoads(near.unit, from, to);
        subtractMoved(near.moved, from, to, budgetPrice);
        for (int i = from; i < near.fromChained(m); i++) {
            if (values[i - from] > 0) {
                earn(near.cell[i], values[i - from]);
                takeNear(i);
            }
        }
        int place = near.fromChained(m);
        for (int i = near.fromChain(m); i < near.toChain(m); i++) {
            int c = near.chain(i);
            double value = chains.chooseSideBySide(c, values, place - from, z -> takeNear(from + z));
            earnInChain(near.cell[place], value);
            place += chains.length(c);
        }
    }

    /** Fills in what candidates earn by themselves: one price after the other, in plain passes through memory. */
    private void value(
            int[] unit, double[] points, double[] effort, int from, int to, double[] at, double minutePrice) {
        for (int k = from; k < to; k++) {
            values[k - from] = points[k] - at[unit[k]] - minutePrice * effort[k];
        }
    }

    private void subtractLoads(int[] unit, int from, int to) {
        for (int r = 0; r < relaxation.resources; r++) {
            double[] amount = relaxation.amount[r];
            double price = loadPrice[r];
            for (int k = from; price != 0 && k < to; k++) {
                values[k - from] -= price * amount[unit[k]];
            }
        }
    }

    private void subtractMoved(double[] moved, int from, int to, double budgetPrice) {
        for (int k = from; budgetPrice != 0 && k < to; k++) {
            values[k - from] -= budgetPrice * moved[k];
        }
    }

    private void earn(int cell, double value) {
        if (earned[cell] == 0) {
            earning[earningCount++] = cell;
        }
        earned[cell] += value;
    }

    private void earnInChain(int cell, double value) {
        if (value > 0) {
            earn(cell, value);
        }
    }

    private void take(int k) {
        taken[takenCount] = k;
        takenUnit[takenCount] = relaxation.unit[k];
        takenCell[takenCount] = relaxation.cell[k];
        takenEffort[takenCount++] = relaxation.effort[k];
    }

    private void takeNear(int place) {
        taken[takenCount] = near.candidate[place];
        takenUnit[takenCount] = near.unit[place];
        takenCell[takenCount] = near.cell[place];
        takenEffort[takenCount++] = near.effort[place];
    }

    private void take(int m, double[] gradient) {
        int capacityIndex = prices.capacity(m);
        int budgetIndex = prices.budget();
        for (int i = 0; i < takenCount; i++) {
            if (focus.takes(takenCell[i])) {
                int u = takenUnit[i];
                gradient[u]--;
                if (shares != null) {
                    shares.take(taken[i]);
                }
                gradient[capacityIndex] -= takenEffort[i];
                if (relaxation.moved.length > 0) {
                    gradient[budgetIndex] -= relaxation.moved[taken[i]] / prices.scale[budgetIndex];
                }
                for (int r = 0; r < relaxation.resources; r++) {
                    if (!free[m * relaxation.resources + r]) {
                        gradient[prices.load(m, r)] -= relaxation.amount[r][u];
                    }
                }
            }
        }
        for (int i = 0; i < earningCount; i++) {
            earned[earning[i]] = 0;
        }
    }

    private void scale(int m, double[] gradient) {
        gradient[prices.capacity(m)] /= prices.scale[prices.capacity(m)];
        for (int r = 0; r < relaxation.resources; r++) {
            gradient[prices.load(m, r)] /= prices.scale[prices.load(m, r)];
        }
    }
}
