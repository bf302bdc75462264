package org.bailiwick.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bailiwick.check.Draft.change;
import static org.bailiwick.check.Draft.dec;
import static org.bailiwick.check.Draft.with;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.bailiwick.model.Balance;
import org.bailiwick.model.DisruptionBudget;
import org.junit.jupiter.api.Test;

class MeasureRulesTest {

    private final Draft draft = new Draft();

    private void balances(String... measures) {
        draft.settings = with(
                draft.settings,
                "balances",
                Arrays.stream(measures)
                        .map(measure -> new Balance(measure, dec("1"), null, null))
                        .toList());
    }

    @Test
    void aMeasureNamedLikeABuiltInOneIsAnError() {
        change(draft.duties, 1, "measures", Map.of("hours", dec("1")));
        assertThat(draft.shortFindings()).containsExactly("ERROR builtInMeasure /duties/1/measures/hours");
    }

    @Test
    void aMeasureWithoutNameIsAnError() {
        change(draft.duties, 1, "measures", Map.of(" ", dec("1")));
        assertThat(draft.shortFindings()).containsExactly("ERROR emptyId /duties/1/measures/ ");
    }

    @Test
    void aBalanceOfAMeasureThatNoDutyCarriesIsAnErrorThatNamesTheNearest() {
        balances("acounts");
        assertThat(draft.shortFindings()).containsExactly("ERROR unknownMeasure /settings/balances/0/measure");
        assertThat(draft.findings().get(0).message()).endsWith("Maybe (accounts) was meant.");
    }

    @Test
    void aBudgetInAMeasureThatNoDutyCarriesIsAnError() {
        draft.settings = with(draft.settings, "disruptionBudget", new DisruptionBudget("visits", dec("0.1")));
        assertThat(draft.shortFindings()).containsExactly("ERROR unknownMeasure /settings/disruptionBudget/measure");
    }

    @Test
    void aCapOnAMeasureThatNoDutyCarriesIsAnError() {
        change(draft.members, 0, "maxMeasures", Map.of("visits", dec("3")));
        assertThat(draft.shortFindings()).containsExactly("ERROR unknownMeasure /members/0/maxMeasures/visits");
    }

    @Test
    void aGoalByAMeasureThatNoDutyCarriesIsAnError() {
        change(draft.goals, 0, "basis", "leads");
        assertThat(draft.shortFindings()).containsExactly("ERROR unknownMeasure /goals/0/basis");
    }

    @Test
    void builtInMeasuresAreAlwaysKnown() {
        balances("hours", "count", "potential", "accounts");
        assertThat(draft.findings()).isEmpty();
    }

    @Test
    void aMeasureThatIsZeroEverywhereIsAWarning() {
        balances("potential", "accounts");
        for (int i = 0; i < 3; i++) {
            change(draft.segments, i, "potential", dec("0"));
            change(draft.duties, i, "measures", Map.of("accounts", dec("0")));
        }
        assertThat(draft.shortFindings())
                .containsExactly(
                        "WARNING emptyMeasure /settings/balances/0/measure",
                        "WARNING emptyMeasure /settings/balances/1/measure");
    }

    @Test
    void aDoubledBalanceIsAnError() {
        balances("accounts", "hours", "accounts");
        assertThat(draft.shortFindings()).containsExactly("ERROR doubledBalance /settings/balances/2/measure");
    }

    @Test
    void aBalanceOfTheGoalIsAWarning() {
        balances("goal");
        assertThat(draft.shortFindings()).containsExactly("WARNING doubledBalance /settings/balances/0/measure");
    }

    @Test
    void aDoubledGoalIsAWarning() {
        draft.goals.add(with(draft.goals.get(0), "amount", dec("4000")));
        assertThat(draft.shortFindings()).contains("WARNING doubledGoal /goals/1");
    }

    @Test
    void goalsOfOneMetricForDifferentRolesAreFine() {
        change(draft.goals, 0, "roles", List.of("closer"));
        draft.goals.add(with(draft.goals.get(0), "roles", List.of("hunter")));
        assertThat(draft.findings()).isEmpty();
    }

    @Test
    void aGoalWithoutMetricIsAnError() {
        change(draft.goals, 0, "metric", "");
        assertThat(draft.shortFindings()).containsExactly("ERROR emptyId /goals/0/metric");
    }
}
