package org.bailiwick.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.bailiwick.explain.answer.Candidate;
import org.bailiwick.explain.answer.Choice;
import org.bailiwick.explain.answer.Fact;
import org.bailiwick.explain.answer.OpenAnswer;
import org.bailiwick.explain.answer.WhyNot;
import org.bailiwick.generate.TeamGenerator;
import org.bailiwick.model.Problem;
import org.bailiwick.model.Score;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.bailiwick.score.Referee;
import org.bailiwick.testing.RandomProblems;
import org.junit.jupiter.api.Test;

class ExplainerTest {

    @Test
    void theRunnerUpIsTheBestOtherWhomNoRuleKeepsOff() {
        int compared = 0;
        for (long seed = 20_000; seed < 20_150; seed++) {
            Pairs pairs = Pairs.of(PeriodView.of(RandomProblems.of(seed)));
            int[] plan = RandomProblems.plan(pairs.view(), seed);
            Explainer explainer = Explainer.of(pairs, plan);
            for (int duty = 0; duty < plan.length; duty++) {
                if (plan[duty] == PeriodView.NOBODY) {
                    continue;
                }
                Choice choice = explainer.why(duty);
                Candidate runnerUp = choice.runnerUp();
                if (runnerUp != null) {
                    compared++;
                    Score best = bestElsewhere(pairs, plan, duty, choice);
                    assertThat(explainer.scoreWith(duty, runnerUp.member()))
                            .as("seed %d, duty %d", seed, duty)
                            .isEqualTo(best);
                    assertThat(choice.overRunnerUp().score().soft())
                            .isEqualTo(explainer.now().score().soft() - best.soft());
                }
            }
        }
        assertThat(compared).isGreaterThan(100);
    }

    private static Score bestElsewhere(Pairs pairs, int[] plan, int duty, Choice choice) {
        Referee referee = Referee.of(pairs);
        return choice.others().stream()
                .filter(Candidate::isPossible)
                .map(candidate -> {
                    int[] changed = plan.clone();
                    changed[duty] = candidate.member();
                    return referee.judge(changed).score();
                })
                .max(Score::compareTo)
                .orElseThrow();
    }

    @Test
    void everybodyIsRankedOnceWithThePresentOneAtNoChange() {
        Problem problem = TeamGenerator.generate(12, 60, 3);
        Pairs pairs = Pairs.of(PeriodView.of(problem));
        int[] holders = IntStream.range(0, pairs.view().duties().size())
                .map(pairs.view()::holder)
                .toArray();
        Explainer explainer = Explainer.of(pairs, holders);
        for (int duty = 0; duty < holders.length; duty++) {
            List<Candidate> candidates = explainer.recommend(duty);
            assertThat(candidates)
                    .extracting(Candidate::member)
                    .doesNotHaveDuplicates()
                    .hasSize(12);
            int with = holders[duty];
            candidates.stream().filter(Candidate::hasIt).forEach(candidate -> {
                assertThat(candidate.member()).isEqualTo(with);
                assertThat(candidate.effect().score()).isEqualTo(new Score(0, 0, 0));
            });
            assertThat(candidates).isSortedAccordingTo((a, b) -> Boolean.compare(b.isPossible(), a.isPossible()));
        }
    }

    @Test
    void anEmptyTeamIsAReasonByItself() {
        Problem team = TeamGenerator.generate(4, 12, 1);
        Problem empty = new Problem(
                team.team(),
                team.period(),
                team.settings(),
                team.skills(),
                team.roles(),
                team.conflicts(),
                team.segments(),
                team.stages(),
                List.of(),
                team.coverage(),
                team.duties(),
                List.of());
        Pairs pairs = Pairs.of(PeriodView.of(empty));
        int[] nothing = new int[pairs.view().duties().size()];
        Arrays.fill(nothing, PeriodView.NOBODY);

        List<OpenAnswer> answers = Explainer.of(pairs, nothing).open();

        assertThat(answers).hasSize(nothing.length).allSatisfy(answer -> {
            assertThat(answer.reasons())
                    .singleElement()
                    .satisfies(reason -> assertThat(reason.fact().kind()).isEqualTo(Fact.Kind.NO_MEMBER));
            assertThat(answer.reliefs()).isEmpty();
        });
        assertThat(Explainer.team(pairs).impossible()).hasSize(nothing.length);
        assertThat(Explainer.team(pairs).shortages()).isEmpty();
    }

    @Test
    void whatARuleForbidsInAnyPlanHasNoChain() {
        int forbidden = 0;
        for (long seed = 30_000; seed < 30_080; seed++) {
            Pairs pairs = Pairs.of(PeriodView.of(RandomProblems.of(seed)));
            int[] plan = RandomProblems.plan(pairs.view(), seed);
            Explainer explainer = Explainer.of(pairs, plan);
            for (int duty = 0; duty < plan.length; duty++) {
                for (int member = 0; member < pairs.view().members().size(); member++) {
                    boolean isPinned =
                            pairs.view().isPinned(duty) && pairs.view().holder(duty) != member;
                    if (member != plan[duty] && (isPinned || !pairs.isEligible(duty, member))) {
                        WhyNot answer = explainer.whyNot(duty, member);
                        assertThat(answer.chain()).isNull();
                        assertThat(answer.hindrances()).isNotEmpty();
                        forbidden++;
                    }
                }
            }
        }
        assertThat(forbidden).isGreaterThan(100);
    }

    @Test
    void questionsThatAreNoneAreRefused() {
        Pairs pairs = Pairs.of(PeriodView.of(TeamGenerator.generate(4, 12, 1)));
        int[] plan = new int[pairs.view().duties().size()];
        Explainer explainer = Explainer.of(pairs, plan);

        assertThatThrownBy(() -> explainer.whyNot(0, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Maybe why(duty) was meant");
        plan[0] = PeriodView.NOBODY;
        Explainer other = Explainer.of(pairs, plan);
        assertThatThrownBy(() -> other.why(0)).isInstanceOf(IllegalArgumentException.class);
        plan[0] = 4;
        assertThatThrownBy(() -> Explainer.of(pairs, plan)).hasMessageContaining("another problem");
        assertThatThrownBy(() -> Explainer.of(pairs, new int[1])).hasMessageContaining("another problem");
    }
}
