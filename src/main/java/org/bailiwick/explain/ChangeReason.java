package org.bailiwick.explain;

import java.util.List;
import org.bailiwick.model.Term;
import org.bailiwick.score.Obstacle;
import org.jspecify.annotations.Nullable;

/**
 * Why a duty that had a holder is with somebody else in a plan.
 *
 * @param kind which reason it is
 * @param obstacle what keeps the holder from the duty, for {@code NOT_ELIGIBLE}, else null
 * @param amount minutes over capacity for {@code OVER_CAPACITY}, points of the soft score gained for {@code GAINS}, else 0
 * @param terms what would get worse if the change were taken back, worst first and with negative points: the rules for
 *     {@code WOULD_BREAK_RULE}, the soft terms for {@code GAINS}, else empty
 */
public record ChangeReason(Kind kind, @Nullable Obstacle obstacle, long amount, List<Term> terms) {

    /** The kinds of reasons, in the order in which they are looked for. */
    public enum Kind {
        /** The holder is not in the team in the period. */
        LEFT_TEAM,
        /** The holder may not hold the duty at all. */
        NOT_ELIGIBLE,
        /** The duties of the last period were more than the holder's capacity. */
        OVER_CAPACITY,
        /** A rule would be broken with the duty back at its holder. */
        WOULD_BREAK_RULE,
        /** The change by itself is no gain: it makes room for others. */
        MAKES_ROOM,
        /** The plan is worth more with the change. */
        GAINS,
        /** What taking the change back would do was not asked, because there are too many changes. */
        NOT_ASKED
    }

    public ChangeReason {
        terms = List.copyOf(terms);
    }
}
