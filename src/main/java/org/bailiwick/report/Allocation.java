package org.bailiwick.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bailiwick.explain.Names;
import org.bailiwick.lang.Figures;
import org.bailiwick.lang.Wording;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;

/** Who holds what, ready to be told. */
final class Allocation {

    private final Pairs pairs;
    private final PeriodView view;
    private final Names names;
    private final Wording words;
    private final int[] memberOfDuty;
    private final List<List<Integer>> dutiesOfMember = new ArrayList<>();
    private final List<Integer> open = new ArrayList<>();
    private final long[] effort;

    Allocation(Pairs pairs, int[] memberOfDuty, Wording words) {
        this.pairs = pairs;
        this.view = pairs.view();
        this.names = Names.of(view.problem(), words.language());
        this.words = words;
        this.memberOfDuty = memberOfDuty.clone();
        this.effort = new long[view.members().size()];
        view.members().forEach(member -> dutiesOfMember.add(new ArrayList<>()));
        for (int d = 0; d < memberOfDuty.length; d++) {
            int member = memberOfDuty[d];
            if (member == PeriodView.NOBODY) {
                open.add(d);
            } else {
                dutiesOfMember.get(member).add(d);
                effort[member] += pairs.effortMinutes(d, member);
            }
        }
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
        return memberOfDuty[duty];
    }

    int[] toArray() {
        return memberOfDuty.clone();
    }

    List<Integer> dutiesOf(int member) {
        return dutiesOfMember.get(member);
    }

    List<Integer> open() {
        return open;
    }

    long effortMinutes(int member) {
        return effort[member];
    }

    BigDecimal sum(int member, String measure) {
        return dutiesOf(member).stream()
                .map(duty -> view.measure(duty, measure))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
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
