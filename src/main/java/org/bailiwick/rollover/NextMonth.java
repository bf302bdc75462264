package org.bailiwick.rollover;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Goal;
import org.bailiwick.model.Member;
import org.bailiwick.model.Plan;
import org.bailiwick.model.Problem;
import org.bailiwick.rollover.actuals.Leave;
import org.bailiwick.rollover.carry.Carry;
import org.bailiwick.rollover.carry.MemberCarry;

/** The next month's problem in the making, passed from step to step. Not thread-safe. */
final class NextMonth {

    private final Problem last;
    private final Plan plan;
    private final Carry carry;
    private final YearMonth month;
    private final Reasons reasons = new Reasons();
    private final Map<String, MemberCarry> carried = new LinkedHashMap<>();
    private List<Leave> leaves = List.of();
    private final List<String> ownDuties = new ArrayList<>();
    private Problem problem;

    /** @param last the month that ends, without coverage */
    NextMonth(Problem last, Plan plan, Carry carry, YearMonth month) {
        this.last = last;
        this.plan = plan;
        this.carry = carry;
        this.month = month;
        this.problem = last.withPeriod(month).withPairTable(null);
        ownDuties.addAll(carry.ownDuties());
        reasons.note(ChangeList.PROBLEM, last.team().id(), Why.MONTH);
    }

    /** What tells a goal from others, for people: metric, unit, and what it counts. */
    static String idOf(Goal goal) {
        StringBuilder id = new StringBuilder(goal.metric());
        List<String> more = new ArrayList<>();
        if (!goal.unit().isEmpty()) {
            more.add(goal.unit());
        }
        more.addAll(goal.roles());
        more.addAll(goal.stages());
        return more.isEmpty()
                ? id.toString()
                : id.append(" (").append(String.join(", ", more)).append(')').toString();
    }

    Problem last() {
        return last;
    }

    Plan plan() {
        return plan;
    }

    YearMonth month() {
        return month;
    }

    Reasons reasons() {
        return reasons;
    }

    Problem problem() {
        return problem;
    }

    void set(Problem changed) {
        problem = changed;
    }

    void eachMember(UnaryOperator<Member> change) {
        problem = problem.withMembers(problem.members().stream().map(change).toList());
    }

    void eachDuty(UnaryOperator<Duty> change) {
        problem = problem.withDuties(problem.duties().stream().map(change).toList());
    }

    Optional<Member> member(String id) {
        return problem.members().stream()
                .filter(member -> member.id().equals(id))
                .findFirst();
    }

    /** Whether somebody is in the team on a day of the new month. */
    boolean isInTeam(String id) {
        return member(id).filter(member -> member.validity().daysIn(month) > 0).isPresent();
    }

    /** What was carried into the month that ends. */
    Carry carry() {
        return carry;
    }

    /** What is to be carried out of it, of a member. */
    MemberCarry carried(Member member) {
        return carried.computeIfAbsent(member.id(), id -> Carrying.first(carry, member));
    }

    void carry(Member member, Function<MemberCarry, MemberCarry> change) {
        carried.put(member.id(), change.apply(carried(member)));
    }

    void carryLeaves(List<Leave> ahead) {
        leaves = ahead;
    }

    void own(String duty) {
        if (!ownDuties.contains(duty)) {
            ownDuties.add(duty);
        }
    }

    /** The carry of the new month, once all steps are done. */
    Carry nextCarry() {
        List<MemberCarry> members =
                problem.members().stream().map(this::carried).toList();
        List<String> duties = problem.duties().stream()
                .map(Duty::id)
                .filter(ownDuties::contains)
                .toList();
        return new Carry(last.team().id(), month, members, leaves, duties);
    }
}
