package org.bailiwick.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.bailiwick.batch.TeamRun.Task;
import org.jspecify.annotations.Nullable;

/** Plans the teams of a round side by side, and writes each down as soon as it is done. */
final class Round {

    private static final int WAIT_MILLIS = 50;
    private static final int LONGEST_WAIT_SECONDS = 30;

    private final TeamRun run;
    private final TeamFiles files;
    private final Journal journal;
    private final int threads;
    private final BatchListener listener;
    private final BooleanSupplier isStopped;
    private volatile boolean isBroken;

    Round(
            TeamRun run,
            TeamFiles files,
            Journal journal,
            int threads,
            BatchListener listener,
            BooleanSupplier isStopped) {
        this.run = run;
        this.files = files;
        this.journal = journal;
        this.threads = threads;
        this.listener = listener;
        this.isStopped = isStopped;
    }

    /**
     * Plans teams.
     *
     * @param number which round it is
     * @param teams how many teams are in it, with those that are done already
     * @param tasks the others
     * @param results where their rows are added
     * @return false where the batch was stopped
     */
    boolean run(int number, int teams, List<Task> tasks, Map<String, TeamResult> results) throws IOException {
        listener.onRound(number, teams, teams - tasks.size());
        ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, Math.min(threads, tasks.size())));
        try {
            AtomicInteger next = new AtomicInteger();
            List<Future<?>> workers = new ArrayList<>();
            for (int i = 0; i < threads && i < tasks.size(); i++) {
                workers.add(pool.submit(() -> workOrEndAll(tasks, next, results)));
            }
            return await(workers, pool);
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

    private @Nullable Void workOrEndAll(List<Task> tasks, AtomicInteger next, Map<String, TeamResult> results)
            throws IOException {
        boolean isWell = false;
        try {
            work(tasks, next, results);
            isWell = true;
        } finally {
            isBroken |= !isWell;
        }
        return null;
    }

    private void work(List<Task> tasks, AtomicInteger next, Map<String, TeamResult> results) throws IOException {
        for (int i = next.getAndIncrement(); i < tasks.size() && !mustEnd(); i = next.getAndIncrement()) {
            TeamResult result = result(tasks.get(i));
            if (result == null) {
                return;
            }
            journal.append(result);
            synchronized (results) {
                results.put(result.key(), result);
                listener.onTeam(result);
            }
        }
    }

    /** Null where the search was broken off, so that its result hangs on when. */
    private @Nullable TeamResult result(Task task) throws IOException {
        String digest = task.input().digest();
        TeamResult earlier = task.earlier();
        Attempt attempt = run.of(task, digest, earlier == null ? null : files.read(earlier));
        if (mustEnd()) {
            return null;
        }
        if (attempt instanceof Attempt.Planned planned) {
            return files.write(planned);
        }
        Attempt.Failed failed = (Attempt.Failed) attempt;
        TeamResult result = TeamResult.failed(task, failed, digest);
        files.writeFindings(result.file(), failed.findings());
        return result;
    }

    private boolean mustEnd() {
        return isBroken || isStopped.getAsBoolean() || Thread.currentThread().isInterrupted();
    }

    private boolean await(List<Future<?>> workers, ExecutorService pool) throws IOException {
        try {
            for (Future<?> worker : workers) {
                await(worker, pool);
            }
        } catch (ExecutionException e) {
            throw rethrown(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
        return !isStopped.getAsBoolean();
    }

    private void await(Future<?> worker, ExecutorService pool) throws ExecutionException, InterruptedException {
        while (true) {
            try {
                worker.get(WAIT_MILLIS, TimeUnit.MILLISECONDS);
                return;
            } catch (TimeoutException e) {
                if (isStopped.getAsBoolean()) {
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
