package org.bailiwick.batch;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Plans teams side by side on threads of this machine. */
final class Threads implements Crew {

    private static final int WAIT_MILLIS = 50;
    private static final int LONGEST_WAIT_SECONDS = 30;

    private final TeamPlanner planner;
    private final Map<String, TeamInput> inputs = new HashMap<>();
    private final int threads;
    private volatile boolean isBroken;

    Threads(TeamPlanner planner, List<TeamInput> inputs, int threads) {
        this.planner = planner;
        this.threads = threads;
        inputs.forEach(input -> this.inputs.put(input.key(), input));
    }

    @Override
    public boolean plan(List<TeamTask> tasks, Round round) throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, Math.min(threads, tasks.size())));
        try {
            AtomicInteger next = new AtomicInteger();
            List<Future<?>> workers = new ArrayList<>();
            for (int i = 0; i < threads && i < tasks.size(); i++) {
                workers.add(pool.submit(() -> workOrEndAll(tasks, next, round)));
            }
            return await(workers, pool, round);
        } finally {
            end(pool);
        }
    }

    private static void end(ExecutorService pool) {
        pool.shutdownNow();
        try {
            pool.awaitTermination(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private @Nullable Void workOrEndAll(List<TeamTask> tasks, AtomicInteger next, Round round) throws IOException {
        boolean isWell = false;
        try {
            work(tasks, next, round);
            isWell = true;
        } finally {
            isBroken |= !isWell;
        }
        return null;
    }

    private void work(List<TeamTask> tasks, AtomicInteger next, Round round) throws IOException {
        for (int i = next.getAndIncrement(); i < tasks.size() && !mustEnd(round); i = next.getAndIncrement()) {
            TeamTask task = tasks.get(i);
            TeamInput input = Objects.requireNonNull(inputs.get(task.key()));
            TeamOutcome outcome = planner.plan(input, task, round.start(task));
            if (mustEnd(round)) {
                return;
            }
            round.take(outcome);
        }
    }

    private boolean mustEnd(Round round) {
        return isBroken || round.isStopped() || Thread.currentThread().isInterrupted();
    }

    private boolean await(List<Future<?>> workers, ExecutorService pool, Round round) throws IOException {
        try {
            for (Future<?> worker : workers) {
                await(worker, pool, round);
            }
        } catch (ExecutionException e) {
            // A thread that is told to end while it writes loses its file; the journal drops the part of a line.
            if (round.isStopped() && e.getCause() instanceof ClosedChannelException) {
                return false;
            }
            throw rethrown(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
        return !round.isStopped();
    }

    private void await(Future<?> worker, ExecutorService pool, Round round)
            throws ExecutionException, InterruptedException {
        while (true) {
            try {
                worker.get(WAIT_MILLIS, TimeUnit.MILLISECONDS);
                return;
            } catch (TimeoutException e) {
                if (round.isStopped()) {
                    // The searches end at once; what they found so far is dropped.
                    pool.shutdownNow();
                }
            }
        }
    }

    private static IOException rethrown(@Nullable Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        if (cause instanceof RuntimeException fault) {
            throw fault;
        }
        return cause instanceof IOException failure ? failure : new IOException(cause);
    }
}
