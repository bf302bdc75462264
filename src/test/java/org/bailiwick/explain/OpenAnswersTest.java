package org.bailiwick.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.bailiwick.explain.answer.Fact;
import org.bailiwick.explain.answer.Hindrance;
import org.bailiwick.explain.answer.OpenAnswer;
import org.bailiwick.explain.answer.Reason;
import org.bailiwick.explain.answer.Relief;
import org.bailiwick.explain.relax.Relaxation;
import org.bailiwick.model.Problem;
import org.bailiwick.model.Score;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.bailiwick.score.Referee;
import org.bailiwick.testing.RandomProblems;
import org.junit.jupiter.api.Test;

/** Reasons are needed, all of them, and relaxations do what they promise: by changing the problem and judging anew. */
class OpenAnswersTest {

    private static final Set<Fact.Kind> NOT_TO_LIFT =
            EnumSet.of(Fact.Kind.SEAT, Fact.Kind.PAIR_TABLE, Fact.Kind.NO_MEMBER);

    @Test
    void withoutAnyOneOfTheReasonsSomebodyCouldTakeTheDuty() {
        int sets = 0;
        for (long seed = 60_000; seed < 60_600; seed++) {
            Problem problem = RandomProblems.of(seed);
            Pairs pairs = Pairs.of(PeriodView.of(problem));
            if (problem.settings().disruptionBudget() != null
                    || pairs.view().members().isEmpty()) {
                continue;
            }
            int[] plan = RandomProblems.plan(pairs.view(), seed);
            Explainer explainer = Explainer.of(pairs, plan);
            for (int duty = 0; duty < plan.length; duty++) {
                OpenAnswer answer = explainer.open(duty);
                if (answer.able().isEmpty()) {
                    sets += holdsToTheReferee(pairs, plan, answer, seed) ? 1 : 0;
                }
            }
        }
        assertThat(sets).as("sets of reasons that were tried").isGreaterThan(300);
    }

    /** Lifts everything but the reasons: still nobody. Lifts one reason more: somebody. */
    private static boolean holdsToTheReferee(Pairs pairs, int[] plan, OpenAnswer answer, long seed) {
        List<Hindrance> all = hindrances(pairs, plan, answer.duty());
        boolean canLift = all.stream()
                .noneMatch(each -> NOT_TO_LIFT.contains(each.kind())
                        || (each.kind() == Fact.Kind.CAPACITY
                                && pairs.view().availability(each.member()).signum() == 0));
        if (!canLift) {
            return false;
        }
        Set<Fact> reasons =
                new HashSet<>(answer.reasons().stream().map(Reason::fact).toList());
        String place = "seed %d, duty %d: %s".formatted(seed, answer.duty(), reasons);
        assertThat(isPossible(pairs, plan, answer.duty(), lifted(pairs, plan, all, answer.duty(), reasons)))
                .as(place)
                .isFalse();
        for (Fact reason : reasons) {
            Set<Fact> others = new HashSet<>(reasons);
            others.remove(reason);
            assertThat(isPossible(pairs, plan, answer.duty(), lifted(pairs, plan, all, answer.duty(), others)))
                    .as("%s without %s", place, reason)
                    .isTrue();
        }
        return true;
    }

    private static List<Hindrance> hindrances(Pairs pairs, int[] plan, int duty) {
        Hindrances hindrances = new Hindrances(new Standing(new Board(pairs), plan));
        List<Hindrance> all = new ArrayList<>();
        for (int member = 0; member < pairs.view().members().size(); member++) {
            all.addAll(hindrances.of(duty, member));
        }
        return all;
    }

    private static Problem lifted(Pairs pairs, int[] plan, List<Hindrance> all, int duty, Set<Fact> kept) {
        Reliefs reliefs = new Reliefs(pairs, plan);
        Problem problem = pairs.view().problem();
        for (Hindrance hindrance : all) {
            if (!kept.contains(hindrance.fact())) {
                Relaxation relaxation = hindrance.kind() == Fact.Kind.SKILL
                        ? new Relaxation.Minimum(
                                pairs.view().duty(duty).id(), hindrance.subject(), hindrance.needed(), BigDecimal.ZERO)
                        : reliefs.relaxation(duty, hindrance, false);
                problem = relaxation.applyTo(problem);
            }
        }
        return problem;
    }

    private static boolean isPossible(Pairs before, int[] plan, int duty, Problem problem) {
        Pairs pairs = Pairs.of(PeriodView.of(problem));
        Referee referee = Referee.of(pairs);
        int[] changed = plan.clone();
        changed[duty] = PeriodView.NOBODY;
        long without = SmallPlans.rulesButPins(referee, changed);
        return IntStream.range(0, before.view().members().size()).anyMatch(member -> {
            changed[duty] = member;
            return pairs.isEligible(duty, member)
                    && SmallPlans.rulesButPins(referee, changed) >= without
                    && (!pairs.view().isPinned(duty) || pairs.view().holder(duty) == member);
        });
    }

    @Test
    void noRelaxationIsMoreThanIsNeeded() {
        int reliefs = 0;
        for (long seed = 70_000; seed < 70_300; seed++) {
            Pairs pairs = Pairs.of(PeriodView.of(RandomProblems.of(seed)));
            int[] plan = RandomProblems.plan(pairs.view(), seed);
            Explainer explainer = Explainer.of(pairs, plan);
            for (OpenAnswer answer : explainer.open()) {
                for (Relief relief : answer.reliefs()) {
                    reliefs++;
                    String place = "seed %d, %s".formatted(seed, relief);
                    assertThat(fits(pairs, plan, relief, relief.relaxations()))
                            .as(place)
                            .isTrue();
                    for (int i = 0; i < relief.relaxations().size(); i++) {
                        assertThat(fits(pairs, plan, relief, without(relief.relaxations(), i)))
                                .as(place)
                                .isFalse();
                    }
                }
                assertThat(answer.reliefs())
                        .isSortedAccordingTo((a, b) -> a.cost().compareTo(b.cost()));
            }
        }
        assertThat(reliefs).as("relaxations that were tried").isGreaterThan(100);
    }

    /** One relaxation is left out, or stays a minute short. */
    private static List<Relaxation> without(List<Relaxation> all, int place) {
        List<Relaxation> fewer = new ArrayList<>(all);
        Relaxation relaxation = fewer.remove(place);
        if (relaxation instanceof Relaxation.Hours hours && hours.minutes() > 1) {
            BigDecimal share = BigDecimal.valueOf(hours.minutes() - 1)
                    .divide(BigDecimal.valueOf(hours.minutes()), 12, RoundingMode.HALF_UP);
            fewer.add(new Relaxation.Hours(
                    hours.member(), hours.minutes() - 1, hours.capacityHours().multiply(share)));
        }
        return fewer;
    }

    private static boolean fits(Pairs before, int[] plan, Relief relief, List<Relaxation> relaxations) {
        Problem problem = new Relief(relief.duty(), relief.member(), relaxations, relief.cost())
                .applyTo(before.view().problem());
        Pairs pairs = Pairs.of(PeriodView.of(problem));
        Referee referee = Referee.of(pairs);
        int[] changed = plan.clone();
        changed[relief.duty()] = PeriodView.NOBODY;
        long without = SmallPlans.rulesButPins(referee, changed);
        changed[relief.duty()] = relief.member();
        boolean pinnedElsewhere =
                pairs.view().isPinned(relief.duty()) && pairs.view().holder(relief.duty()) != relief.member();
        return !pinnedElsewhere
                && pairs.isEligible(relief.duty(), relief.member())
                && SmallPlans.rulesButPins(referee, changed) >= without;
    }

    /** What the best plan of all leaves open is less with the relaxation. */
    @Test
    void aRelaxedProblemSolvedAnewLeavesLessOpen() {
        List<Long> tried = new ArrayList<>();
        SmallPlans.seeds(80_000, 120).forEach(seed -> {
            Problem problem = RandomProblems.of(seed);
            Pairs pairs = Pairs.of(PeriodView.of(problem));
            int[] best = SmallPlans.best(problem);
            Score before = Referee.of(pairs).judge(best).score();
            if (before.hard() < 0 || before.medium() == 0) {
                return;
            }
            for (OpenAnswer answer : Explainer.of(pairs, best).open()) {
                if (pairs.view().duty(answer.duty()).hours().compareTo(BigDecimal.ONE) >= 0
                        && !answer.reliefs().isEmpty()) {
                    Problem relaxed = answer.reliefs().get(0).applyTo(problem);
                    Pairs then = Pairs.of(PeriodView.of(relaxed));
                    Score after =
                            Referee.of(then).judge(SmallPlans.best(relaxed)).score();
                    assertThat(after.hard()).as("seed %d", seed).isZero();
                    assertThat(after.medium()).as("seed %d", seed).isGreaterThan(before.medium());
                    tried.add(seed);
                }
            }
        });
        assertThat(tried).hasSizeGreaterThan(15);
    }
}
