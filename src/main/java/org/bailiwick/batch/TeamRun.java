package org.bailiwick.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.bailiwick.batch.TeamResult.Status;
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

/** Plans single teams, and lets nothing that is wrong with one of them out. Thread-safe. */
final class TeamRun {

    private final AllocationSolver solver;
    private final BatchOptions options;
    private final @Nullable TeamPage page;

    TeamRun(AllocationSolver solver, BatchOptions options, @Nullable TeamPage page) {
        this.solver = solver;
        this.options = options;
        this.page = page;
    }

    /**
     * What is known of a team before its round.
     *
     * @param input where its problem is
     * @param effort what may be put into it
     * @param earlier what an earlier round made of it, or null for none
     */
    record Task(TeamInput input, Effort effort, @Nullable TeamResult earlier) {}

    /**
     * Plans a team.
     *
     * @param digest the digest of its input
     * @param start the plan of an earlier round, or null for none
     * @return what came of it; never an exception for what one team can cause
     */
    Attempt of(Task task, String digest, @Nullable Plan start) {
        try {
            ReadResult read = task.input().read();
            Problem problem = read.problem();
            if (problem == null || read.hasErrors()) {
                return Attempt.Failed.of(read.findings());
            }
            try {
                return solve(task, options.month().map(problem::withPeriod).orElse(problem), digest, start);
            } catch (InvalidInputException e) {
                return Attempt.Failed.of(placed(e.findings(), read));
            }
        } catch (ArithmeticException e) {
            return Attempt.Failed.of(
                    Status.ERROR,
                    "the problem's figures do not fit 64 bits. Maybe a unit is wrong: thousands, or minutes.");
        } catch (IOException e) {
            return Attempt.Failed.of(Status.ERROR, "it cannot be read (%s).".formatted(line(e)));
        } catch (StackOverflowError | OutOfMemoryError e) {
            return Attempt.Failed.of(
                    Status.FAULT,
                    "there is not enough memory (%s). Maybe give the program more by -Xmx.".formatted(line(e)));
        } catch (RuntimeException e) {
            return Attempt.Failed.of(Status.FAULT, "%s. Please report it.".formatted(line(e)));
        }
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

    private Attempt solve(Task task, Problem problem, String digest, @Nullable Plan start) {
        SolveOptions limits = SolveOptions.defaults().withSeed(options.seed());
        limits =
                task.effort().limit(options.gapLimit().map(limits::withGapLimit).orElse(limits));
        SolveResult solved = solver.solve(problem, start == null ? limits : limits.withStart(start.memberByDuty()));
        Plan plan = start != null && start.score().compareTo(solved.plan().score()) > 0 ? start : solved.plan();
        String about = page == null ? "" : page.of(Pairs.of(PeriodView.of(problem)), plan);
        TeamResult result = Outcomes.of(task, problem, plan, digest, solved);
        return new Attempt.Planned(result, PlanWriter.toJson(plan), about);
    }
}
