package org.bailiwick.dense;

import java.util.Arrays;
import java.util.PriorityQueue;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Finds the best plan made of listed portfolios, and proves it, by branch and bound on who holds which unit: every node moves
 * the units' prices to where its own portfolios balance, and drops those that lose too much there to be part of a better plan
 * (branch and price: Barnhart et al.: Branch-and-price: column generation for solving huge integer programs. Operations Research
 * 46 (1998) 316; all columns listed beforehand: Baldacci, Christofides, Mingozzi. Mathematical Programming 115 (2008) 351).
 *
 * <p>For plans in which every unit is held. Works in small steps; not thread-safe.
 */
final class PortfolioTree {

    private static final double WARMEST = 1.0 / 16;
    private static final double COLDEST = 1.0 / 300;
    private static final double COOLING = 0.25;
    private static final double LEAST_TEMPERATURE = 0.05;
    private static final int MOST_STEPS = 40;
    private static final double LEAST_GAIN = 1e-3;
    /** So many portfolios of all nodes may wait, or prices that take as much memory. */
    private static final long MOST_WAITING = 10_000_000;

    private final PortfolioLists lists;
    private final int units;
    private final long fixed;
    private final long budget;
    private final ListModel model;
    private final ListFilter filter;
    private final PriorityQueue<ListNode> open = new PriorityQueue<>(ListNode::compare);
    private final double[][] shares;
    private final double[] gradient;
    private final Granularity scores;
    private final BooleanSupplier isStopped;
    private long floor;
    /** What a better plan is worth at the least. */
    private long goal;

    private long waiting;
    private int nodes;
    private int[] better = {};

    /** @param isStopped whether to make do with the bounds of nodes that are known */
    PortfolioTree(
            PortfolioListing listing,
            Relaxation relaxation,
            double scaleOfMoved,
            Granularity scores,
            BooleanSupplier isStopped) {
        lists = listing.lists();
        this.scores = scores;
        this.isStopped = isStopped;
        goal = listing.goal();
        floor = goal - 1;
        units = relaxation.units.count();
        double allEdges = relaxation.edges.all();
        fixed = -(long) allEdges;
        budget = relaxation.problem.budget.limit;
        model = new ListModel(lists, units, allEdges, budget, scaleOfMoved);
        filter = new ListFilter(lists, units, budget);
        shares = new double[lists.members()][units];
        gradient = new double[units + 1];
        int[] all = new int[lists.size()];
        Arrays.setAll(all, i -> i);
        keep(all, listing.prices(), Double.POSITIVE_INFINITY, 0);
    }

    /** Work so far, in candidates looked at. */
    long looks() {
        return model.looks() + filter.looks();
    }

    /** Whether it takes too much memory to go on. */
    boolean isTooLarge() {
        return waiting > MOST_WAITING;
    }

    boolean isDone() {
        return open.isEmpty();
    }

    /** No plan is worth more. */
    double bound() {
        return open.isEmpty() ? (double) floor : Math.max((double) floor, open.element().bound);
    }

    /** Takes note of a plan's score, which only better ones matter beside. */
    void follow(long soft) {
        rise(Math.max(floor, soft));
        if (!open.isEmpty() && open.element().bound < (double) goal) {
            open.clear();
        }
    }

    private void rise(long reached) {
        floor = reached;
        goal = scores.above(reached);
    }

    /** The portfolios of a plan that is better than all before, by member; empty where none was found since the last call. */
    int[] takeBetter() {
        int[] taken = better;
        better = new int[0];
        return taken;
    }

    /** The units of a portfolio. */
    int[] units(int portfolio) {
        return lists.units(portfolio);
    }

    /** What the best plan known is worth, or else what is just below the goal. */
    long floor() {
        return floor;
    }

    /** Looks at both nodes below the most promising one. */
    void step() {
        if (open.isEmpty()) {
            return;
        }
        ListNode parent = open.remove();
        waiting -= parent.size();
        if (parent.bound < (double) goal) {
            return;
        }
        keep(decided(parent, true), parent.prices, parent.bound, parent.depth + 1);
        keep(decided(parent, false), parent.prices, parent.bound, parent.depth + 1);
    }

    private int[] decided(ListNode parent, boolean isHeld) {
        return Arrays.stream(parent.left)
                .filter(p -> isHeld == lists.contains(p, parent.unit) || lists.member(p) != parent.member)
                .toArray();
    }

    private void keep(int[] portfolios, double[] prices, double most, int depth) {
        ListNode node = look(portfolios, prices, most, depth);
        if (node != null) {
            open.add(node);
            waiting += node.size();
        }
    }

    /** Bounds a node; null where no plan there is better than the best one known. */
    private @Nullable ListNode look(int[] portfolios, double[] prices, double most, int depth) {
        nodes++;
        int[] left = filter.fitting(portfolios);
        double[] point = prices;
        double[] best = prices;
        double bound = most;
        for (double part = WARMEST; left.length > 0; part *= COOLING) {
            model.restrict(left);
            model.at(point, gradient);
            if (model.bound() < bound) {
                bound = model.bound();
                best = point;
            }
            offer(model.best());
            int[] within = model.within((double) goal);
            left = within == left ? left : filter.fitting(within);
            // Whatever prices were tried, the node's bound holds.
            if (part < COLDEST || left.length <= lists.members() || isStopped.getAsBoolean()) {
                break;
            }
            double gap = bound - floor;
            double temperature = Math.max(LEAST_TEMPERATURE, gap * part);
            model.restrict(left);
            model.setTemperature(temperature);
            point = new Lbfgs(model, units + 1, temperature, gap * LEAST_GAIN).minimize(point, MOST_STEPS);
        }
        if (left.length == lists.members()) {
            offer(left);
        }
        if (left.length <= lists.members() || bound < (double) goal) {
            return null;
        }
        ListNode node = new ListNode(left, best, bound, depth, nodes);
        branch(node);
        return node;
    }

    /** Takes portfolios of all members for a plan if they are one, and a better one than is known. */
    private void offer(int[] plan) {
        boolean[] isHeld = new boolean[units];
        long sum = fixed;
        long moved = 0;
        int held = 0;
        for (int portfolio : plan) {
            sum += lists.value(portfolio);
            moved += lists.moved(portfolio);
            for (int z = lists.start(portfolio); z < lists.start(portfolio + 1); z++) {
                if (isHeld[lists.unit(z)]) {
                    return;
                }
                isHeld[lists.unit(z)] = true;
                held++;
            }
        }
        if (held == units && moved <= budget && sum > floor) {
            rise(sum);
            better = plan;
        }
    }

    private void branch(ListNode node) {
        filter.fitting(node.left);
        model.restrict(node.left);
        model.at(node.prices, gradient);
        model.shares(shares);
        double most = -1;
        for (int m = 0; m < shares.length; m++) {
            for (int u = 0; u < units; u++) {
                double doubt = Math.min(shares[m][u], 1 - shares[m][u]);
                if (filter.isOpen(m, u) && doubt > most) {
                    most = doubt;
                    node.member = m;
                    node.unit = u;
                }
            }
        }
    }
}
