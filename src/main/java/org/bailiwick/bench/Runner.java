package org.bailiwick.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import org.bailiwick.model.Duty;
import org.bailiwick.model.OpenDuty;
import org.bailiwick.model.Plan;
import org.bailiwick.score.PeriodView;
import org.bailiwick.solver.AllocationSolver;
import org.bailiwick.solver.Engine;
import org.bailiwick.solver.SolveOptions;
import org.bailiwick.solver.SolveResult;

/** Solves an instance and measures it. Peaks of memory are those of the whole process: one run at a time. */
public final class Runner {

    private static final double POINTS_PER_HOUR = 6000;
    private static final double NANOS = 1e9;

    private final LongSupplier nanoClock;
    private final Engine engine;
    private final int threads;

    /**
     * Makes a runner.
     *
     * @param nanoClock nanoseconds since any fixed moment
     * @param engine what searches
     * @param threads how many threads a search may use, at least 1
     */
    public Runner(LongSupplier nanoClock, Engine engine, int threads) {
        this.nanoClock = nanoClock;
        this.engine = engine;
        this.threads = threads;
    }

    /**
     * Solves an instance once.
     *
     * @param instance the instance
     * @param seed the seed
     * @param limit the limit
     * @return what was measured
     * @throws org.bailiwick.model.InvalidInputException where the problem has errors
     */
    public Run run(Instance instance, long seed, Limit limit) {
        SolveOptions options = limit.on(
                SolveOptions.defaults().withSeed(seed).withThreads(threads).withEngine(engine));
        List<Run.Point> curve = new ArrayList<>();
        List<MemoryPoolMXBean> heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        // What earlier runs left behind is not this one's.
        System.gc();
        heap.forEach(MemoryPoolMXBean::resetPeakUsage);
        long began = nanoClock.getAsLong();
        SolveResult result = new AllocationSolver(nanoClock)
                .solve(
                        instance.problem(),
                        options,
                        event -> curve.add(new Run.Point(
                                (nanoClock.getAsLong() - began) / NANOS,
                                event.steps(),
                                event.score().medium(),
                                event.score().soft())));
        double seconds = (nanoClock.getAsLong() - began) / NANOS;
        long peak =
                heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        PeriodView view = PeriodView.of(instance.problem());
        return new Run(
                instance.name(),
                instance.kind(),
                view.members().size(),
                view.duties().size(),
                seed,
                limit,
                engine,
                result.plan(),
                scale(instance.kind(), view, result.plan()),
                seconds,
                result.elapsed().toNanos() / NANOS,
                peak,
                curve);
    }

    /** What a gap of 100 % is: the best fit on all assigned work, or the whole cost. */
    static double scale(Instance.Kind kind, PeriodView view, Plan plan) {
        if (kind == Instance.Kind.GAP) {
            return Math.max(1, Math.abs(plan.score().soft()));
        }
        BigDecimal hours = view.duties().stream().map(Duty::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
        for (OpenDuty open : plan.open()) {
            hours = hours.subtract(view.duty(view.dutyNumber(open.duty())).hours());
        }
        return Math.max(1, POINTS_PER_HOUR * hours.doubleValue());
    }
}
