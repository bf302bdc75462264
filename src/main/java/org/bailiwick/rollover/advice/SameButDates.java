package org.bailiwick.rollover.advice;

import java.time.YearMonth;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Problem;
import org.bailiwick.score.PeriodView;

/** Whether a month is like the one before it: the same but for its period and for who holds what. */
final class SameButDates {

    private static final YearMonth ANY_MONTH = YearMonth.of(2000, 1);

    private final Problem last;
    private final Problem next;

    SameButDates(Problem last, Problem next) {
        this.last = last;
        this.next = next;
    }

    boolean holds() {
        return withoutHolders(last).equals(withoutHolders(next));
    }

    /** As the period sees it: rows of other months are not there. */
    private static Problem withoutHolders(Problem problem) {
        PeriodView view = PeriodView.of(problem);
        return problem.expanded()
                .withPeriod(ANY_MONTH)
                .withPairTable(null)
                .withMembers(view.members())
                .withDuties(view.duties().stream()
                        .map((Duty duty) -> duty.withHolder(null))
                        .toList());
    }
}
