package org.bailiwick.solver;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.bailiwick.model.InvalidInputException;
import org.bailiwick.model.Problem;

/**
 * Finds plans: who of a team should hold which duty.
 *
 * <p>A plan that comes out breaks no hard rule that the problem's pins do not break already; a duty that nobody may take stays
 * open. Thread-safe; any number of solves may run side by side.
 */
public final class AllocationSolver {

    private final LongSupplier nanoClock;

    /** Makes a solver that measures time limits by the machine's clock. */
    public AllocationSolver() {
        this(System::nanoTime);
    }

    /**
     * Makes a solver that measures time limits by a clock of the caller's.
     *
     * @param nanoClock nanoseconds since any fixed moment; asked from several threads
     */
    public AllocationSolver(LongSupplier nanoClock) {
        this.nanoClock = nanoClock;
    }

    /**
     * Solves a problem and waits for the plan.
     *
     * @param problem the problem as it was read, coverage not expanded
     * @param options limits and seed
     * @return the plan and the warnings about the problem
     * @throws InvalidInputException where the problem has errors; it carries all findings
     * @throws ArithmeticException where the problem's figures do not fit 64 bits
     */
    public SolveResult solve(Problem problem, SolveOptions options) {
        return solve(problem, options, event -> {});
    }

    /**
     * Solves a problem, tells of every better plan, and waits for the last one.
     *
     * <p>Interrupting the calling thread ends the solve with the best plan so far.
     *
     * @param problem the problem as it was read, coverage not expanded
     * @param options limits and seed
     * @param listener hears of every better plan, one event at a time, on the thread that found it, and should be quick; what it
     *     throws ends the solve and comes out here
     * @return the plan and the warnings about the problem
     * @throws InvalidInputException where the problem has errors; it carries all findings
     * @throws ArithmeticException where the problem's figures do not fit 64 bits
     */
    public SolveResult solve(Problem problem, SolveOptions options, Consumer<SolveEvent> listener) {
        return new SolveRun(problem, options, listener, new StopSwitch(), nanoClock).run();
    }

    /**
     * Solves a problem in the background, on threads of its own that do not keep the program from ending.
     *
     * @param problem the problem as it was read, coverage not expanded
     * @param options limits and seed
     * @param listener hears of every better plan, as in {@link #solve(Problem, SolveOptions, Consumer)}
     * @return the handle by which to stop the solve or to wait for it; errors of the problem come out there
     */
    public SolveHandle solveAsync(Problem problem, SolveOptions options, Consumer<SolveEvent> listener) {
        StopSwitch stop = new StopSwitch();
        CompletableFuture<SolveResult> result = new CompletableFuture<>();
        Thread thread = new Thread(
                () -> {
                    try {
                        result.complete(new SolveRun(problem, options, listener, stop, nanoClock).run());
                    } catch (RuntimeException | Error e) {
                        result.completeExceptionally(e);
                    }
                },
                "bailiwick-solve");
        thread.setDaemon(true);
        thread.start();
        return new SolveHandle(stop, result);
    }
}
