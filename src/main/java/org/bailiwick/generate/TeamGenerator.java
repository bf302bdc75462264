package org.bailiwick.generate;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bailiwick.model.DisruptionBudget;
import org.bailiwick.model.Measures;
import org.bailiwick.model.Problem;
import org.bailiwick.model.Team;
import org.jspecify.annotations.Nullable;

/**
 * Makes up realistic sales teams with every feature of the planning model.
 *
 * <p>Thread-safe: each call stands for itself.
 */
public final class TeamGenerator {

    /** The fewest members of a generated team. */
    public static final int LEAST_MEMBERS = 3;

    /** The most members of a generated team. */
    public static final int MOST_MEMBERS = 5_000;

    /** The fewest duties for each member of a generated team. */
    public static final int LEAST_DUTIES_PER_MEMBER = 3;

    /** The most duties for each member of a generated team. */
    public static final int MOST_DUTIES_PER_MEMBER = 100;

    /** The period of every generated problem, since the same arguments give the same problem on any day. */
    static final YearMonth PERIOD = YearMonth.of(2026, 12);

    private static final int SMALL_TEAM = 8;
    private static final int LARGE_TEAM = 50;
    private static final double BUDGET_CHANCE = 0.35;
    private static final int BUDGET_SLACK = 2;

    private TeamGenerator() {}

    /**
     * A problem and a complete plan for it that breaks no rule.
     *
     * @param problem the problem
     * @param keepers the id of the member by id of the duty, for every duty of the expanded problem
     */
    record Generated(Problem problem, Map<String, String> keepers) {}

    /**
     * Makes up a team. A complete plan that breaks no rule exists for it, and holders of last month who fall short of that.
     *
     * <p>The same arguments give an equal problem, on every machine and Java version.
     *
     * @param members how many members, {@value #LEAST_MEMBERS}..{@value #MOST_MEMBERS}
     * @param duties how many duties the expanded problem has; {@value #LEAST_DUTIES_PER_MEMBER}..{@value
     *     #MOST_DUTIES_PER_MEMBER} times the members
     * @param seed any number; another one gives another team
     * @return the problem, with some of its duties given by coverage rules
     * @throws IllegalArgumentException where a number is out of its range
     */
    public static Problem generate(int members, int duties, long seed) {
        return generateWithPlan(members, duties, seed).problem();
    }

    static Generated generateWithPlan(int memberCount, int dutyCount, long seed) {
        check(memberCount, dutyCount);
        List<JobRole> roles = JobRole.first(roleCount(memberCount, new Dice(seed, "roles")));
        List<Pod> pods = Pod.split(memberCount, dutyCount, roles.size());
        Geography geography = new Geography(seed, pods);
        Workload workload = new Workload(seed, geography, roles);
        pods.forEach(workload::fill);
        Crew crew = new Crew(seed, pods, roles);
        List<MemberDraft> members = crew.hire();
        Training training = new Training(seed, pods, roles);
        pods.forEach(training::train);
        Hours hours = new Hours(seed);
        pods.forEach(hours::settle);
        Limits limits = new Limits(seed);
        pods.forEach(limits::set);
        List<DutyDraft> duties =
                pods.stream().flatMap(pod -> pod.duties.stream()).toList();

        Dice dice = new Dice(seed, "budget");
        boolean tight = dice.chance(BUDGET_CHANCE);
        History history = new History(seed, members, duties, crew.formers(), tight);
        history.write(pods);
        Problem problem = new Problem(
                new Team("team-%dx%d-%d".formatted(memberCount, dutyCount, seed), "Generated team " + seed),
                PERIOD,
                Assembly.settings(tight ? budget(history, dice.chance(0.5)) : null, duties),
                training.skills(),
                roles.stream().map(JobRole::role).toList(),
                JobRole.conflicts(roles),
                Assembly.segments(geography, pods),
                Step.funnel(new Dice(seed, "funnel")),
                members.stream().map(MemberDraft::member).toList(),
                Assembly.coverage(pods),
                duties.stream()
                        .filter(duty -> !duty.covered)
                        .map(DutyDraft::duty)
                        .toList(),
                Assembly.goals(duties));
        return new Generated(
                problem,
                duties.stream().collect(Collectors.toUnmodifiableMap(DutyDraft::id, duty -> duty.keeper().id)));
    }

    private static int roleCount(int members, Dice dice) {
        if (members < LARGE_TEAM) {
            return members < SMALL_TEAM ? JobRole.LEAST : JobRole.LEAST + 1;
        }
        return JobRole.values().length - dice.below(2);
    }

    private static @Nullable DisruptionBudget budget(History history, boolean byGoal) {
        int percent = Math.min(100, history.movedPercent(byGoal) + BUDGET_SLACK);
        return new DisruptionBudget(byGoal ? Measures.GOAL : Measures.HOURS, Figures.hundredths(percent));
    }

    private static void check(int members, int duties) {
        if (members < LEAST_MEMBERS || members > MOST_MEMBERS) {
            throw new IllegalArgumentException("members (%d) must be %d..%d. Maybe members and duties changed places."
                    .formatted(members, LEAST_MEMBERS, MOST_MEMBERS));
        }
        int least = members * LEAST_DUTIES_PER_MEMBER;
        int most = members * MOST_DUTIES_PER_MEMBER;
        if (duties < least || duties > most) {
            throw new IllegalArgumentException(
                    "duties (%d) of %d members must be %d..%d: %d to %d for each. Maybe members and duties changed places."
                            .formatted(duties, members, least, most, LEAST_DUTIES_PER_MEMBER, MOST_DUTIES_PER_MEMBER));
        }
    }
}
