package org.bailiwick.explain;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.bailiwick.explain.answer.Fact;
import org.bailiwick.explain.answer.Hindrance;
import org.bailiwick.explain.answer.Relief;
import org.bailiwick.explain.relax.Relaxation;
import org.bailiwick.model.ConstraintId;
import org.bailiwick.model.Duty;
import org.bailiwick.model.DutyPattern;
import org.bailiwick.model.Member;
import org.bailiwick.model.Problem;
import org.bailiwick.score.Exact;
import org.bailiwick.score.Judgement;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.bailiwick.score.Referee;
import org.jspecify.annotations.Nullable;

/** Finds the smallest relaxations that let members take a duty, and proves each. Not thread-safe. */
final class Reliefs {

    private static final int HOUR_DECIMALS = 6;
    private static final int MOST_ALIKE = 2;
    private static final int FRACTION_DECIMALS = 6;
    private static final Comparator<Relief> CHEAPEST_FIRST = Comparator.comparing(Relief::cost)
            .thenComparingInt(relief -> relief.relaxations().size())
            .thenComparingInt(Relief::member);

    private final Pairs pairs;
    private final PeriodView view;
    private final int[] memberOfDuty;

    Reliefs(Pairs pairs, int[] memberOfDuty) {
        this.pairs = pairs;
        this.view = pairs.view();
        this.memberOfDuty = memberOfDuty;
    }

    /**
     * The cheapest ones that hold good, so many at most, and at most two of the same kinds: a reader would rather have a choice
     * than the same for everybody. What makes several members able is told for the first only.
     */
    List<Relief> of(int duty, List<List<Hindrance>> byMember, int most) {
        List<Relief> candidates = new ArrayList<>();
        for (List<Hindrance> hindrances : byMember) {
            candidates.addAll(of(duty, hindrances));
        }
        candidates.sort(CHEAPEST_FIRST);
        List<Relief> proven = new ArrayList<>();
        Set<List<Relaxation>> told = new HashSet<>();
        Map<List<String>, Integer> ofKinds = new HashMap<>();
        for (Relief candidate : candidates) {
            if (proven.size() == most) {
                break;
            }
            List<String> kinds = kinds(candidate);
            boolean isNew = !told.contains(candidate.relaxations()) && ofKinds.getOrDefault(kinds, 0) < MOST_ALIKE;
            if (isNew && holds(candidate)) {
                told.add(candidate.relaxations());
                ofKinds.merge(kinds, 1, Integer::sum);
                proven.add(candidate);
            }
        }
        return proven;
    }

    private static List<String> kinds(Relief relief) {
        return relief.relaxations().stream()
                .map(relaxation -> relaxation.getClass().getSimpleName())
                .sorted()
                .toList();
    }

    /** What would let one member take the duty: by what the member lacks, and by what the duty asks for. */
    private List<Relief> of(int duty, List<Hindrance> hindrances) {
        List<Relief> reliefs = new ArrayList<>();
        if (hindrances.isEmpty() || hindrances.get(0).member() == PeriodView.NOBODY) {
            return reliefs;
        }
        boolean lacksSkill = hindrances.stream().anyMatch(each -> each.kind() == Fact.Kind.SKILL);
        for (boolean learns : lacksSkill ? new boolean[] {true, false} : new boolean[] {true}) {
            List<Relaxation> all = new ArrayList<>();
            for (Hindrance each : hindrances) {
                Relaxation relaxation = relaxation(duty, each, learns);
                if (relaxation != null) {
                    all.add(relaxation);
                }
            }
            if (all.size() == hindrances.size()) {
                BigDecimal cost = all.stream().map(Relaxation::cost).reduce(BigDecimal.ZERO, BigDecimal::add);
                reliefs.add(new Relief(duty, hindrances.get(0).member(), all, cost));
            }
        }
        return reliefs;
    }

    /** What lifts one hindrance: by more of what the member has, or by less of what the duty asks for. */
    @Nullable
    Relaxation relaxation(int number, Hindrance hindrance, boolean learns) {
        Duty duty = view.duty(number);
        Member member = view.member(hindrance.member());
        String subject = String.valueOf(hindrance.subject());
        return switch (hindrance.kind()) {
            case NO_MEMBER, PAIR_TABLE, SEAT -> null;
            case PIN -> new Relaxation.Unpin(duty.id());
            case ROLE -> new Relaxation.Qualification(member.id(), subject);
            case SKILL ->
                learns
                        ? new Relaxation.Level(member.id(), subject, hindrance.available(), hindrance.needed())
                        : new Relaxation.Minimum(duty.id(), subject, hindrance.needed(), hindrance.available());
            case EXCLUSION -> new Relaxation.Exclusion(member.id(), matching(member, duty));
            case CAPACITY -> hours(view, hindrance.member(), hindrance.missing().longValueExact());
            case CONFLICT -> new Relaxation.Conflict(subject, String.valueOf(hindrance.other()));
            case OWNER -> new Relaxation.Owner(subject);
            case MAX_ROLES ->
                new Relaxation.Roles(member.id(), hindrance.needed().intValueExact());
            case MAX_SEGMENTS ->
                new Relaxation.Segments(member.id(), hindrance.needed().intValueExact());
            case MAX_MEASURES -> new Relaxation.Cap(member.id(), subject, hindrance.needed());
            case DISRUPTION -> budget(hindrance);
        };
    }

    private List<DutyPattern> matching(Member member, Duty duty) {
        return member.cannot().stream()
                .filter(pattern -> Hindrances.matches(view, pattern, duty))
                .toList();
    }

    /** So much more time in the period; null for a member who is not there at all: no working time a day would help. */
    static Relaxation.@Nullable Hours hours(PeriodView view, int member, long missing) {
        BigFraction availability = view.availability(member);
        if (availability.signum() == 0) {
            return null;
        }
        BigFraction hours = BigFraction.of(BigInteger.valueOf(view.capacityMinutes(member) + missing))
                .divide(availability.multiply(60))
                .subtract(Exact.of(view.member(member).capacityHours()));
        return new Relaxation.Hours(
                view.member(member).id(), missing, hours.bigDecimalValue(HOUR_DECIMALS, RoundingMode.UP));
    }

    private Relaxation.@Nullable Budget budget(Hindrance hindrance) {
        var budget = view.problem().settings().disruptionBudget();
        if (budget == null || budget.fraction().signum() < 0) {
            return null;
        }
        BigDecimal held = BigDecimal.ZERO;
        for (int d = 0; d < view.duties().size(); d++) {
            held = pairs.isHeld(d) ? held.add(view.measure(d, budget.measure())) : held;
        }
        BigDecimal fraction = hindrance.needed().divide(held, FRACTION_DECIMALS, RoundingMode.UP);
        return new Relaxation.Budget(budget.fraction(), fraction.min(BigDecimal.ONE));
    }

    /** Applies a relief and judges the plan with the duty where it would be. */
    private boolean holds(Relief relief) {
        Problem problem = relief.applyTo(view.problem());
        Pairs relaxed = Pairs.of(PeriodView.of(problem));
        Referee referee = Referee.of(relaxed);
        int[] plan = memberOfDuty.clone();
        plan[relief.duty()] = PeriodView.NOBODY;
        long without = rules(referee.judge(plan));
        plan[relief.duty()] = relief.member();
        return relaxed.isEligible(relief.duty(), relief.member()) && rules(referee.judge(plan)) >= without;
    }

    /** The rules but pins: a pinned duty that is given back must not hide a rule that this breaks. */
    private static long rules(Judgement judgement) {
        return judgement.score().hard() - judgement.points(ConstraintId.PIN.id());
    }
}
