package org.bailiwick.bench;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bailiwick.model.ConstraintId;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Member;
import org.bailiwick.model.PairTable;
import org.bailiwick.model.Problem;
import org.bailiwick.model.Settings;
import org.bailiwick.model.Team;
import org.bailiwick.model.Validity;

/**
 * A generalized assignment problem: every job to one agent, within the agents' capacities, at the least cost.
 *
 * <p>Immutable and thread-safe: the arrays that come out are copies.
 */
public final class GapInstance {

    /** What one unit of cost is worth in points of the soft score. */
    public static final int POINTS_PER_COST = 100;

    private static final int MINUTES_PER_UNIT = 60;

    private final int[][] cost;
    private final int[][] resource;
    private final int[] capacity;

    /**
     * Takes an instance in.
     *
     * @param cost by agent, then by job
     * @param resource what a job takes of an agent's capacity, by agent, then by job; at least 0
     * @param capacity by agent, at least 0
     */
    GapInstance(int[][] cost, int[][] resource, int[] capacity) {
        this.cost = copy(cost);
        this.resource = copy(resource);
        this.capacity = capacity.clone();
    }

    private static int[][] copy(int[][] rows) {
        int[][] copy = new int[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            copy[i] = rows[i].clone();
        }
        return copy;
    }

    /**
     * Returns how many agents there are.
     *
     * @return at least 1
     */
    public int agents() {
        return capacity.length;
    }

    /**
     * Returns how many jobs there are.
     *
     * @return at least 1
     */
    public int jobs() {
        return cost[0].length;
    }

    /**
     * Returns what an assignment costs.
     *
     * @param agent the agent, from 0
     * @param job the job, from 0
     * @return the cost; to be made small
     */
    public int cost(int agent, int job) {
        return cost[agent][job];
    }

    /**
     * Returns what an assignment takes of the agent's capacity.
     *
     * @param agent the agent, from 0
     * @param job the job, from 0
     * @return at least 0
     */
    public int resource(int agent, int job) {
        return resource[agent][job];
    }

    /**
     * Returns an agent's capacity.
     *
     * @param agent the agent, from 0
     * @return at least 0
     */
    public int capacity(int agent) {
        return capacity[agent];
    }

    /**
     * Returns the instance as a planning problem whose best plan is the instance's cheapest assignment.
     *
     * <p>Agents are members {@code a1, a2 …} and jobs are duties {@code j1, j2 …} of one hour, in their order. One unit of
     * resource is an hour of effort, one unit of cost {@link #POINTS_PER_COST} points; every weight is 0. With all duties
     * assigned, the soft score is minus the cost times {@link #POINTS_PER_COST}.
     *
     * @param team the id of the team
     * @return the problem; it has a pair table, so no file can carry it
     */
    public Problem problem(String team) {
        List<Member> members = new ArrayList<>();
        for (int agent = 0; agent < agents(); agent++) {
            members.add(member(agent));
        }
        List<Duty> duties = new ArrayList<>();
        Map<String, Map<String, PairTable.Figures>> rows = new HashMap<>();
        for (int job = 0; job < jobs(); job++) {
            duties.add(duty(job));
            rows.put(dutyId(job), row(job));
        }
        return new Problem(
                        new Team(team, team),
                        YearMonth.of(2026, 1),
                        settings(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        members,
                        List.of(),
                        duties,
                        List.of())
                .withPairTable(new PairTable(rows));
    }

    private static String memberId(int agent) {
        return "a" + (agent + 1);
    }

    private static String dutyId(int job) {
        return "j" + (job + 1);
    }

    private Map<String, PairTable.Figures> row(int job) {
        Map<String, PairTable.Figures> row = new HashMap<>();
        for (int agent = 0; agent < agents(); agent++) {
            row.put(
                    memberId(agent),
                    new PairTable.Figures(
                            (long) MINUTES_PER_UNIT * resource[agent][job], (long) POINTS_PER_COST * cost[agent][job]));
        }
        return row;
    }

    private static Settings settings() {
        Map<ConstraintId, BigDecimal> none = new EnumMap<>(ConstraintId.class);
        for (ConstraintId constraint : ConstraintId.values()) {
            if (constraint.isWeighted()) {
                none.put(constraint, BigDecimal.ZERO);
            }
        }
        Settings usual = Settings.DEFAULT;
        return new Settings(
                none,
                usual.tolerance(),
                usual.outerLimit(),
                usual.stickiness(),
                usual.segmentSwitchMinutes(),
                usual.roleSwitchMinutes(),
                usual.roadFactor(),
                usual.travelSpeedKmh(),
                usual.borderMinutes(),
                usual.handoverMinutes(),
                List.of(),
                null);
    }

    private Member member(int agent) {
        return new Member(
                memberId(agent),
                memberId(agent),
                BigDecimal.valueOf(capacity[agent]),
                BigDecimal.ONE,
                BigDecimal.ONE,
                BigDecimal.ONE,
                false,
                null,
                List.of(),
                Map.of(),
                null,
                null,
                Map.of(),
                Validity.ALWAYS,
                null,
                List.of(),
                List.of());
    }

    private static Duty duty(int job) {
        return new Duty(
                dutyId(job),
                null,
                null,
                null,
                1,
                BigDecimal.ONE,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                1,
                List.of(),
                Map.of(),
                null,
                null,
                null,
                Validity.ALWAYS);
    }
}
