package org.bailiwick.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Measures;
import org.bailiwick.model.Member;
import org.bailiwick.model.Problem;
import org.bailiwick.model.Role;
import org.bailiwick.model.Segment;
import org.bailiwick.model.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A problem as its period sees it: coverage expanded, rows that are not valid on any day of the period dropped, members
 * and duties numbered in the problem's order from 0.
 *
 * <p>Immutable and thread-safe. A plan for the view is an {@code int[]} with a member's number, or {@link #NOBODY}, for
 * every duty.
 */
public final class PeriodView {

    /** Stands for no member. */
    public static final int NOBODY = -1;

    private final Problem problem;
    private final List<Member> members;
    private final List<Duty> duties;
    private final Map<String, Integer> memberNumbers = new HashMap<>();
    private final Map<String, Integer> dutyNumbers = new HashMap<>();
    private final Map<String, Role> roles;
    private final Map<String, Stage> stages;
    private final Map<String, Integer> stagePlaces = new HashMap<>();
    private final SegmentTree tree;
    private final BigFraction[] availability;
    private final long[] capacityMinutes;
    private final BigFraction[] shares;
    private final int[] holders;

    private PeriodView(Problem problem) {
        this.problem = problem.expanded();
        this.members = valid(this.problem.members(), member -> member.validity().daysIn(problem.period()) > 0);
        this.duties = valid(this.problem.duties(), duty -> duty.validity().daysIn(problem.period()) > 0);
        for (Member member : members) {
            memberNumbers.put(member.id(), memberNumbers.size());
        }
        for (Duty duty : duties) {
            dutyNumbers.put(duty.id(), dutyNumbers.size());
        }
        this.roles = problem.roles().stream().collect(Collectors.toMap(Role::id, Function.identity(), (a, b) -> a));
        this.stages = problem.stages().stream().collect(Collectors.toMap(Stage::id, Function.identity(), (a, b) -> a));
        problem.stages().forEach(stage -> stagePlaces.putIfAbsent(stage.id(), stagePlaces.size()));
        this.tree = new SegmentTree(problem.segments());
        this.availability = members.stream().map(this::availabilityOf).toArray(BigFraction[]::new);
        this.capacityMinutes = new long[members.size()];
        this.shares = new BigFraction[members.size()];
        for (int m = 0; m < members.size(); m++) {
            Member member = members.get(m);
            capacityMinutes[m] =
                    Exact.round(Exact.of(member.capacityHours()).multiply(60).multiply(availability[m]));
            shares[m] = Exact.of(member.goalShare()).multiply(availability[m]).multiply(Exact.of(member.ramp()));
        }
        this.holders = duties.stream()
                .mapToInt(duty -> duty.holder() == null ? NOBODY : memberNumber(duty.holder()))
                .toArray();
    }

    /**
     * Looks at a problem from its period.
     *
     * @param problem a problem whose structure is valid: its ids are unique and its references are known
     * @return the view
     * @throws IllegalArgumentException where the segments form a cycle
     */
    public static PeriodView of(Problem problem) {
        return new PeriodView(problem);
    }

    private static <T> List<T> valid(List<T> rows, Predicate<T> test) {
        return rows.stream().allMatch(test)
                ? rows
                : List.copyOf(rows.stream().filter(test).collect(Collectors.toCollection(ArrayList::new)));
    }

    private BigFraction availabilityOf(Member member) {
        int days = member.validity().daysIn(problem.period());
        return Exact.of(member.availability())
                .multiply(BigFraction.of(days, problem.period().lengthOfMonth()));
    }

    /**
     * Returns the problem with its coverage expanded, rows of other periods included.
     *
     * @return the problem
     */
    public Problem problem() {
        return problem;
    }

    /**
     * Returns the members of the team in the period.
     *
     * @return the members in order of their numbers
     */
    public List<Member> members() {
        return members;
    }

    /**
     * Returns the duties of the period.
     *
     * @return the duties in order of their numbers
     */
    public List<Duty> duties() {
        return duties;
    }

    /**
     * Returns a member.
     *
     * @param member the member's number
     * @return the member
     */
    public Member member(int member) {
        return members.get(member);
    }

    /**
     * Returns a duty.
     *
     * @param duty the duty's number
     * @return the duty
     */
    public Duty duty(int duty) {
        return duties.get(duty);
    }

    /**
     * Returns a member's number.
     *
     * @param id a member's id
     * @return the number, or {@link #NOBODY} where no such member is in the team in the period
     */
    public int memberNumber(String id) {
        return memberNumbers.getOrDefault(id, NOBODY);
    }

    /**
     * Returns a duty's number.
     *
     * @param id a duty's id
     * @return the number, or −1 where no such duty is wanted in the period
     */
    public int dutyNumber(String id) {
        return dutyNumbers.getOrDefault(id, -1);
    }

    /**
     * Returns a role.
     *
     * @param id a role's id, or null
     * @return the role, or null where there is none
     */
    public @Nullable Role role(@Nullable String id) {
        return id == null ? null : roles.get(id);
    }

    /**
     * Returns a stage.
     *
     * @param id a stage's id, or null
     * @return the stage, or null where there is none
     */
    public @Nullable Stage stage(@Nullable String id) {
        return id == null ? null : stages.get(id);
    }

    /**
     * Compares two stages by their order in the funnel; stages of equal order keep the problem's order.
     *
     * @param a the id of a stage
     * @param b the id of a stage
     * @return negative where a comes first, positive where b does, 0 for the same stage
     */
    public int compareStages(String a, String b) {
        Stage first = stages.get(a);
        Stage second = stages.get(b);
        int byOrder = first == null || second == null ? 0 : Integer.compare(first.order(), second.order());
        return byOrder != 0
                ? byOrder
                : Integer.compare(stagePlaces.getOrDefault(a, -1), stagePlaces.getOrDefault(b, -1));
    }

    /**
     * Returns the way from a segment up.
     *
     * @param id a segment's id, or null
     * @return the segment itself, its parent and so on; empty where there is no such segment
     */
    public List<Segment> segmentPath(@Nullable String id) {
        return tree.path(id);
    }

    /**
     * Returns the account that a segment belongs to.
     *
     * @param id a segment's id, or null
     * @return the segment itself if it is an account, else its nearest ancestor of that kind, else null
     */
    public @Nullable String account(@Nullable String id) {
        return tree.account(id);
    }

    /**
     * Returns the focus group of a segment: the segment itself, or its parent for an account.
     *
     * @param id a segment's id, or null
     * @return the id of the focus group; null where there is no such segment
     */
    public @Nullable String focusGroup(@Nullable String id) {
        return tree.focusGroup(id);
    }

    /**
     * Returns the part of the period's capacity that a member has: availability times the share of days in the team.
     *
     * @param member the member's number
     * @return 0..1
     */
    public BigFraction availability(int member) {
        return availability[member];
    }

    /**
     * Returns a member's capacity.
     *
     * @param member the member's number
     * @return minutes, rounded half up
     */
    public long capacityMinutes(int member) {
        return capacityMinutes[member];
    }

    /**
     * Returns a member's share in goals: goalShare · availability · ramp.
     *
     * @param member the member's number
     * @return at least 0
     */
    public BigFraction share(int member) {
        return shares[member];
    }

    /**
     * Returns who held a duty at the end of the previous period.
     *
     * @param duty the duty's number
     * @return the member's number, or {@link #NOBODY} where nobody did or the holder is not in the team any more
     */
    public int holder(int duty) {
        return holders[duty];
    }

    /**
     * Tells whether a duty's pin binds: it has one that has not expired, and the holder is in the team.
     *
     * @param duty the duty's number
     * @return true where the duty must stay with its holder
     */
    public boolean isPinned(int duty) {
        var pin = duties.get(duty).pin();
        return pin != null && holders[duty] != NOBODY && pin.isValidIn(problem.period());
    }

    /**
     * Returns a measure of a duty.
     *
     * @param duty the duty's number
     * @param measure one of {@link Measures#BUILT_IN} or a name in the duty's measures
     * @return at least 0; 0 where the duty does not carry the measure
     */
    public BigDecimal measure(int duty, String measure) {
        Duty row = duties.get(duty);
        return switch (measure) {
            case Measures.GOAL -> row.goal();
            case Measures.HOURS -> row.hours();
            case Measures.COUNT -> BigDecimal.ONE;
            case Measures.POTENTIAL -> {
                List<Segment> path = tree.path(row.segment());
                yield path.isEmpty() ? BigDecimal.ZERO : path.get(0).potential();
            }
            default -> row.measures().getOrDefault(measure, BigDecimal.ZERO);
        };
    }

    /**
     * Returns what duties carry of a measure together.
     *
     * @param numbers the duties' numbers
     * @param measure as in {@link #measure}
     * @return the sum, at least 0
     */
    public BigDecimal sum(List<Integer> numbers, String measure) {
        return numbers.stream().map(duty -> measure(duty, measure)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
