package org.bailiwick.explain.answer;

import java.math.BigDecimal;
import java.util.List;
import org.bailiwick.score.PeriodView;
import org.jspecify.annotations.Nullable;

/**
 * A rule that keeps one member from one duty, with its numbers, everything else in the plan being as it is.
 *
 * @param kind which rule
 * @param member the member's number, or {@link PeriodView#NOBODY} where the team has no member
 * @param subject the id of the role, the skill or the measure, else null
 * @param other the id of the other role for a conflict, of the holder for a pin, else null
 * @param needed what the duty takes or asks for: a level, minutes, a number of roles or segments, an amount of a measure; 0 for
 *     the rules without numbers
 * @param available what there is of it: the member's level, the minutes left, the limit, the cap, the budget; may be negative
 * @param duties the numbers of the duties in the way: those of rival roles, other seats, or of the other owner
 */
public record Hindrance(
        Fact.Kind kind,
        int member,
        @Nullable String subject,
        @Nullable String other,
        BigDecimal needed,
        BigDecimal available,
        List<Integer> duties) {

    public Hindrance {
        duties = List.copyOf(duties);
    }

    /**
     * Returns the rule or fact behind it, the same for all members whom it concerns.
     *
     * @return the fact
     */
    public Fact fact() {
        int concerned = kind.isOfMember() ? member : PeriodView.NOBODY;
        if (kind != Fact.Kind.CONFLICT || subject == null || other == null) {
            return new Fact(kind, concerned, subject, null);
        }
        return subject.compareTo(other) < 0
                ? new Fact(kind, concerned, subject, other)
                : new Fact(kind, concerned, other, subject);
    }

    /**
     * Returns how much is missing.
     *
     * @return needed less available; 0 for the rules without numbers
     */
    public BigDecimal missing() {
        return needed.subtract(available);
    }
}
