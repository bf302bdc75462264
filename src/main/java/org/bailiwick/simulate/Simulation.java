package org.bailiwick.simulate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import org.bailiwick.generate.TeamGenerator;
import org.bailiwick.model.Problem;

/**
 * Lets made-up teams live through a year under several ways to keep a plan.
 *
 * <p>The same options give the same result on every number of threads. Immutable and thread-safe.
 */
public final class Simulation {

    /** Leaves room for the seeds of a team beside those of the next. */
    private static final long SEEDS_A_TEAM = 10_000;

    private final SimulationOptions options;
    private final Drift drift;

    /**
     * Prepares a simulation.
     *
     * @param options what to simulate
     */
    public Simulation(SimulationOptions options) {
        this(options, Drift.USUAL);
    }

    Simulation(SimulationOptions options, Drift drift) {
        this.options = options;
        this.drift = drift;
    }

    /**
     * Runs all years and waits for them.
     *
     * @param progress hears how many years are done, one call at a time
     * @return what became of the teams; empty where the calling thread was interrupted
     */
    public Optional<SimulationResult> run(IntConsumer progress) {
        ExecutorService threads = Executors.newFixedThreadPool(options.threads(), Simulation::worker);
        try {
            CompletionService<List<MonthRow>> done = new ExecutorCompletionService<>(threads);
            List<Future<List<MonthRow>>> years = new ArrayList<>();
            for (int team = 1; team <= options.teams(); team++) {
                for (int seed = 1; seed <= options.seeds(); seed++) {
                    int ofTeam = team;
                    int ofYear = seed;
                    years.add(done.submit(() -> year(ofTeam, ofYear)));
                }
            }
            for (int i = 1; i <= years.size(); i++) {
                done.take().get();
                progress.accept(i);
            }
            List<MonthRow> rows = new ArrayList<>();
            for (Future<List<MonthRow>> year : years) {
                rows.addAll(year.get());
            }
            return Optional.of(new SimulationResult(options, rows));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException e) {
            throw new IllegalStateException("A simulated year failed: " + e.getCause(), e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private static Thread worker(Runnable task) {
        Thread thread = new Thread(task, "bailiwick-year");
        thread.setDaemon(true);
        return thread;
    }

    /** All policies through one year of a team. */
    List<MonthRow> year(int team, int seed) {
        Problem generated = TeamGenerator.generate(options.members(), options.generatedDuties(), team);
        World world = new World(generated, team * SEEDS_A_TEAM + seed, drift, options.months());
        Planner planner = new Planner(options.steps());
        Planner.Decision first = planner.first(world.onFile());
        List<MonthRow> rows = new ArrayList<>();
        for (Policy policy : options.policies()) {
            rows.addAll(new YearRun(world, planner, policy, options.assumptions(), first).run(team, seed));
        }
        return rows;
    }
}
