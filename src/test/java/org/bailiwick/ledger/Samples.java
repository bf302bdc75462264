package org.bailiwick.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.bailiwick.generate.TeamGenerator;
import org.bailiwick.io.PlanWriter;
import org.bailiwick.model.Assignment;
import org.bailiwick.model.Plan;
import org.bailiwick.model.Problem;
import org.bailiwick.model.Team;
import org.bailiwick.solver.AllocationSolver;
import org.bailiwick.solver.SolveOptions;

/** Small teams and plans of them. */
public final class Samples {

    /** Who signs in tests. */
    public static final Signature CHEN = new Signature("chen-jun", "");

    private Samples() {}

    /** A team of four members with twelve duties. */
    public static Problem problem(String team, YearMonth period) {
        return withPeriod(TeamGenerator.generate(4, 12, 7), team, period);
    }

    private static Problem withPeriod(Problem made, String team, YearMonth period) {
        return new Problem(
                new Team(team, team),
                period,
                made.settings(),
                made.skills(),
                made.roles(),
                made.conflicts(),
                made.segments(),
                made.stages(),
                made.members(),
                made.coverage(),
                made.duties(),
                made.goals(),
                null);
    }

    /** A plan of a problem; another seed gives other bytes. */
    public static Plan plan(Problem problem, long seed) {
        return new AllocationSolver()
                .solve(problem, SolveOptions.defaults().withSeed(seed).withStepLimit(500))
                .plan();
    }

    /** A plan ready to be added. */
    public static Submission submission(Problem problem, Plan plan) {
        return Submission.of(problem, bytes(plan), "plan.json", Submission.BrokenRules.REFUSED);
    }

    /** A plan ready to be added. */
    public static Submission submission(String team, YearMonth period, long seed) {
        Problem problem = problem(team, period);
        return submission(problem, plan(problem, seed));
    }

    /** The plan's document. */
    public static byte[] bytes(Plan plan) {
        return PlanWriter.toJson(plan).getBytes(StandardCharsets.UTF_8);
    }

    /** The plan with one assignment changed, as by hand. */
    static Plan edited(Plan plan, String duty, String member) {
        List<Assignment> rows = new ArrayList<>();
        for (Assignment row : plan.assignments()) {
            rows.add(row.duty().equals(duty) ? new Assignment(duty, member, row.holder()) : row);
        }
        return new Plan(
                plan.team(),
                plan.period(),
                plan.problemDigest(),
                plan.solver(),
                plan.score(),
                plan.terms(),
                plan.bound(),
                rows,
                plan.members(),
                plan.open(),
                plan.goals());
    }

    /** A clock that stands at noon of a day. */
    public static Clock on(String day) {
        return Clock.fixed(Instant.parse(day + "T12:00:00Z"), ZoneOffset.UTC);
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
