package org.bailiwick.rivals;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import org.bailiwick.bench.Instance;
import org.bailiwick.model.Bound;
import org.bailiwick.model.Plan;
import org.bailiwick.model.Problem;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.bailiwick.score.Referee;
import org.bailiwick.solver.AllocationSolver;
import org.bailiwick.solver.Engine;
import org.bailiwick.solver.SolveOptions;
import org.bailiwick.solver.TimefoldDefaults;
import org.jspecify.annotations.Nullable;

/** Who takes part, each on one thread but where the name says otherwise. */
enum Rival {
    /** The library as it comes. */
    BAILIWICK(true) {
        @Override
        Outcome solve(Problem problem, Duration limit, long seed) {
            return library(problem, limit, seed, Engine.DENSE);
        }
    },
    /** Timefold's default phases on the library's planning model and constraint streams. */
    TIMEFOLD_DEFAULT(true) {
        @Override
        Outcome solve(Problem problem, Duration limit, long seed) {
            long began = System.nanoTime();
            Pairs pairs = Pairs.of(PeriodView.of(problem));
            Duration left = limit.minusNanos(System.nanoTime() - began);
            return judged(pairs, TimefoldDefaults.solve(pairs, left, seed), null);
        }
    },
    /** Timefold with the library's first plan and annealing, on the same constraint streams. */
    TIMEFOLD_TUNED(true) {
        @Override
        Outcome solve(Problem problem, Duration limit, long seed) {
            return library(problem, limit, seed, Engine.TIMEFOLD);
        }
    },
    /** CP-SAT with one worker, started at the library's first plan. */
    CP_SAT(true) {
        @Override
        @Nullable
        Outcome solve(Problem problem, Duration limit, long seed) {
            return cpSat(problem, limit, seed, 1);
        }
    },
    /** CP-SAT with two workers. */
    CP_SAT_2(true) {
        @Override
        @Nullable
        Outcome solve(Problem problem, Duration limit, long seed) {
            return cpSat(problem, limit, seed, 2);
        }
    },
    /** SCIP, for generalized assignment. */
    SCIP(false) {
        @Override
        @Nullable
        Outcome solve(Problem problem, Duration limit, long seed) {
            return mip(problem, limit, "SCIP");
        }
    },
    /** HiGHS, for generalized assignment. */
    HIGHS(false) {
        @Override
        @Nullable
        Outcome solve(Problem problem, Duration limit, long seed) {
            return mip(problem, limit, "HIGHS");
        }
    };

    private final boolean takesTeams;

    Rival(boolean takesTeams) {
        this.takesTeams = takesTeams;
    }

    boolean takes(Instance.Kind kind) {
        return takesTeams || kind == Instance.Kind.GAP;
    }

    /**
     * Solves a problem.
     *
     * @param limit how long, from the problem in memory on
     * @return what it came to, or null where it found nothing
     */
    abstract @Nullable Outcome solve(Problem problem, Duration limit, long seed);

    private static Outcome library(Problem problem, Duration limit, long seed, Engine engine) {
        Plan plan = new AllocationSolver()
                .solve(
                        problem,
                        SolveOptions.defaults()
                                .withTimeLimit(limit)
                                .withSeed(seed)
                                .withEngine(engine))
                .plan();
        Pairs pairs = Pairs.of(PeriodView.of(problem));
        return judged(pairs, Plans.numbers(pairs.view(), plan), plan.bound());
    }

    private static Outcome judged(Pairs pairs, int[] plan, @Nullable Bound bound) {
        return new Outcome(
                plan,
                Referee.of(pairs).judge(plan).score(),
                bound == null ? 0 : bound.medium(),
                bound == null ? null : (Long) bound.soft(),
                false);
    }

    private static @Nullable Outcome cpSat(Problem problem, Duration limit, long seed, int workers) {
        long began = System.nanoTime();
        Plan first = new AllocationSolver()
                .solve(problem, SolveOptions.defaults().withTimeLimit(limit).withStepLimit(0))
                .plan();
        Pairs pairs = Pairs.of(PeriodView.of(problem));
        int[] hint = Plans.numbers(pairs.view(), first);
        return new CpSat(pairs, workers, seed).solve(hint, limit.minusNanos(System.nanoTime() - began));
    }

    private static @Nullable Outcome mip(Problem problem, Duration limit, String backend) {
        long began = System.nanoTime();
        Pairs pairs = Pairs.of(PeriodView.of(problem));
        return new Mip(pairs, backend).solve(limit.minusNanos(System.nanoTime() - began));
    }

    /** The name on the command line and in tables. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Rival of(String name) {
        return Arrays.stream(values())
                .filter(rival -> rival.toString().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no solver (%s). Maybe one of %s was meant."
                        .formatted(name, Arrays.toString(values()))));
    }
}
