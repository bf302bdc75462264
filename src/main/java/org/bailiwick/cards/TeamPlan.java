package org.bailiwick.cards;

import java.math.BigDecimal;
import java.util.List;
import org.bailiwick.explain.Names;
import org.bailiwick.lang.Figures;
import org.bailiwick.lang.Language;
import org.bailiwick.lang.Wording;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Measures;
import org.bailiwick.score.Holdings;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;

/** Who holds what in a plan, with the words to tell it. Immutable. */
final class TeamPlan {

    private final Pairs pairs;
    private final PeriodView view;
    private final Names names;
    private final Wording wording;
    private final int[] memberOfDuty;
    private final Holdings holdings;
    private final String goalUnit;

    TeamPlan(Pairs pairs, int[] memberOfDuty, Language language) {
        this.pairs = pairs;
        this.view = pairs.view();
        this.names = Names.of(view.problem(), language);
        this.wording = Wording.of(language, "cards");
        this.memberOfDuty = memberOfDuty.clone();
        this.holdings = new Holdings(view, this.memberOfDuty);
        this.goalUnit = view.problem().goalUnit();
    }

    Pairs pairs() {
        return pairs;
    }

    PeriodView view() {
        return view;
    }

    Names names() {
        return names;
    }

    Wording wording() {
        return wording;
    }

    Figures figures() {
        return wording.figures();
    }

    int memberOf(int duty) {
        return holdings.memberOf(duty);
    }

    int[] memberOfDuty() {
        return memberOfDuty.clone();
    }

    List<Integer> dutiesOf(int member) {
        return holdings.dutiesOf(member);
    }

    long effortMinutes(int member) {
        return dutiesOf(member).stream()
                .mapToLong(d -> pairs.effortMinutes(d, member))
                .sum();
    }

    /** The unit of the duties' goals; empty where the team's goals do not say one. */
    String goalUnit() {
        return goalUnit;
    }

    BigDecimal hours(List<Integer> duties) {
        return view.sum(duties, Measures.HOURS);
    }

    BigDecimal goal(List<Integer> duties) {
        return view.sum(duties, Measures.GOAL);
    }

    /** The sum of the duties' goals in their unit, a dash for nothing. */
    String goalText(List<Integer> duties) {
        BigDecimal sum = goal(duties);
        if (sum.signum() == 0) {
            return "–";
        }
        String amount = figures().exact(sum);
        return goalUnit.isEmpty() ? amount : amount + Figures.TIE + goalUnit;
    }

    String role(Duty duty) {
        return duty.role() == null ? wording.text("noRole") : names.role(duty.role());
    }
}
