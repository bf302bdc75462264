package org.bailiwick.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bailiwick.model.Assignment;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Member;
import org.bailiwick.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A duty that a plan gives to somebody who did not hold it.
 *
 * @param duty the id of the duty
 * @param from the id of the holder; null where there was none, or the holder is not in the team any more
 * @param fromName the holder's name; empty where there is none
 * @param to the id of the member who gets it
 * @param toName that member's name
 * @param hours what it takes
 * @param decision what was said of the move last
 */
public record Move(
        String duty,
        @Nullable String from,
        String fromName,
        String to,
        String toName,
        BigDecimal hours,
        Decision decision) {

    /** All moves of a plan, in the order of its duties. */
    static List<Move> of(PlanContent content, List<Choice> decided) {
        Problem problem = content.readProblem();
        Map<String, String> names = new HashMap<>();
        problem.members().forEach((Member member) -> names.put(member.id(), member.name()));
        Map<String, Duty> duties = new HashMap<>();
        problem.duties().forEach(duty -> duties.put(duty.id(), duty));
        List<Move> moves = new ArrayList<>();
        for (Assignment assignment : content.readPlan().assignments()) {
            Duty duty = duties.get(assignment.duty());
            String to = assignment.member();
            if (duty != null && to != null && !to.equals(duty.holder())) {
                String from = names.containsKey(duty.holder()) ? duty.holder() : null;
                moves.add(new Move(
                        duty.id(),
                        from,
                        from == null ? "" : names.getOrDefault(from, from),
                        to,
                        names.getOrDefault(to, to),
                        duty.hours(),
                        decision(decided, duty.id(), to)));
            }
        }
        return moves;
    }

    private static Decision decision(List<Choice> decided, String duty, String member) {
        return decided.stream()
                .filter(choice -> choice.duty().equals(duty) && choice.member().equals(member))
                .map(Choice::decision)
                .findFirst()
                .orElse(Decision.UNDECIDED);
    }
}
