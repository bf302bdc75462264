package org.bailiwick.develop;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.bailiwick.testing.Scoring;
import org.junit.jupiter.api.Test;

class MentorMatchingTest {

    private static final DevelopmentOptions OPTIONS =
            DevelopmentOptions.defaults().withEffort(0, 0);

    private static Scoring team(long seed, int members) {
        SplittableRandom random = new SplittableRandom(seed);
        List<String> people = new ArrayList<>();
        List<String> duties = new ArrayList<>();
        for (int m = 0; m < members; m++) {
            people.add("{'id': 'm%d', 'capacityHours': %d, 'skills': {'x': %d, 'y': %d, 'z': %d}}"
                    .formatted(m, 20 + random.nextInt(12), random.nextInt(6), random.nextInt(6), random.nextInt(6)));
            duties.add(("{'id': 'd%d', 'role': 'r%d', 'segment': 's%d', 'hours': %d, "
                            + "'skills': [{'skill': 'x', 'weight': %d}, {'skill': 'y', 'weight': %d}, {'skill': 'z', 'weight': 1}]}")
                    .formatted(
                            m,
                            random.nextInt(2),
                            random.nextInt(3),
                            15 + random.nextInt(5),
                            random.nextInt(4),
                            random.nextInt(4)));
        }
        return Scoring.of("""
                'skills': [{'id': 'x'}, {'id': 'y'}, {'id': 'z'}], 'roles': [{'id': 'r0'}, {'id': 'r1'}],
                'segments': [{'id': 's0'}, {'id': 's1'}, {'id': 's2'}], 'members': [%s], 'duties': [%s]
                """.formatted(String.join(",", people), String.join(",", duties)));
    }

    private static int[] ownDuties(Scoring scoring) {
        return IntStream.range(0, scoring.view().duties().size()).toArray();
    }

    /** The greatest value of any assignment of the learners from one on. */
    private static long best(
            Scoring scoring, List<TrainingPlan> plans, int at, Map<Integer, Integer> places, int[] memberOfDuty) {
        if (at == plans.size()) {
            return 0;
        }
        long best = best(scoring, plans, at + 1, places, memberOfDuty);
        for (int mentor = 0; mentor < scoring.view().members().size(); mentor++) {
            long value = value(scoring, plans.get(at), mentor, memberOfDuty);
            int left = places.getOrDefault(mentor, 0);
            if (value > 0 && left > 0) {
                places.put(mentor, left - 1);
                best = Math.max(best, value + best(scoring, plans, at + 1, places, memberOfDuty));
                places.put(mentor, left);
            }
        }
        return best;
    }

    private static long value(Scoring scoring, TrainingPlan plan, int mentor, int[] memberOfDuty) {
        int learner = scoring.member(plan.member());
        long best = 0;
        for (TrainingStep step : plan.steps()) {
            SkillRaise raise = step.lessons().get(0).raise();
            BigDecimal level = scoring.view().member(mentor).skills().getOrDefault(raise.skill(), BigDecimal.ZERO);
            if (level.compareTo(raise.to()) >= 0 && mentor != learner) {
                // Everybody holds the one duty of the same number.
                String role = scoring.view().duty(learner).role();
                String segment = scoring.view().duty(learner).segment();
                int bonus = (scoring.view().duty(mentor).role().equals(role) ? 1 : 0)
                        + (scoring.view().duty(mentor).segment().equals(segment) ? 1 : 0);
                best = Math.max(best, step.gain().points() * (10 + bonus));
            }
        }
        assertThat(memberOfDuty[learner]).isEqualTo(learner);
        return best;
    }

    @Test
    void noAssignmentIsWorthMoreAndMentorsHaveTheTimeAndTheLevel() {
        int pairs = 0;
        for (long seed = 1; seed <= 60; seed++) {
            Scoring scoring = team(seed, 3 + (int) (seed % 4));
            int[] plan = ownDuties(scoring);
            DevelopmentReport report =
                    Development.of(scoring.pairs(), plan, OPTIONS).report();
            Map<Integer, Integer> places = new HashMap<>();
            for (int m = 0; m < plan.length; m++) {
                BigDecimal spare = scoring.view()
                        .member(m)
                        .capacityHours()
                        .subtract(scoring.view().duty(m).hours());
                places.put(m, Math.min(2, Math.max(0, spare.intValue() / 4)));
            }
            Mentoring mentoring = report.mentoring();
            assertThat(mentoring.value())
                    .as("seed %d", seed)
                    .isEqualTo(best(scoring, report.training(), 0, new HashMap<>(places), plan));
            for (Mentorship pair : mentoring.pairs()) {
                places.merge(scoring.member(pair.mentor()), -1, Integer::sum);
                SkillRaise raise = pair.step().lessons().get(0).raise();
                BigDecimal level = scoring.view()
                        .member(scoring.member(pair.mentor()))
                        .skills()
                        .get(raise.skill());
                assertThat(level).isGreaterThanOrEqualTo(raise.to());
                pairs++;
            }
            assertThat(places.values()).allMatch(left -> left >= 0);
            assertThat(mentoring.pairs()).extracting(Mentorship::learner).doesNotHaveDuplicates();
            List<String> taught =
                    mentoring.pairs().stream().map(Mentorship::learner).toList();
            assertThat(Collections.disjoint(mentoring.alone(), taught)).isTrue();
        }
        assertThat(pairs).isGreaterThan(60);
    }

    @Test
    void nobodyTeachesWhomHeLearnsTheSameSkillFrom() {
        for (long seed = 1; seed <= 60; seed++) {
            Scoring scoring = team(seed, 6);
            List<Mentorship> pairs = Development.of(scoring.pairs(), ownDuties(scoring), OPTIONS)
                    .report()
                    .mentoring()
                    .pairs();
            for (Mentorship one : pairs) {
                for (Mentorship other : pairs) {
                    boolean isMutual = one.mentor().equals(other.learner())
                            && other.mentor().equals(one.learner());
                    assertThat(isMutual && skill(one).equals(skill(other))).isFalse();
                }
            }
        }
    }

    private static String skill(Mentorship pair) {
        return pair.step().lessons().get(0).raise().skill();
    }

    @Test
    void noMentorHasMoreLearnersThanAllowed() {
        Scoring scoring = team(7, 6);
        DevelopmentOptions one = OPTIONS.withMentoring(1, BigDecimal.ZERO);
        List<Mentorship> pairs = Development.of(scoring.pairs(), ownDuties(scoring), one)
                .report()
                .mentoring()
                .pairs();
        assertThat(pairs).isNotEmpty().extracting(Mentorship::mentor).doesNotHaveDuplicates();
        DevelopmentOptions none = OPTIONS.withMentoring(0, BigDecimal.ZERO);
        assertThat(Development.of(scoring.pairs(), ownDuties(scoring), none)
                        .report()
                        .mentoring()
                        .pairs())
                .isEmpty();
    }
}
