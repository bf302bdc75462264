package org.bailiwick.solver;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/**
 * A solve that runs in the background.
 *
 * <p>Thread-safe.
 */
public final class SolveHandle {

    private final StopSwitch stop;
    private final CompletableFuture<SolveResult> result;

    SolveHandle(StopSwitch stop, CompletableFuture<SolveResult> result) {
        this.stop = stop;
        this.result = result;
    }

    /** Asks the solve to end soon with the best plan so far; does nothing where it has ended. */
    public void stopEarly() {
        stop.request();
    }

    /**
     * Tells whether the solve has ended, well or not.
     *
     * @return true where {@link #get()} would not wait
     */
    public boolean isDone() {
        return result.isDone();
    }

    /**
     * Waits for the solve to end.
     *
     * @return the result
     * @throws InterruptedException where the waiting thread is interrupted; the solve goes on
     * @throws org.bailiwick.model.InvalidInputException where the problem cannot be used
     * @throws IllegalStateException where the solve failed; the cause says why
     */
    public SolveResult get() throws InterruptedException {
        try {
            return result.get();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof org.bailiwick.model.InvalidInputException invalid) {
                throw invalid;
            }
            throw new IllegalStateException("The solve failed: %s".formatted(cause), cause);
        }
    }
}
