package org.bailiwick.dense;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Tasks that run at the same time, the first of them in the calling thread. Stateless and thread-safe. */
final class SideBySide {

    private SideBySide() {}

    /** Runs tasks and returns their results in their order; what a task throws comes out when all before it have ended. */
    static <T> List<T> run(String name, List<Callable<T>> callables) {
        List<FutureTask<T>> tasks = callables.stream().map(FutureTask<T>::new).toList();
        for (int i = 1; i < tasks.size(); i++) {
            Thread thread = new Thread(tasks.get(i), name + "-" + i);
            thread.setDaemon(true);
            thread.start();
        }
        tasks.stream().limit(1).forEach(FutureTask::run);
        List<T> results = new ArrayList<>();
        for (FutureTask<T> task : tasks) {
            results.add(result(task));
        }
        return results;
    }

    private static <T> T result(FutureTask<T> task) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    // The pace tells the searches to stop; what they have is still wanted.
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw asThrown(e);
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** What a task threw, so that callers see the same with one thread and with many. */
    private static RuntimeException asThrown(ExecutionException failure) {
        if (failure.getCause() instanceof Error error) {
            throw error;
        }
        return failure.getCause() instanceof RuntimeException thrown ? thrown : new IllegalStateException(failure);
    }
}
