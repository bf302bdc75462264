package org.bailiwick.dense;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Proves bounds beside a search, a little at a time, for the level of open duties that the search has reached.
 *
 * <p>Work is measured in candidates looked at, never in time, so that a search by steps stays repeatable. Not thread-safe.
 */
final class ProvenBound {

    /** So many candidates are looked at in the time of one step of the search. */
    private static final int CANDIDATES_PER_STEP = 16;
    /** Looks at a member's candidates in search of portfolios take that part of the time of other looks. */
    private static final double SHORT_LOOK = 0.5;
    /**
     * What bounds may take, in parts of the search's own time: until prices have come to rest; as well if their solution is
     * awaited, or was taken before that; and then.
     */
    private static final double SHARE = 1;

    private static final double AWAITED_SHARE = 20;
    private static final double TAKEN_SHARE = 0.8;
    private static final double LATE_SHARE = 0.4;
    /** The first steps, while bounds get on to their share: a search as short as that has better use for its time. */
    private static final double STEPS_TO_SHARE = 200_000;
    /** The part of a time limit after which a solution would not be known in time; with many candidates a round takes long. */
    private static final double MOST_BEFORE_SOLVING = 0.4;

    private static final double MOST_BEFORE_LONG_SOLVING = 0.15;
    /** Making a bound takes the time of so many looks at every candidate; a search has it made once that is paid for. */
    private static final double LOOKS_TO_MAKE = 4;
    /** How many candidates may be looked at, in the time of other looks, once the search has ended by itself. */
    private static final double WORK_TO_COMPLETE = 2e7;
    /** A plan that leaves no more than this part of the work open is taken for one that could be made to leave nothing open. */
    private static final double FEW_OPEN = 0.02;
    /** Before so many rounds, the solution of the tightest bound is no better than none. */
    private static final int FEWEST_ROUNDS = 2;
    /** A better bound is told once it has gained this part of what was left of it. */
    private static final double WORTH_TELLING = 0.01;

    private final Compiled problem;
    private final Consumer<Limits> listener;
    private final OpenMinutes minutes;
    private final Granularity scores;
    /** For plans that leave nothing open that has a candidate. */
    private @Nullable StagedBound whole;

    private @Nullable PortfolioBound portfolios;
    private @Nullable TreeBound tree;
    /** For plans that leave more open. */
    private @Nullable StagedBound partly;

    private int @Nullable [] learned;
    private BooleanSupplier isStopped = () -> false;
    private Consumer<Incumbent> better = plan -> {};
    private Incumbent offered = Incumbent.WORST;
    private volatile boolean isProven;
    private boolean isAwaited;
    private boolean isTaken;
    private double credit;
    private long worked;
    private long level = Long.MAX_VALUE;
    private long told = Long.MAX_VALUE;

    /** @param listener hears of limits that are notably better than the last ones */
    ProvenBound(Compiled problem, Consumer<Limits> listener) {
        this.problem = problem;
        this.listener = listener;
        minutes = new OpenMinutes(problem);
        scores = Granularity.of(problem);
    }

    /** Says when to leave unproven what is being proven; to be called before anything else. */
    void stopWhen(BooleanSupplier hasToStop) {
        isStopped = hasToStop;
    }

    /** Says who hears of plans that the bound itself has found and that are better than all it was told of. */
    void offerTo(Consumer<Incumbent> finder) {
        better = finder;
    }

    /** The best plan that the bound itself has found. */
    Incumbent offered() {
        return offered;
    }

    /** Whether the best plan is proven to be as good as any. Thread-safe. */
    boolean isProven() {
        return isProven;
    }

    /** Works for as long as so many steps of the search allow. */
    void advance(long steps, Incumbent best) {
        worked += steps;
        double part = Math.min(1, worked / STEPS_TO_SHARE);
        credit += part * share() * CANDIDATES_PER_STEP * steps;
        if (credit < 0) {
            return;
        }
        reach(best);
        boolean moved = true;
        while (credit >= 0 && moved) {
            moved = step(best);
        }
        tell(best, false);
    }

    private double share() {
        if (portfolios != null && portfolios.hasSettled()) {
            return LATE_SHARE;
        }
        if (isAwaited) {
            return AWAITED_SHARE;
        }
        return isTaken ? TAKEN_SHARE : SHARE;
    }

    /**
     * Runs the first stages of the soft bound to their end at once, regardless of what the search's steps allow.
     *
     * @param best a plan, however poor
     * @param isStopped whether to make do with what is known
     * @return what pairs lose by the prices found
     */
    PairPrices pairPrices(Incumbent best, BooleanSupplier isStopped) {
        boolean isNearlyWhole = best.openMinutes() - minutes.unavoidable <= FEW_OPEN * minutes.all;
        StagedBound bound = isNearlyWhole ? whole() : guide(best, isStopped);
        double target = best.soft() + worthOfOpen(best);
        while (!bound.isNearlyDone() && !isStopped.getAsBoolean()) {
            bound.step(target);
            if (isNearlyWhole && best.openMinutes() > minutes.unavoidable && bound.bound() < best.soft()) {
                // Plans that leave nothing open are worth less than one that does, or do not exist.
                isNearlyWhole = false;
                bound = guide(best, isStopped);
            }
        }
        reach(best);
        tell(best, false);
        return new PairPrices(bound);
    }

    /**
     * Has the tightest bound found soon, at the cost of the search, until somebody asks for its solution; not where the first
     * stages have not come to their end or have left too little time, or the tightest bound is not for such plans.
     *
     * @param spent the part of the time limit that is spent; 0 where there is none
     */
    void await(double spent) {
        Relaxation relaxation = whole == null ? null : whole.relaxation();
        isAwaited = relaxation != null
                && whole().isNearlyDone()
                && !relaxation.hasTooManyForPortfolios()
                && spent <= (relaxation.hasManyCandidates() ? MOST_BEFORE_LONG_SOLVING : MOST_BEFORE_SOLVING);
    }

    boolean isAwaited() {
        return isAwaited;
    }

    /** As {@link Solution#isReady()}. */
    boolean isReady() {
        return portfolios != null
                && portfolios.hasSettled()
                && portfolios.portfolios().areQuick();
    }

    /** As {@link Solution#dives}. */
    @Nullable
    PortfolioDives dives(long seed) {
        PortfolioBound tightest = portfolios;
        return tightest != null && isReady() ? new PortfolioDives(tightest, seed) : null;
    }

    /** How many steps of the search take the time of so many looks in search of portfolios. */
    static double stepsOf(long looks) {
        return SHORT_LOOK * looks / CANDIDATES_PER_STEP;
    }

    /** As {@link Solution#shares()}. */
    float @Nullable [] shares() {
        isAwaited = false;
        PortfolioBound tightest = portfolios;
        if (tightest == null || tightest.rounds() < FEWEST_ROUNDS) {
            return null;
        }
        isTaken = true;
        return whole().relaxation().byPair(tightest.shares());
    }

    /** About what a plan's open duties would earn if they were held: what they earn with a candidate on average. */
    private double worthOfOpen(Incumbent plan) {
        PairTable pairs = problem.pairs;
        double worth = 0;
        for (int d = 0; d < plan.plan.length; d++) {
            for (int at = pairs.start[d]; plan.plan[d] == State.NOBODY && at < pairs.start[d + 1]; at++) {
                worth += (double) pairs.points[at] / pairs.size(d);
            }
        }
        return worth;
    }

    /** The bound whose prices fit plans that are as good as can be; those that must leave more open have prices of their own. */
    private StagedBound guide(Incumbent best, BooleanSupplier isStopped) {
        while (minutes.isInDoubt(best) && minutes.proven() == minutes.unavoidable && !isStopped.getAsBoolean()) {
            credit -= minutes.step(best);
        }
        long spare = minutes.proven() - minutes.unavoidable;
        return spare > 0 ? new StagedBound(Relaxation.ofSoft(problem, spare)) : whole();
    }

    /**
     * Goes on once the search has ended by itself, where the problem is so small that the best plan will soon be proven.
     *
     * @return the same plan, or a better one that the bound has found
     */
    Incumbent complete(Incumbent found) {
        Incumbent best = found;
        if (problem.pairs.member.length > TreeBound.FEW_CANDIDATES) {
            return best;
        }
        reach(best);
        tell(best, false);
        credit = WORK_TO_COMPLETE;
        boolean moved = true;
        while (!isProven && credit >= 0 && moved && !isStopped.getAsBoolean()) {
            moved = step(best);
            best = offered.isBetterThan(best) ? offered : best;
            tell(best, false);
        }
        return best;
    }

    /** Tells what is known at last. */
    void finish(Incumbent best) {
        reach(best);
        tell(best, true);
    }

    private StagedBound whole() {
        StagedBound bound = whole;
        if (bound == null) {
            bound = new StagedBound(Relaxation.ofSoft(problem, 0));
            whole = bound;
        }
        return bound;
    }

    /** Takes note of how little a plan leaves open: the bound need not hold for plans that leave more. */
    private void reach(Incumbent best) {
        if (best.openMinutes() >= level) {
            return;
        }
        level = best.openMinutes();
        told = Long.MAX_VALUE;
        if (partly != null) {
            partly.setSpareMinutes(level - minutes.unavoidable);
        }
    }

    private StagedBound partly() {
        StagedBound bound = partly;
        if (bound == null) {
            bound = new StagedBound(Relaxation.ofSoft(problem, level - minutes.unavoidable));
            partly = bound;
        }
        return bound;
    }

    private boolean step(Incumbent best) {
        // A plan made of the awaited solution may leave less open than the best one so far.
        if (level > minutes.unavoidable && !isAwaited) {
            return stepPartly(best);
        }
        if (!canMake(whole == null ? 1 : 0)) {
            return false;
        }
        StagedBound bound = whole();
        // With many candidates, a round takes so long that the third stage gains more in the time of a few.
        if (portfolios == null
                && bound.isNearlyDone()
                && (isAwaited || !bound.relaxation().hasManyCandidates())) {
            portfolios =
                    new PortfolioBound(bound.relaxation(), bound.layout(), bound.prices(), bound.bound(), isStopped);
        }
        if (portfolios != null) {
            return stepTree(portfolios, best) || stepPortfolios(portfolios, best);
        }
        if (bound.isDone()) {
            return false;
        }
        step(bound, best.soft());
        return true;
    }

    /** Closes the gap of small problems, once prices have come to rest. */
    private boolean stepTree(PortfolioBound bound, Incumbent best) {
        TreeBound above = tree;
        if (above == null) {
            above = new TreeBound(bound, scores, isStopped);
            tree = above;
        }
        // Who waits for the solution had better have one that is as good as can be.
        boolean hasToWait = best.openMinutes() > minutes.unavoidable || (isAwaited && !above.isQuick());
        if (hasToWait || !above.isBusy(best.soft())) {
            return false;
        }
        long before = above.looks();
        above.step();
        credit -= SHORT_LOOK * (above.looks() - before);
        offer(above.takeBetter());
        return true;
    }

    private void offer(int @Nullable [] plan) {
        if (plan != null) {
            State state = new State(problem);
            new Construction(state).repair(plan);
            Incumbent found = new Incumbent(state.memberOf(), state.open(), state.soft(), worked);
            offered = found.isBetterThan(offered) ? found : offered;
            better.accept(found);
        }
    }

    private boolean stepPortfolios(PortfolioBound bound, Incumbent best) {
        // A long proof begins only when it is paid for, so that short searches do not wait for it.
        if (bound.isDone() || credit < SHORT_LOOK * bound.costOfNext()) {
            return false;
        }
        if (bound.isRoundDone() && best.plan != learned) {
            learned = best.plan;
            bound.learn(best.plan);
        }
        long before = bound.looks();
        bound.step();
        credit -= SHORT_LOOK * (bound.looks() - before);
        return true;
    }

    private boolean stepPartly(Incumbent best) {
        if (!canMake((minutes.isToBeMade(best) ? 1 : 0) + (partly == null ? 1 : 0))) {
            return false;
        }
        boolean moved = minutes.isInDoubt(best);
        if (moved) {
            credit -= minutes.step(best);
        }
        if (!partly().isDone()) {
            step(partly(), best.soft());
            moved = true;
        }
        return moved;
    }

    private boolean canMake(int bounds) {
        double cost = bounds * LOOKS_TO_MAKE * problem.pairs.member.length;
        boolean isPaid = credit >= cost;
        credit -= isPaid ? cost : 0;
        return isPaid;
    }

    private void step(StagedBound bound, long target) {
        long before = bound.looks();
        bound.step((double) target);
        credit -= bound.looks() - before;
    }

    private double soft() {
        StagedBound bound = level > minutes.unavoidable ? partly : whole;
        double least = bound == null ? Double.POSITIVE_INFINITY : bound.bound();
        if (level > minutes.unavoidable || portfolios == null) {
            return least;
        }
        return Math.min(least, tree == null ? portfolios.bound() : Math.min(portfolios.bound(), tree.bound()));
    }

    private long whole(double bound) {
        return level > minutes.unavoidable ? (long) Math.floor(bound) : scores.atMost(bound);
    }

    private void tell(Incumbent best, boolean whatever) {
        double least = soft();
        long bound = least >= Long.MAX_VALUE ? Long.MAX_VALUE : whole(least);
        isProven = best.openMinutes() <= minutes.proven() && best.soft() >= bound;
        boolean notable = told == Long.MAX_VALUE || told - bound > WORTH_TELLING * (told - best.soft());
        if (bound < told && (notable || whatever)) {
            told = bound;
            listener.accept(new Limits(minutes.proven(), level, bound));
        }
    }
}
