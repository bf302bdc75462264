package org.bailiwick.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.bailiwick.batch.TeamResult.Status;
import org.bailiwick.io.PlanReader;
import org.bailiwick.io.PlanWriter;
import org.bailiwick.io.ReadResult;
import org.bailiwick.model.Finding;
import org.bailiwick.model.InvalidInputException;
import org.bailiwick.model.Plan;
import org.bailiwick.model.Problem;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.bailiwick.solver.AllocationSolver;
import org.bailiwick.solver.SolveOptions;
import org.bailiwick.solver.SolveResult;
import org.jspecify.annotations.Nullable;

/**
 * Plans single teams, and lets nothing that is wrong with one of them out. The same team, task and start give the same outcome on
 * every machine where steps limit it. Thread-safe.
 */
public final class TeamPlanner {

    private final AllocationSolver solver;
    private final BatchOptions options;
    private final @Nullable TeamPage page;

    /**
     * Prepares for the teams of a batch.
     *
     * @param solver plans the teams
     * @param options the batch's seed, gap limit and month; how much is put into a team is its task's
     * @param page makes a page about each plan; null for no such pages
     */
    public TeamPlanner(AllocationSolver solver, BatchOptions options, @Nullable TeamPage page) {
        this.solver = solver;
        this.options = options;
        this.page = page;
    }

    /**
     * Plans a team.
     *
     * @param input the team
     * @param task what is to be done for it
     * @param start the file of an earlier round's plan, to go on from; null for none
     * @return what came of it; never an exception for what one team can cause
     */
    public TeamOutcome plan(TeamInput input, TeamTask task, byte @Nullable [] start) {
        String digest = input.digest();
        try {
            ReadResult read = input.read();
            Problem problem = read.problem();
            if (problem == null || read.hasErrors()) {
                return TeamOutcome.failed(task, digest, read.findings());
            }
            try {
                return solve(task, options.month().map(problem::withPeriod).orElse(problem), digest, plan(task, start));
            } catch (InvalidInputException e) {
                return TeamOutcome.failed(task, digest, placed(e.findings(), read));
            }
        } catch (ArithmeticException e) {
            return TeamOutcome.failed(
                    task,
                    digest,
                    Status.ERROR,
                    "the problem's figures do not fit 64 bits. Maybe a unit is wrong: thousands, or minutes.");
        } catch (IOException e) {
            return TeamOutcome.failed(task, digest, Status.ERROR, "it cannot be read (%s).".formatted(line(e)));
        } catch (StackOverflowError | OutOfMemoryError e) {
            return TeamOutcome.failed(
                    task,
                    digest,
                    Status.FAULT,
                    "there is not enough memory (%s). Maybe give the program more by -Xmx.".formatted(line(e)));
        } catch (RuntimeException e) {
            return TeamOutcome.failed(task, digest, Status.FAULT, "%s. Please report it.".formatted(line(e)));
        }
    }

    private static @Nullable Plan plan(TeamTask task, byte @Nullable [] start) {
        return start == null ? null : PlanReader.read(start, task.key()).plan();
    }

    /** What was found while reading, and the errors that the solver found, with their places in the files. */
    private static List<Finding> placed(List<Finding> found, ReadResult read) {
        List<Finding> findings = new ArrayList<>(read.findings());
        for (Finding finding : found) {
            if (finding.isError()) {
                findings.add(new Finding(
                        finding.severity(), finding.code(), read.locator().locate(finding.place()), finding.message()));
            }
        }
        return findings;
    }

    private static String line(Throwable fault) {
        return fault.toString().lines().findFirst().orElse("");
    }

    private TeamOutcome solve(TeamTask task, Problem problem, String digest, @Nullable Plan start) {
        SolveOptions limits = SolveOptions.defaults().withSeed(options.seed());
        limits =
                task.effort().limit(options.gapLimit().map(limits::withGapLimit).orElse(limits));
        // Who is given more time was cut short, and is to use it.
        limits = limits.withPlateau(options.isConverging() && task.earlier() == null);
        SolveResult solved = solver.solve(problem, start == null ? limits : limits.withStart(start.memberByDuty()));
        Plan plan = start != null && start.score().compareTo(solved.plan().score()) > 0 ? start : solved.plan();
        String about = page == null ? "" : page.of(Pairs.of(PeriodView.of(problem)), plan);
        TeamResult result = Outcomes.of(task, problem, plan, digest, solved);
        return TeamOutcome.planned(result, PlanWriter.toJson(plan), about);
    }
}
