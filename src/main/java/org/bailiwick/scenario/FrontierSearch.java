package org.bailiwick.scenario;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.bailiwick.check.ProblemCheck;
import org.bailiwick.model.ConstraintId;
import org.bailiwick.model.DisruptionBudget;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Finding;
import org.bailiwick.model.InvalidInputException;
import org.bailiwick.model.Place;
import org.bailiwick.model.Plan;
import org.bailiwick.model.Problem;
import org.bailiwick.plan.PlanFactory;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.bailiwick.solver.AllocationSolver;
import org.bailiwick.solver.SolveOptions;
import org.jspecify.annotations.Nullable;

/**
 * Finds the front between change and quality by limits on the change: the epsilon-constraint method (Haimes, Lasdon and Wismer,
 * 1971), in its augmented form (Mavrotas, Applied Mathematics and Computation 213, 2009).
 *
 * <p>The best plan without a limit comes first and says how much change can be worth anything. Then the problem is solved under one
 * disruption budget after the other, the small ones closer together, each time from the best plan found for less. Where that gives
 * too few plans, the widest gaps of the front are halved. While searching, a move costs one percent of its hours, so that what
 * gains nothing stays. Not thread-safe.
 */
public final class FrontierSearch {

    /** The fewest plans that may be asked for. */
    public static final int LEAST_POINTS = 2;

    /** The most plans that may be asked for. */
    public static final int MOST_POINTS = 100;

    /** Plans that are sought where no number is asked for. */
    public static final int USUAL_POINTS = 12;

    private static final BigDecimal COST_OF_A_MOVE = new BigDecimal("0.01");
    private static final int FRACTION_DECIMALS = 12;
    private static final int MOST_SOLVES_A_POINT = 3;

    private final Problem problem;
    private final Pairs pairs;
    private final PeriodView view;
    private final PlanFactory factory;
    private final String measure;
    private final BigDecimal held;
    private final List<Frontier.Point> found = new ArrayList<>();
    private final Set<BigDecimal> tried = new HashSet<>();

    private FrontierSearch(Problem problem, String measure) {
        this.problem = problem;
        this.pairs = Pairs.of(PeriodView.of(problem));
        this.view = pairs.view();
        this.factory = PlanFactory.of(pairs);
        this.measure = measure;
        BigDecimal sum = BigDecimal.ZERO;
        for (int d = 0; d < view.duties().size(); d++) {
            sum = pairs.isHeld(d) ? sum.add(view.measure(d, measure)) : sum;
        }
        this.held = sum;
    }

    /**
     * Prepares the search of a front.
     *
     * @param problem the problem as it was read, coverage not expanded
     * @param measure the measure in which changes are counted: {@code hours}, {@code goal}, {@code count} or another of the duties'
     * @return the search, to be run once
     * @throws InvalidInputException where the problem has errors, no duty carries the measure, or the problem's own disruption
     *     budget counts in another one
     */
    public static FrontierSearch of(Problem problem, String measure) {
        DisruptionBudget own = problem.settings().disruptionBudget();
        if (own != null && !own.measure().equals(measure)) {
            throw new InvalidInputException(List.of(Finding.error(
                    "twoBudgets",
                    Place.at("/settings/disruptionBudget/measure"),
                    "the problem's disruption budget counts %s, the front %s, and only one can count. Maybe use --measure %s."
                            .formatted(own.measure(), measure, own.measure()))));
        }
        // Also whether there is such a measure.
        ProblemCheck.requireValid(limited(problem, measure, BigDecimal.ONE));
        return new FrontierSearch(problem.expanded(), measure);
    }

    private static Problem limited(Problem problem, String measure, BigDecimal fraction) {
        return problem.withSettings(problem.settings().withDisruptionBudget(new DisruptionBudget(measure, fraction)));
    }

    /**
     * Finds the front.
     *
     * <p>Interrupting the calling thread ends the search with the front so far.
     *
     * @param count how many plans are wanted, {@link #LEAST_POINTS}..{@link #MOST_POINTS}; there are fewer where so many differ not
     * @param start a plan of the problem to start from, or null for the holders
     * @param options limits and seed of each single solve; at most three times {@code count} are made
     * @param listener hears of every plan as it is found, also of those that turn out to be dominated
     * @return the front
     * @throws IllegalArgumentException where the count is out of range
     */
    public Frontier run(int count, @Nullable Plan start, SolveOptions options, Consumer<Frontier.Point> listener) {
        if (count < LEAST_POINTS || count > MOST_POINTS) {
            throw new IllegalArgumentException("plans (%d) must be between %d and %d. Maybe digits were doubled."
                    .formatted(count, LEAST_POINTS, MOST_POINTS));
        }
        Map<String, String> from = start == null ? Map.of() : start.memberByDuty();
        DisruptionBudget own = problem.settings().disruptionBudget();
        add(own == null ? BigDecimal.ONE : own.fraction(), from, options, listener);
        BigDecimal most = found.get(0).moved();
        for (int i = 0; i < count - 1 && !isInterrupted(); i++) {
            // Squares: the first changes are worth most, and the front bends there.
            BigDecimal limit = fraction(most.multiply(square(i, count - 1)));
            if (!tried.contains(limit)) {
                add(limit, bestWithin(limit), options, listener);
            }
        }
        for (int solves = count; solves < MOST_SOLVES_A_POINT * count && !isInterrupted(); solves++) {
            Frontier front = front();
            BigDecimal next = front.points().size() < count ? widestGap(front) : null;
            if (next == null) {
                break;
            }
            add(next, bestWithin(next), options, listener);
        }
        return front();
    }

    private static boolean isInterrupted() {
        return Thread.currentThread().isInterrupted();
    }

    private Frontier front() {
        return Frontier.of(measure, held, found);
    }

    private static BigDecimal square(int part, int whole) {
        return BigDecimal.valueOf((long) part * part)
                .divide(BigDecimal.valueOf((long) whole * whole), FRACTION_DECIMALS, RoundingMode.HALF_UP);
    }

    /** As a part of all that is held, rounded up so that the amount itself still fits. */
    private BigDecimal fraction(BigDecimal amount) {
        return held.signum() == 0
                ? BigDecimal.ONE
                : amount.divide(held, FRACTION_DECIMALS, RoundingMode.UP).min(BigDecimal.ONE);
    }

    /** The middle of the two neighbours that are farthest apart and whose middle was not tried; null where all were. */
    private @Nullable BigDecimal widestGap(Frontier front) {
        BigDecimal widest = BigDecimal.ZERO;
        BigDecimal middle = null;
        for (int i = 1; i < front.points().size(); i++) {
            BigDecimal low = front.points().get(i - 1).moved();
            BigDecimal high = front.points().get(i).moved();
            BigDecimal between = fraction(low.add(high).divide(BigDecimal.valueOf(2)));
            if (high.subtract(low).compareTo(widest) > 0 && !tried.contains(between)) {
                widest = high.subtract(low);
                middle = between;
            }
        }
        return middle;
    }

    private void add(
            BigDecimal fraction, Map<String, String> start, SolveOptions options, Consumer<Frontier.Point> listener) {
        tried.add(fraction);
        Plan plan = new AllocationSolver()
                .solve(asked(fraction), options.withStart(start))
                .plan();
        Frontier.Point point = point(fraction, plan);
        found.add(point);
        listener.accept(point);
    }

    /** The best plan so far that the limit allows; it starts the search. Empty where there is none. */
    private Map<String, String> bestWithin(BigDecimal fraction) {
        BigDecimal limit = fraction.multiply(held);
        Frontier.Point best = null;
        for (Frontier.Point point : found) {
            if (point.moved().compareTo(limit) <= 0 && (best == null || point.isBetterThan(best))) {
                best = point;
            }
        }
        return best == null ? Map.of() : best.plan().memberByDuty();
    }

    /** The problem under a limit, with a small price on every move in place of its continuity. */
    private Problem asked(BigDecimal fraction) {
        List<Duty> duties = problem.duties().stream()
                .map(duty -> duty.withStickiness(BigDecimal.ONE))
                .toList();
        Map<ConstraintId, BigDecimal> weights = new EnumMap<>(problem.settings().weights());
        weights.put(ConstraintId.CONTINUITY, COST_OF_A_MOVE);
        DisruptionBudget budget = new DisruptionBudget(measure, fraction);
        return problem.withDuties(duties)
                .withSettings(problem.settings().withWeights(weights).withDisruptionBudget(budget));
    }

    private Frontier.Point point(BigDecimal fraction, Plan searched) {
        int[] memberOfDuty = Side.memberOfDuty(view, searched.memberByDuty());
        Plan plan = factory.plan(memberOfDuty, searched.solver(), null);
        BigDecimal moved = BigDecimal.ZERO;
        BigDecimal hours = BigDecimal.ZERO;
        int duties = 0;
        for (int d = 0; d < memberOfDuty.length; d++) {
            if (pairs.isHeld(d) && memberOfDuty[d] != PeriodView.NOBODY && memberOfDuty[d] != view.holder(d)) {
                moved = moved.add(view.measure(d, measure));
                hours = hours.add(view.duty(d).hours());
                duties++;
            }
        }
        long continuity = plan.terms().stream()
                .filter(term -> term.constraint().equals(ConstraintId.CONTINUITY.id()))
                .mapToLong(term -> term.points())
                .sum();
        return new Frontier.Point(fraction, moved, hours, duties, plan.score().soft() - continuity, plan);
    }
}
