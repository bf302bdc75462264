package org.bailiwick.cli.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bailiwick.batch.Batch;
import org.bailiwick.batch.BatchListener;
import org.bailiwick.batch.BatchOptions;
import org.bailiwick.batch.TeamInput;
import org.bailiwick.batch.TeamInputs;
import org.bailiwick.batch.TeamResult;
import org.bailiwick.model.Problem;
import org.bailiwick.solver.AllocationSolver;
import org.bailiwick.solver.SolveOptions;

/** The same teams planned in memory and as a batch. */
final class BatchTurns {

    private static final double NANOS = 1e9;

    private static final BatchListener DEAF = new BatchListener() {
        @Override
        public void onRound(int round, int teams, int done) {}

        @Override
        public void onTeam(TeamResult result) {}
    };

    /**
     * What a turn cost.
     *
     * @param seconds by the clock
     * @param processor seconds of processor time, of all threads
     */
    record Cost(double seconds, double processor) {}

    private final OperatingSystemMXBean machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private final AllocationSolver solver = new AllocationSolver();
    private final Path source;
    private final Path output;
    private final BatchOptions options;
    private final List<Problem> problems;

    private BatchTurns(Path source, Path output, BatchOptions options, List<Problem> problems) {
        this.source = source;
        this.output = output;
        this.options = options;
        this.problems = problems;
    }

    /** Reads the teams, which counts for neither. */
    static BatchTurns of(Path source, Path output, BatchOptions options) throws IOException {
        List<Problem> problems = new ArrayList<>();
        for (TeamInput input : TeamInputs.of(source, output)) {
            problems.add(input.read().orThrow());
        }
        return new BatchTurns(source, output, options, problems);
    }

    int teams() {
        return problems.size();
    }

    Cost inMemory() throws IOException, InterruptedException, ExecutionException {
        SolveOptions limits = SolveOptions.defaults().withSeed(options.seed()).withPlateau(options.isConverging());
        for (Duration time : options.timePerTeam().stream().toList()) {
            limits = limits.withTimeLimit(time);
        }
        if (options.stepsPerTeam().isPresent()) {
            limits = limits.withStepLimit(options.stepsPerTeam().getAsLong());
        }
        SolveOptions limited = limits;
        return cost(() -> {
            ExecutorService pool = Executors.newFixedThreadPool(options.threads());
            try {
                List<Future<Long>> plans = new ArrayList<>();
                for (Problem problem : problems) {
                    plans.add(pool.submit(
                            () -> solver.solve(problem, limited).plan().score().soft()));
                }
                for (Future<Long> plan : plans) {
                    plan.get();
                }
            } finally {
                pool.shutdownNow();
            }
            return true;
        });
    }

    /** From finding the teams to the summary. */
    Cost asBatch(int turn) throws IOException, InterruptedException, ExecutionException {
        Path folder = Files.createDirectories(output).resolve("turn-" + turn);
        return cost(
                () -> new Batch(solver, options, null).run(TeamInputs.of(source, output), folder, DEAF, () -> false));
    }

    private Cost cost(Callable<?> work) throws IOException, InterruptedException, ExecutionException {
        long start = System.nanoTime();
        long processor = machine.getProcessCpuTime();
        try {
            work.call();
        } catch (IOException | InterruptedException | ExecutionException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ExecutionException(e);
        }
        return new Cost((System.nanoTime() - start) / NANOS, (machine.getProcessCpuTime() - processor) / NANOS);
    }
}
