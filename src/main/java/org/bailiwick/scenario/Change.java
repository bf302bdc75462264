package org.bailiwick.scenario;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bailiwick.model.InvalidInputException;
import org.bailiwick.model.Member;
import org.bailiwick.model.Problem;

/**
 * One thing that is different in a scenario.
 *
 * <p>Members, duties and skills are named by their ids, or by a name that only one of them has. Whether the changed problem makes
 * sense is not asked here but by {@link Scenario}, of all changes together. Immutable and thread-safe.
 */
public sealed interface Change {

    /**
     * Changes a problem.
     *
     * @param problem the problem; it stays as it is
     * @return the changed problem; with its coverage expanded where the change is about duties
     * @throws InvalidInputException where the change names something that is not there; the finding says what may be meant
     */
    Problem apply(Problem problem);

    /**
     * Returns the change in the words of the command line.
     *
     * @return such as {@code leave li-wei}
     */
    String label();

    /**
     * A member leaves the team. What the member held has no holder in the team any more, and the member's pins are void.
     *
     * @param member who
     */
    record Leave(String member) implements Change {
        @Override
        public Problem apply(Problem problem) {
            return MemberChanges.leave(problem, this);
        }

        @Override
        public String label() {
            return "leave " + member;
        }
    }

    /**
     * A member joins the team.
     *
     * @param joining the new member, whose id nobody has
     */
    record Join(Member joining) implements Change {
        @Override
        public Problem apply(Problem problem) {
            return MemberChanges.join(problem, joining);
        }

        @Override
        public String label() {
            return "join " + joining.id();
        }
    }

    /**
     * A member joins who is like another one: a copy but for id and name, there on all days, and no vacancy.
     *
     * @param member who is copied
     * @param id the new member's id, and name
     */
    record JoinLike(String member, String id) implements Change {
        @Override
        public Problem apply(Problem problem) {
            return MemberChanges.joinLike(problem, this);
        }

        @Override
        public String label() {
            return "join-like " + member;
        }
    }

    /**
     * A member is there for a part of the time.
     *
     * @param member who
     * @param availability the part, 0..1
     */
    record Availability(String member, BigDecimal availability) implements Change {
        @Override
        public Problem apply(Problem problem) {
            return MemberChanges.availability(problem, this);
        }

        @Override
        public String label() {
            return "availability " + member;
        }
    }

    /**
     * A member has another capacity.
     *
     * @param member who
     * @param hours working hours in the period, at least 0
     */
    record Capacity(String member, BigDecimal hours) implements Change {
        @Override
        public Problem apply(Problem problem) {
            return MemberChanges.capacity(problem, this);
        }

        @Override
        public String label() {
            return "capacity " + member;
        }
    }

    /**
     * A member has another level in a skill.
     *
     * @param member who
     * @param skill in what
     * @param level the level, 0..5
     */
    record SkillLevel(String member, String skill, BigDecimal level) implements Change {
        @Override
        public Problem apply(Problem problem) {
            return MemberChanges.skill(problem, this);
        }

        @Override
        public String label() {
            return "skill " + member + ":" + skill;
        }
    }

    /**
     * The team's goals of a metric are another amount, and so are the goals of the duties that count for them.
     *
     * <p>Where a goal's basis is {@code goal}, each of its duties' goals is multiplied by new amount over old amount, rounded half
     * up to the goal's decimals, or to the duty's own where it has more. Other bases are work, not goals, and stay.
     *
     * @param metric the goals' metric
     * @param amount the new amount, at least 0
     */
    record GoalAmount(String metric, BigDecimal amount) implements Change {
        @Override
        public Problem apply(Problem problem) {
            return new GoalChange(metric, label(), old -> amount).apply(problem);
        }

        @Override
        public String label() {
            return "goal " + metric;
        }
    }

    /**
     * The team's goals of a metric grow or shrink, and so do the goals of the duties that count for them, as in {@link GoalAmount}.
     *
     * @param metric the goals' metric
     * @param percent by how much, in percent: 10 for a tenth more; above −100
     */
    record GoalPercent(String metric, BigDecimal percent) implements Change {
        @Override
        public Problem apply(Problem problem) {
            BigDecimal factor = percent.movePointLeft(2).add(BigDecimal.ONE);
            return new GoalChange(metric, label(), factor::multiply).apply(problem);
        }

        @Override
        public String label() {
            return "goal " + metric;
        }
    }

    /**
     * A duty must be with a member. As a pin keeps a duty with its holder, the member becomes its holder too: that the duty comes
     * from somebody else does not count as a change then.
     *
     * @param duty which
     * @param member with whom
     */
    record PinDuty(String duty, String member) implements Change {
        @Override
        public Problem apply(Problem problem) {
            return DutyChanges.pin(problem, this);
        }

        @Override
        public String label() {
            return "pin " + duty;
        }
    }

    /**
     * A member may not have a duty. The member gets an exclusion of the duty's role, segment and stage, which holds for all seats
     * of it and for the segments below.
     *
     * @param duty which
     * @param member who
     */
    record ForbidDuty(String duty, String member) implements Change {
        @Override
        public Problem apply(Problem problem) {
            return DutyChanges.forbid(problem, this);
        }

        @Override
        public String label() {
            return "forbid " + duty;
        }
    }

    /**
     * Members may not have certain duties: each of these seats, and nothing else. The changed problem has a pair table, which no
     * file carries: it is for solving, and a plan of it is a plan of the given problem too.
     *
     * @param membersByDuty ids of members by the ids of the duties that they may not have
     */
    record AvoidDuties(Map<String, Set<String>> membersByDuty) implements Change {
        public AvoidDuties {
            Map<String, Set<String>> sorted = new TreeMap<>();
            membersByDuty.forEach((duty, members) -> sorted.put(duty, Set.copyOf(members)));
            membersByDuty = Collections.unmodifiableMap(sorted);
        }

        @Override
        public Problem apply(Problem problem) {
            return DutyChanges.avoid(problem, this);
        }

        @Override
        public String label() {
            return "avoid " + String.join(", ", membersByDuty.keySet());
        }
    }

    /**
     * Rows are added to the problem's lists: a new segment with its duties, a skill, a goal.
     *
     * @param rows the rows, as {@link org.bailiwick.io.ProblemReader#readRows} gives them; only the lists count
     */
    record AddRows(Problem rows) implements Change {
        @Override
        public Problem apply(Problem problem) {
            return Copies.joined(problem, rows);
        }

        @Override
        public String label() {
            return "add";
        }
    }

    /**
     * A field has another value.
     *
     * @param path the field, as {@link org.bailiwick.io.ProblemEdit#set} names it
     * @param value the value as JSON
     */
    record SetValue(String path, String value) implements Change {
        @Override
        public Problem apply(Problem problem) {
            return Copies.set(problem, this);
        }

        @Override
        public String label() {
            return "set " + path;
        }
    }
}
