package org.bailiwick.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.bailiwick.explain.Names;
import org.bailiwick.lang.Figures;
import org.bailiwick.lang.Wording;
import org.bailiwick.score.Holdings;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;

/** Who holds what, ready to be told. */
final class Allocation {

    private final Pairs pairs;
    private final PeriodView view;
    private final Names names;
    private final Wording words;
    private final int[] memberOfDuty;
    private final Holdings holdings;

    Allocation(Pairs pairs, int[] memberOfDuty, Wording words) {
        this.pairs = pairs;
        this.view = pairs.view();
        this.names = Names.of(view.problem(), words.language());
        this.words = words;
        this.memberOfDuty = memberOfDuty.clone();
        this.holdings = new Holdings(view, this.memberOfDuty);
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

    /** The sentences of reports. */
    Wording words() {
        return words;
    }

    Figures figures() {
        return words.figures();
    }

    int memberOf(int duty) {
        return holdings.memberOf(duty);
    }

    int[] toArray() {
        return memberOfDuty.clone();
    }

    List<Integer> dutiesOf(int member) {
        return holdings.dutiesOf(member);
    }

    List<Integer> open() {
        return holdings.open();
    }

    long effortMinutes(int member) {
        return dutiesOf(member).stream()
                .mapToLong(duty -> pairs.effortMinutes(duty, member))
                .sum();
    }

    BigDecimal sum(int member, String measure) {
        return holdings.sum(member, measure);
    }

    /** The duties that had a holder last month, in the team or not, and are with somebody else now. */
    List<Integer> moved() {
        return IntStream.range(0, memberOfDuty.length)
                .filter(d -> memberOfDuty[d] != PeriodView.NOBODY && memberOfDuty[d] != view.holder(d))
                .filter(d -> view.duty(d).holder() != null)
                .boxed()
                .toList();
    }

    String name(int member) {
        return names.memberOrNobody(view, member);
    }

    String dutyName(int duty) {
        return names.duty(view.duty(duty));
    }
}
