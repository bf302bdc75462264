package org.bailiwick.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.bailiwick.model.ConstraintId;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Measures;
import org.bailiwick.model.Role;
import org.bailiwick.score.Exact;
import org.bailiwick.score.FairShare;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.jspecify.annotations.Nullable;

/** Gathers what a member has in a plan. Not thread-safe. */
final class MemberAnswers {

    private static final int NOBODY = PeriodView.NOBODY;
    private static final int MINUTES_AN_HOUR = 60;

    private final Pairs pairs;
    private final PeriodView view;
    private final int[] memberOfDuty;
    private final ChangeReasons reasons;

    MemberAnswers(Pairs pairs, int[] memberOfDuty) {
        this.pairs = pairs;
        this.view = pairs.view();
        this.memberOfDuty = memberOfDuty;
        this.reasons = new ChangeReasons(pairs, new WhatIf(pairs, memberOfDuty));
    }

    MemberAnswer of(int member) {
        List<Integer> duties = IntStream.range(0, memberOfDuty.length)
                .filter(d -> memberOfDuty[d] == member)
                .boxed()
                .toList();
        FairShare fair = FairShare.all(pairs).stream()
                .filter(each -> each.constraint().equals(ConstraintId.GOAL_BALANCE.id()))
                .findFirst()
                .orElse(null);
        BigDecimal goal = sum(duties, Measures.GOAL);
        BigFraction hours = Exact.of(sum(duties, Measures.HOURS));
        List<String> held =
                distinct(duties.stream().map(d -> view.duty(d).role()).toList());
        return new MemberAnswer(
                member,
                duties,
                duties.stream().mapToLong(d -> pairs.effortMinutes(d, member)).sum(),
                view.capacityMinutes(member),
                utilisation(allHours(), IntStream.range(0, view.members().size())),
                utilisation(hours, IntStream.of(member)),
                goal,
                fair == null ? BigFraction.ZERO : fair.fairLoad(member),
                fair == null ? BigFraction.ZERO : fair.deviation(member, Exact.of(goal)),
                fair == null ? BigFraction.ZERO : fair.band().tolerance(),
                view.problem().roles().stream()
                        .map(Role::id)
                        .filter(held::contains)
                        .toList(),
                distinct(duties.stream()
                        .map(d -> view.focusGroup(view.duty(d).segment()))
                        .toList()),
                fit(duties, member, hours),
                gains(duties, member),
                losses(member));
    }

    private static List<String> distinct(List<@Nullable String> ids) {
        return ids.stream().filter(Objects::nonNull).distinct().sorted().toList();
    }

    private BigDecimal sum(List<Integer> duties, String measure) {
        return duties.stream().map(d -> view.measure(d, measure)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigFraction allHours() {
        return Exact.of(view.duties().stream().map(Duty::hours).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private BigFraction utilisation(BigFraction hours, IntStream members) {
        long capacity = members.mapToLong(view::capacityMinutes).sum();
        return capacity == 0
                ? BigFraction.ZERO
                : hours.multiply(MINUTES_AN_HOUR).divide(capacity);
    }

    private BigFraction fit(List<Integer> duties, int member, BigFraction hours) {
        if (hours.signum() == 0) {
            return BigFraction.of(100);
        }
        BigFraction sum = BigFraction.ZERO;
        for (int d : duties) {
            sum = sum.add(Exact.of(view.duty(d).hours()).multiply(pairs.fit(d, member)));
        }
        return sum.divide(hours);
    }

    private List<MemberAnswer.Gain> gains(List<Integer> duties, int member) {
        List<MemberAnswer.Gain> gains = new ArrayList<>();
        for (int d : duties) {
            if (view.holder(d) != member) {
                gains.add(new MemberAnswer.Gain(d, view.duty(d).holder() == null ? null : reasons.of(d)));
            }
        }
        return gains;
    }

    private List<MemberAnswer.Loss> losses(int member) {
        List<MemberAnswer.Loss> losses = new ArrayList<>();
        for (int d = 0; d < memberOfDuty.length; d++) {
            if (view.holder(d) == member && memberOfDuty[d] != member) {
                losses.add(new MemberAnswer.Loss(d, memberOfDuty[d], memberOfDuty[d] == NOBODY ? null : reasons.of(d)));
            }
        }
        return losses;
    }
}
