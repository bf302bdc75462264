package org.bailiwick.dense;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Several searches side by side, with seeds of their own; the best plan counts, the first of equals. */
public final class ParallelSearch {

    /** A budget of fewer steps for each pair of duty and member is spent on the search alone. */
    private static final int STEPS_PER_PAIR = 100;
    /** The part of a time limit that the first prices may take. */
    private static final double MOST_FOR_PRICES = 0.25;

    private final Compiled problem;
    private final long seed;
    private final int threads;
    private final OnlyBetter listener;
    private final ProvenBound bound;
    private long steps;

    /**
     * Prepares the searches.
     *
     * @param problem the problem
     * @param seed the first search's seed; the others follow it
     * @param threads how many, at least 1
     * @param listener is told of every plan that is better than all before, one at a time, in the thread that found it
     * @param limits is told of what is proven, in the thread that runs the search
     */
    public ParallelSearch(
            Compiled problem, long seed, int threads, Consumer<Incumbent> listener, Consumer<Limits> limits) {
        this.problem = problem;
        this.seed = seed;
        this.threads = threads;
        this.listener = new OnlyBetter(listener);
        this.bound = new ProvenBound(problem, limits);
    }

    /**
     * Searches from a plan; a step limit is shared out between the searches.
     *
     * @param start a member's number, or −1, for every duty; what breaks a rule is dropped
     * @param pace the budget
     * @return the best plan found
     */
    public Incumbent run(int[] start, Pace pace) {
        PairPrices prices = prices(start, pace);
        List<DenseSearch> searches = new ArrayList<>();
        List<FutureTask<Incumbent>> tasks = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            // The bound follows its own search alone: what others have found by then is a matter of time.
            BoundedPace bounded = new BoundedPace(new Share(pace, threads, i), i == 0 ? bound : null);
            DenseSearch search = new DenseSearch(problem, seed + i, better -> {
                bounded.follow(better);
                listener.accept(better);
            });
            Pace share = bounded;
            searches.add(search);
            tasks.add(new FutureTask<>(() -> search.run(start, share, prices)));
        }
        for (int i = 1; i < threads; i++) {
            Thread thread = new Thread(tasks.get(i), "bailiwick-search-" + i);
            thread.setDaemon(true);
            thread.start();
        }
        tasks.get(0).run();
        Incumbent best = result(tasks.get(0));
        for (FutureTask<Incumbent> task : tasks) {
            Incumbent other = result(task);
            best = other.isBetterThan(best) ? other : best;
        }
        bound.finish(best);
        steps = searches.stream().mapToLong(DenseSearch::steps).sum();
        return best;
    }

    /** What pairs lose by the first stages of the bound, or null where they would take too much of the budget. */
    private @Nullable PairPrices prices(int[] start, Pace pace) {
        boolean enough = pace.stepLimit() / STEPS_PER_PAIR >= problem.pairs.member.length;
        if (!pace.isLimited() || !enough || pace.isStopRequested()) {
            return null;
        }
        Annealing first = new Annealing(problem, seed, pace, 0, listener::accept);
        first.repair(start);
        return bound.pairPrices(first.best(), () -> pace.isStopRequested() || pace.spent(0) > MOST_FOR_PRICES);
    }

    /**
     * Returns how many moves were tried by all searches.
     *
     * @return the steps of the run
     */
    public long steps() {
        return steps;
    }

    private static Incumbent result(FutureTask<Incumbent> task) {
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

    /** What a search or its listener threw, so that callers see the same with one thread and with many. */
    private static RuntimeException asThrown(ExecutionException failure) {
        if (failure.getCause() instanceof Error error) {
            throw error;
        }
        return failure.getCause() instanceof RuntimeException thrown ? thrown : new IllegalStateException(failure);
    }

    /** One search's part of the steps. */
    private record Share(Pace whole, int parts, int part) implements Pace {

        @Override
        public boolean isLimited() {
            return whole.isLimited();
        }

        @Override
        public double spent(long steps) {
            return whole.spent(stepLimit() == Long.MAX_VALUE ? steps : steps * parts);
        }

        @Override
        public long stepLimit() {
            long limit = whole.stepLimit();
            return limit == Long.MAX_VALUE ? limit : (limit + parts - 1 - part) / parts;
        }

        @Override
        public boolean isStopRequested() {
            return whole.isStopRequested();
        }
    }

    private static final class OnlyBetter {

        private final Consumer<Incumbent> listener;
        private Incumbent best = Incumbent.WORST;

        OnlyBetter(Consumer<Incumbent> listener) {
            this.listener = listener;
        }

        synchronized void accept(Incumbent incumbent) {
            if (incumbent.isBetterThan(best)) {
                best = incumbent;
                listener.accept(incumbent);
            }
        }
    }
}
