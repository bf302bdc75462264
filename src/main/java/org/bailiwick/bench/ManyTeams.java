package org.bailiwick.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongSupplier;
import org.bailiwick.generate.TeamGenerator;
import org.bailiwick.model.Bound;
import org.bailiwick.model.Plan;
import org.bailiwick.model.Problem;
import org.bailiwick.model.Score;
import org.bailiwick.score.PeriodView;
import org.bailiwick.solver.AllocationSolver;
import org.bailiwick.solver.SolveOptions;

/** Many independent teams, solved side by side in one process. */
public final class ManyTeams {

    private static final double NANOS = 1e9;
    /** Teams for each thread between two looks at the clock while warming up. */
    private static final int WARM_UP = 20;

    /**
     * One team's plan.
     *
     * @param score its score
     * @param gap to its own bound, as a fraction; not a number where nothing is proven
     * @param scale how many soft points a gap of 100 % is
     */
    public record Solved(Score score, double gap, double scale) {}

    /**
     * What came of all teams.
     *
     * @param teams a plan for every team, in the order of the seeds
     * @param seconds from the first team's start to the last one's end; making the teams up is not counted
     */
    public record Outcome(List<Solved> teams, double seconds) {

        public Outcome {
            teams = List.copyOf(teams);
        }

        /**
         * Returns the throughput.
         *
         * @return teams per second
         */
        public double teamsPerSecond() {
            return seconds > 0 ? teams.size() / seconds : 0;
        }

        /**
         * Returns the mean gap to the teams' own bounds.
         *
         * @return a fraction; not a number where a team has no bound
         */
        public double meanGap() {
            return teams.stream().mapToDouble(Solved::gap).average().orElse(Double.NaN);
        }
    }

    private final LongSupplier nanoClock;
    private final int threads;

    /**
     * Prepares the solves.
     *
     * @param nanoClock nanoseconds since any fixed moment
     * @param threads how many teams are solved at a time, at least 1
     */
    public ManyTeams(LongSupplier nanoClock, int threads) {
        this.nanoClock = nanoClock;
        this.threads = threads;
    }

    /**
     * Makes up teams.
     *
     * @param members members of a team
     * @param duties duties of a team
     * @param seeds a seed for every team
     * @return the teams in the order of the seeds
     * @throws IllegalArgumentException where no such teams can be made up
     */
    public static List<Problem> generate(int members, int duties, List<Long> seeds) {
        return seeds.stream()
                .map(seed -> TeamGenerator.generate(members, duties, seed))
                .toList();
    }

    /**
     * Solves teams again and again, so that the virtual machine has compiled what runs often: what is measured afterwards is a
     * service that has been up for a while.
     *
     * @param problems the teams, at least one
     * @param limit the limit of each
     * @param duration how long at the least; what was begun by then is finished
     * @return how many teams were solved
     * @throws InterruptedException where the calling thread is interrupted
     */
    public int warmUp(List<Problem> problems, Limit limit, Duration duration) throws InterruptedException {
        long began = nanoClock.getAsLong();
        int solved = 0;
        while (nanoClock.getAsLong() - began < duration.toNanos()) {
            int from = solved % problems.size();
            List<Problem> some = problems.subList(from, Math.min(problems.size(), from + WARM_UP * threads));
            solve(some, limit);
            solved += some.size();
        }
        return solved;
    }

    /**
     * Solves teams.
     *
     * @param problems the teams
     * @param limit the limit of each
     * @return their plans
     * @throws InterruptedException where the calling thread is interrupted
     */
    public Outcome solve(List<Problem> problems, Limit limit) throws InterruptedException {
        AllocationSolver solver = new AllocationSolver(nanoClock);
        SolveOptions options = limit.on(SolveOptions.defaults());
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            long began = nanoClock.getAsLong();
            List<Future<Plan>> plans = new ArrayList<>();
            for (Problem problem : problems) {
                plans.add(pool.submit(() -> solver.solve(problem, options).plan()));
            }
            List<Plan> done = new ArrayList<>();
            for (Future<Plan> plan : plans) {
                done.add(plan.get());
            }
            double seconds = (nanoClock.getAsLong() - began) / NANOS;
            return new Outcome(solved(problems, done), seconds);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A team could not be solved.", e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private static List<Solved> solved(List<Problem> problems, List<Plan> plans) {
        List<Solved> solved = new ArrayList<>();
        for (int i = 0; i < plans.size(); i++) {
            Plan plan = plans.get(i);
            double scale = Runner.scale(Instance.Kind.TEAM, PeriodView.of(problems.get(i)), plan);
            Bound bound = plan.bound();
            double gap = bound == null
                    ? Double.NaN
                    : Math.max(0, bound.soft() - plan.score().soft()) / scale;
            solved.add(new Solved(plan.score(), gap, scale));
        }
        return solved;
    }
}
