package org.bailiwick.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.bailiwick.check.Draft.change;
import static org.bailiwick.check.Draft.dec;

import java.util.List;
import java.util.Map;
import org.bailiwick.check.Draft;
import org.bailiwick.explain.ChangeReason.Kind;
import org.bailiwick.model.OpenReason;
import org.bailiwick.model.Term;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.junit.jupiter.api.Test;

/** Duties d0 (hunter, acme, lead) of ana, d1 (hunter, beta, lead) and d2 (closer, acme, close) of li; 40 h each. */
class ChangeReasonsTest {

    private static final int ANA = 0;
    private static final int LI = 1;

    private final Draft draft = new Draft();

    private ChangeReason reason(int duty, int... memberOfDuty) {
        Pairs pairs = Pairs.of(PeriodView.of(draft.problem()));
        return new ChangeReasons(pairs, new WhatIf(pairs, memberOfDuty)).of(duty);
    }

    @Test
    void aHolderWhoIsNotInTheTeamHasLeft() {
        change(draft.duties, 0, "holder", "zoe");
        assertThat(reason(0, LI, ANA, ANA).kind()).isEqualTo(Kind.LEFT_TEAM);
    }

    @Test
    void aHolderWhoMayNotHoldTheDutyComesBeforeOneWithTooMuch() {
        change(draft.members, LI, "roles", List.of("hunter"));
        change(draft.members, LI, "capacityHours", dec("60"));
        ChangeReason reason = reason(2, ANA, LI, ANA);
        assertThat(reason.kind()).isEqualTo(Kind.NOT_ELIGIBLE);
        assertThat(reason.obstacle()).isNotNull().returns(OpenReason.Code.NO_ROLE, obstacle -> obstacle.code());
    }

    @Test
    void tooMuchWorkBeforeIsSaidInMinutes() {
        change(draft.members, LI, "capacityHours", dec("70"));
        assertThat(reason(2, ANA, LI, ANA)).isEqualTo(new ChangeReason(Kind.OVER_CAPACITY, null, 600, List.of()));
    }

    @Test
    void aRuleThatWouldBeBrokenIsNamed() {
        change(draft.members, ANA, "capacityHours", dec("70"));
        ChangeReason reason = reason(0, LI, ANA, LI);
        assertThat(reason.kind()).isEqualTo(Kind.WOULD_BREAK_RULE);
        assertThat(reason.terms()).extracting(Term::constraint, Term::points).containsExactly(tuple("capacity", -600L));
    }

    @Test
    void aChangeThatIsNoGainByItselfMakesRoom() {
        assertThat(reason(0, LI, LI, ANA).kind()).isEqualTo(Kind.MAKES_ROOM);
    }

    @Test
    void aGainIsSaidWithTheTermsThatWouldLose() {
        change(draft.members, LI, "capacityHours", dec("200"));
        change(draft.duties, 1, "stickiness", dec("0"));
        change(draft.members, ANA, "skills", Map.of("talk", dec("5")));
        change(draft.members, LI, "skills", Map.of("talk", dec("2")));
        ChangeReason reason = reason(1, ANA, ANA, LI);
        assertThat(reason.kind()).isEqualTo(Kind.GAINS);
        assertThat(reason.amount()).isPositive();
        assertThat(reason.terms()).extracting(Term::constraint).contains("skillFit");
        assertThat(reason.terms()).allMatch(term -> term.points() < 0);
    }
}
