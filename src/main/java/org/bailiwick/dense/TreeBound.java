package org.bailiwick.dense;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Closes what the tightest bound leaves open, where that is little: lists every portfolio that can be part of a plan a little
 * below the bound, and searches them by a {@link PortfolioTree}. Where there is no such plan, the bound is lower, and it tries
 * farther below it; a plan found so is the best one. How good the plans are that the search has found hardly matters.
 *
 * <p>For plans that leave nothing open that has a candidate. Works in small steps; not thread-safe.
 */
final class TreeBound {

    /** With more candidates, not even one member's portfolios can be listed in a reasonable time. */
    private static final int MOST_CANDIDATES = 5_000;
    /** With no more, it ends so soon that nothing else need be waited for. */
    static final int FEW_CANDIDATES = 250;
    /** After so many rounds, prices are as good as at rest. */
    private static final int MOST_ROUNDS = 50;
    /** How far below the bound plans are looked for first, in parts of what a unit is worth, and how that grows. */
    private static final double FIRST_REACH = 0.05;
    /** The same at the least, in points: where nothing but balances or focus counts, units are worth nothing. */
    private static final double LEAST_REACH = 1;

    private static final double FARTHER = 3;
    /** Where too many portfolios could be part of such plans, it shrinks to that part, */
    private static final double NEARER = 0.25;
    /** and the bound must have come down so that the goal is as near. */
    private static final double NEXT_TRY = 0.8;

    private final PortfolioBound solved;
    private final Relaxation relaxation;
    private final Granularity scores;
    private final BooleanSupplier isStopped;
    private final boolean isPossible;
    private @Nullable PortfolioListing listing;
    private @Nullable PortfolioTree tree;
    private long floor = Long.MIN_VALUE;
    private double leastBound = Double.POSITIVE_INFINITY;
    private double reach;
    /** How far below the bound a goal may be to be worth a try. */
    private double enough = Double.POSITIVE_INFINITY;

    private boolean isDone;
    private int @Nullable [] better;
    private long looksBefore;

    /** @param isStopped whether to give up what takes long */
    TreeBound(PortfolioBound solved, Granularity scores, BooleanSupplier isStopped) {
        this.solved = solved;
        this.scores = scores;
        this.isStopped = isStopped;
        relaxation = solved.portfolios().relaxation;
        isPossible = relaxation.unit.length <= MOST_CANDIDATES
                && relaxation.members > 0
                && PortfolioListing.isPossible(relaxation);
        reach = Math.max(LEAST_REACH, FIRST_REACH * relaxation.usualPoints());
    }

    /** Whether it is likely to end very soon. */
    boolean isQuick() {
        return relaxation.unit.length <= FEW_CANDIDATES;
    }

    /** The least bound so far, in points; infinite at first. */
    double bound() {
        return leastBound;
    }

    /** Candidates looked at so far, as a measure of work. */
    long looks() {
        return looksBefore + (listing == null ? 0 : listing.looks()) + (tree == null ? 0 : tree.looks());
    }

    /** The plan found last that is better than all before, by duty the member; null where there is none since the last call. */
    int @Nullable [] takeBetter() {
        int[] taken = better;
        better = null;
        return taken;
    }

    /** Whether there is anything to do, besides a plan of a score. */
    boolean isBusy(long soft) {
        floor = Math.max(floor, soft);
        if (!isPossible || isDone) {
            return false;
        }
        boolean isResting = solved.hasSettled() || solved.rounds() > MOST_ROUNDS;
        double room = solved.bound() - goal();
        return listing != null || tree != null || (isResting && room >= 0 && room < enough);
    }

    /** The score of plans to look for: if there are none, the bound is lower. */
    private long goal() {
        return Math.max(scores.above(floor), scores.atMost(Math.min(leastBound, solved.bound()) - reach));
    }

    /** Goes on, which {@link #isBusy} must have allowed. */
    void step() {
        PortfolioTree searched = tree;
        if (searched != null) {
            searched.follow(floor);
            searched.step();
            look(searched);
            return;
        }
        PortfolioListing begun = listing;
        if (begun == null) {
            begun = new PortfolioListing(solved, goal(), isStopped);
            listing = begun;
        }
        begun.step();
        if (begun.isGivenUp()) {
            enough = NEXT_TRY * (solved.bound() - begun.goal());
            reach *= NEARER;
            end();
        } else if (begun.isInVain()) {
            lower((double) begun.goal() - 1);
        } else if (begun.isComplete()) {
            PortfolioTree planted =
                    new PortfolioTree(begun, relaxation, solved.portfolios().scaleOfMoved(), scores, isStopped);
            tree = planted;
            look(planted);
        }
    }

    private void look(PortfolioTree searched) {
        int[] found = searched.takeBetter();
        if (found.length > 0) {
            better = plan(found, searched);
            floor = searched.floor();
        }
        if (searched.isDone()) {
            lower(searched.bound());
        } else {
            leastBound = Math.min(leastBound, searched.bound());
            isDone = searched.isTooLarge();
        }
    }

    private void lower(double proven) {
        leastBound = Math.min(leastBound, proven);
        isDone = leastBound <= floor;
        reach *= FARTHER;
        end();
    }

    private void end() {
        looksBefore = looks();
        listing = null;
        tree = null;
    }

    private int[] plan(int[] held, PortfolioTree searched) {
        int[] plan = new int[relaxation.problem.duties()];
        Arrays.fill(plan, State.NOBODY);
        for (int m = 0; m < relaxation.members; m++) {
            for (int u : searched.units(held[m])) {
                for (int d : relaxation.units.duties[u]) {
                    plan[d] = m;
                }
            }
        }
        return plan;
    }
}
