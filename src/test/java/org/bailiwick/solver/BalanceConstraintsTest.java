package org.bailiwick.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bailiwick.solver.Teams.judged;
import static org.bailiwick.solver.Teams.judgedBothWays;

import org.bailiwick.testing.Scoring;
import org.junit.jupiter.api.Test;

class BalanceConstraintsTest {

    /** A full share is 100; each of the ten duties is 10 % of it, so that half a duty is within the tolerance. */
    private static String twenty(String settings) {
        StringBuilder duties = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            duties.append(i == 0 ? "" : ", ")
                    .append("{'id': 'd%d', 'goal': 10, 'measures': {'accounts': 1}}".formatted(i));
        }
        return "'members': [{'id': 'ana', 'capacityHours': 100}, {'id': 'ben', 'capacityHours': 100}],\n'settings': {"
                + settings + "}, 'duties': [" + duties + "]";
    }

    private static String plan(int ana, int ben) {
        StringBuilder plan = new StringBuilder();
        for (int i = 0; i < ana + ben; i++) {
            plan.append("d%d=%s ".formatted(i, i < ana ? "ana" : "ben"));
        }
        return plan.toString();
    }

    @Test
    void goalsWithinTheToleranceCostNothing() {
        Scoring s = Scoring.of(twenty(""));
        judged(BalanceConstraints::goalBalance, s, plan(10, 10)).penalizesBy(0);
        judged(BalanceConstraints::goalBalance, s, plan(11, 9)).penalizesBy(0);
    }

    @Test
    void goalsBeyondTheToleranceCostOneAndBeyondTheOuterLimitThreeAPercent() {
        Scoring s = Scoring.of(twenty("'weights': {'goalBalance': 0.5}"));
        // 20 % off is 10 beyond the tolerance, for 6000 minutes of capacity each.
        judged(BalanceConstraints::goalBalance, s, plan(12, 8)).penalizesBy(2 * 10 * 6_000 / 2);
        // 40 % off is 15 up to the outer limit and 3 · 15 beyond it.
        judged(BalanceConstraints::goalBalance, s, plan(14, 6)).penalizesBy(2 * 60 * 6_000 / 2);
    }

    @Test
    void membersWithoutADutyPayTheirWholeDeviation() {
        Scoring s = Scoring.of(twenty("'weights': {'goalBalance': 1}"));
        // 100 % off is 15 and 3 · 75.
        judged(BalanceConstraints::goalBalance, s, "").penalizesBy(2 * 240 * 6_000);
        judged(BalanceConstraints::goalBalance, s, plan(10, 0)).penalizesBy(240 * 6_000);
    }

    @Test
    void goalsOfWeightZeroCostNothing() {
        judged(BalanceConstraints::goalBalance, Scoring.of(twenty("'weights': {'goalBalance': 0}")), "")
                .penalizesBy(0);
    }

    @Test
    void goalsThatNobodyHasAShareOfCostNothing() {
        Scoring s = Scoring.of("""
                'members': [{'id': 'ana', 'capacityHours': 10, 'goalShare': 0}], 'duties': [{'id': 'a', 'goal': 5}]
                """);
        judged(BalanceConstraints::goalBalance, s, "a=ana").penalizesBy(0);
    }

    @Test
    void furtherMeasuresAreBalancedEachByItsWeightAndBand() {
        Scoring s = Scoring.of(twenty(
                "'balances': [{'measure': 'accounts', 'weight': 1}, {'measure': 'count', 'weight': 0.1, 'tolerance': 20},"
                        + " {'measure': 'hours', 'weight': 0}]"));
        judgedBothWays(BalanceConstraints::furtherBalances, s, plan(11, 9)).penalizesBy(0);
        judgedBothWays(BalanceConstraints::furtherBalances, s, plan(12, 8)).penalizesBy(2 * 10 * 6_000);
        judgedBothWays(BalanceConstraints::furtherBalances, s, plan(14, 6))
                .penalizesBy(2 * 60 * 6_000 + 2 * (5 + 45) * 600);
        judgedBothWays(BalanceConstraints::furtherBalances, s, "").penalizesBy(2 * 240 * 6_000 + 2 * (5 + 225) * 600);
    }

    @Test
    void furtherBalancesAreToldApartByTerm() {
        Scoring s = Scoring.of(
                twenty(
                        "'balances': [{'measure': 'accounts', 'weight': 1}, {'measure': 'count', 'weight': 0.1, 'tolerance': 20}]"));
        assertThat(TeamScores.terms(Teams.with(s, plan(14, 6))))
                .containsEntry("balance:accounts", -2L * 60 * 6_000)
                .containsEntry("balance:count", -2L * (5 + 45) * 600);
    }

    @Test
    void workloadsAreBalancedByCapacity() {
        Scoring s = Scoring.of("""
                'members': [{'id': 'ana', 'capacityHours': 10}, {'id': 'ben', 'capacityHours': 5},
                            {'id': 'off', 'capacityHours': 0}],
                'settings': {'weights': {'workloadBalance': 1}},
                'duties': [{'id': 'a', 'hours': 6}, {'id': 'b', 'hours': 3}, {'id': 'c', 'hours': 1.5}]
                """);
        // The team's utilisation is 70 %: ana at 60 % and ben at 90 % are off by 10 and 20.
        judged(BalanceConstraints::workloadBalance, s, "a=ana b=ben c=ben").penalizesBy(10 * 300);
        // ana at 75 %, ben at 60 %.
        judged(BalanceConstraints::workloadBalance, s, "a=ana c=ana b=ben").penalizesBy(0);
        // 70 % off is 15 and 3 · 45.
        judged(BalanceConstraints::workloadBalance, s, "").penalizesBy(150 * 600 + 150 * 300);
        judged(BalanceConstraints::workloadBalance, s, "a=off b=off c=off").penalizesBy(150 * 600 + 150 * 300);
    }

    @Test
    void workloadsOfWeightZeroCostNothing() {
        judged(BalanceConstraints::workloadBalance, Scoring.of(twenty("'weights': {'workloadBalance': 0}")), "")
                .penalizesBy(0);
    }
}
