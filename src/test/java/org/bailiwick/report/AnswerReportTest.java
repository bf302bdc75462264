package org.bailiwick.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.bailiwick.check.Draft;
import org.bailiwick.explain.Explainer;
import org.bailiwick.lang.Language;
import org.bailiwick.model.Problem;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.bailiwick.testing.RandomProblems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Duties d0 (hunter, acme, lead) and d1 (hunter, beta, lead) of ana, d2 (closer, acme, close) of li; 40 h each. */
class AnswerReportTest {

    private static final Layout LAYOUT = new Layout(100, Layout.SCREENFUL, "all", Language.ENGLISH);
    private static final int ANA = 0;
    private static final int LI = 1;

    private final Draft draft = new Draft();

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyAnswerCanBeSaid(Language language) {
        int answers = 0;
        for (long seed = 40_000; seed < 40_040; seed++) {
            Problem problem = RandomProblems.of(seed);
            Pairs pairs = Pairs.of(PeriodView.of(problem));
            for (String text : all(pairs, RandomProblems.plan(pairs.view(), seed), language)) {
                assertThat(text).as("seed %d", seed).doesNotContain("{").doesNotContain("null");
                answers++;
            }
        }
        assertThat(answers).isGreaterThan(300);
    }

    private static List<String> all(Pairs pairs, int[] plan, Language language) {
        Explainer explainer = Explainer.of(pairs, plan);
        AnswerReport report = AnswerReport.of(pairs, plan, language, LAYOUT);
        List<String> texts = new ArrayList<>();
        texts.add(report.open(explainer.open()));
        texts.add(report.team(Explainer.team(pairs)));
        for (int member = 0; member < pairs.view().members().size(); member++) {
            texts.add(report.member(explainer.member(member)));
        }
        for (int duty = 0; duty < plan.length; duty++) {
            texts.add(report.recommend(duty, plan[duty], explainer.recommend(duty), 5));
            if (plan[duty] != PeriodView.NOBODY) {
                texts.add(report.why(explainer.why(duty)));
            }
            int other = duty % pairs.view().members().size();
            if (other != plan[duty]) {
                texts.add(report.whyNot(explainer.whyNot(duty, other)));
            }
        }
        return texts;
    }

    @Test
    void namesAreTextWhateverIsInThem() {
        Draft.change(draft.members, ANA, "name", "O'{0}<b>&\"李, {1,choice,0#x}");
        Pairs pairs = Pairs.of(PeriodView.of(draft.problem()));
        int[] plan = {ANA, ANA, LI};
        Explainer explainer = Explainer.of(pairs, plan);
        AnswerReport report = AnswerReport.of(pairs, plan, Language.ENGLISH, LAYOUT);

        assertThat(report.why(explainer.why(0))).contains("O'{0}<b>&\"李, {1,choice,0#x}");
        assertThat(report.member(explainer.member(ANA))).startsWith("O'{0}<b>&\"李, {1,choice,0#x}\n");
    }

    @Test
    void ruleAndNumbersAreSaidWithTheirUnits() {
        Draft.change(draft.members, LI, "capacityHours", Draft.dec("70"));
        Pairs pairs = Pairs.of(PeriodView.of(draft.problem()));
        int[] plan = {ANA, ANA, LI};
        Explainer explainer = Explainer.of(pairs, plan);

        assertThat(AnswerReport.of(pairs, plan, Language.ENGLISH, LAYOUT).whyNot(explainer.whyNot(0, LI)))
                .contains("has 30.0 h left of 70.0 h, and it takes 40.0 h: 10.0 h too little")
                .contains("10.0 h more for")
                .contains("Searched: every chain of up to three moves. None is better.");
        assertThat(AnswerReport.of(pairs, plan, Language.CHINESE, LAYOUT).whyNot(explainer.whyNot(0, LI)))
                .contains("工时上限为70.0 小时，剩余30.0 小时，该职责需要40.0 小时，缺少10.0 小时");
    }
}
