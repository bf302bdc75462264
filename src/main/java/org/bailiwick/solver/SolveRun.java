package org.bailiwick.solver;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.bailiwick.check.Checked;
import org.bailiwick.check.ProblemCheck;
import org.bailiwick.model.Plan;
import org.bailiwick.model.Problem;
import org.bailiwick.model.Provenance;
import org.bailiwick.model.Term;
import org.bailiwick.plan.PlanFactory;
import org.bailiwick.score.Pairs;
import org.jspecify.annotations.Nullable;

/** One solve from the problem to the checked plan. */
final class SolveRun {

    private final Problem problem;
    private final SolveOptions options;
    private final Progress progress;
    private final StopSwitch stop;
    private final Stopwatch stopwatch;

    /**
     * Starts the stopwatch.
     *
     * @param nanoClock nanoseconds since any fixed moment
     */
    SolveRun(
            Problem problem,
            SolveOptions options,
            Consumer<SolveEvent> listener,
            StopSwitch stop,
            LongSupplier nanoClock) {
        this.problem = problem;
        this.options = options;
        this.progress = new Progress(listener);
        this.stop = stop;
        this.stopwatch = new Stopwatch(nanoClock);
    }

    SolveResult run() {
        Checked checked = ProblemCheck.check(problem);
        Pairs pairs = checked.pairs();
        PlanningModel model = PlanningModel.of(pairs);
        BoundKeeper bound = BoundKeeper.of(pairs, model.points());
        List<Search.Outcome> outcomes = search(model, bound);
        Search.Outcome winner = outcomes.get(0);
        long steps = 0;
        for (Search.Outcome outcome : outcomes) {
            steps += outcome.steps();
            winner = outcome.score().compareTo(winner.score()) > 0 ? outcome : winner;
        }
        int[] memberOfDuty = PlanningModel.memberOfDuty(winner.best());
        Provenance provenance = new Provenance(version(), options.seed(), winner.stopped(), steps);
        Plan plan = PlanFactory.of(pairs)
                .plan(memberOfDuty, provenance, bound.at(winner.score(), bound.assignedHours(memberOfDuty)));
        requireAgreement(plan, winner);
        return new SolveResult(plan, checked.warnings(), winner.elapsed());
    }

    private static String version() {
        String version = SolveRun.class.getPackage().getImplementationVersion();
        return version == null ? "unpackaged" : version;
    }

    /** Runs as many searches as there are threads; the steps are shared out between them. */
    private List<Search.Outcome> search(PlanningModel model, BoundKeeper bound) {
        // The search on arrays has its own threads within one run of Timefold.
        int count = options.engine() == Engine.DENSE ? 1 : options.threads();
        List<FutureTask<Search.Outcome>> tasks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            SolveOptions share = options.stepLimit().isEmpty()
                    ? options
                    : options.withStepLimit((options.stepLimit().getAsLong() + count - 1 - i) / count);
            Search search = new Search(model, share, options.seed() + i, bound, progress, stop, stopwatch);
            tasks.add(new FutureTask<>(() -> runOrStopAll(search)));
        }
        for (int i = 1; i < count; i++) {
            Thread thread = new Thread(tasks.get(i), "bailiwick-search-" + i);
            thread.setDaemon(true);
            thread.start();
        }
        tasks.get(0).run();
        return tasks.stream().map(this::outcome).toList();
    }

    private Search.Outcome runOrStopAll(Search search) {
        try {
            return search.run();
        } catch (RuntimeException | Error e) {
            stop.request();
            throw e;
        }
    }

    private Search.Outcome outcome(FutureTask<Search.Outcome> task) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                    stop.request();
                } catch (ExecutionException e) {
                    throw rethrown(e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static RuntimeException rethrown(@Nullable Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
    }

    /** The referee has the last word: a plan on which it and the search do not agree does not leave the house. */
    static void requireAgreement(Plan plan, Search.Outcome outcome) {
        if (plan.score().equals(outcome.score())) {
            return;
        }
        Map<String, Long> referee = new HashMap<>();
        plan.terms().forEach((Term term) -> referee.put(term.constraint(), term.points()));
        Map<String, Long> search = TeamScores.terms(outcome.best());
        TreeSet<String> names = new TreeSet<>(referee.keySet());
        names.addAll(search.keySet());
        names.removeIf(name -> referee.getOrDefault(name, 0L).equals(search.getOrDefault(name, 0L)));
        List<String> differences = names.stream()
                .map(name ->
                        "%s: %d and %d".formatted(name, referee.getOrDefault(name, 0L), search.getOrDefault(name, 0L)))
                .toList();
        throw new IllegalStateException(
                "The referee (%s) and the search (%s) do not agree on the plan's score; the terms that differ: %s. Maybe a constraint does not say what the model says: please report it."
                        .formatted(plan.score(), outcome.score(), differences));
    }
}
