package org.bailiwick.crm.skills;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.bailiwick.crm.data.CrmData;
import org.bailiwick.crm.mapping.SegmentRules;
import org.bailiwick.crm.mapping.SkillRules;
import org.junit.jupiter.api.Test;

/**
 * Teams whose true rates are known: drawn from Beta(12, 8), so of mean 0.6, strength 20 and standard deviation 0.107. The intervals
 * take the fitted prior for certain, so they hold the truth a little less often than in 95 of 100 cases (Morris, Parametric empirical
 * Bayes inference, JASA 78, 1983): in 93.5 here. From team to team that varies by 7 of 100, therefore there are many teams.
 */
class SimulationTest {

    private static final int TEAMS = 1000;
    private static final int PEOPLE = 40;
    private static final SkillRules RULES = new SkillRules(List.of("product"), 180, BigDecimal.TEN, 30);

    private final Random random = new Random(7);
    private int covered;
    private double errorOfPosterior;
    private double errorOfOwnRate;
    private double strengths;

    @Test
    void intervalsHoldTheTruthAndMeansAreNearerToItThanOwnRates() {
        for (int team = 0; team < TEAMS; team++) {
            simulate();
        }
        double people = TEAMS * (double) PEOPLE;
        assertThat(covered / people).isBetween(0.925, 0.96);
        assertThat(strengths / TEAMS).isBetween(18.0, 28.0);
        assertThat(errorOfPosterior).isLessThan(0.6 * errorOfOwnRate);
    }

    private void simulate() {
        BetaDistribution truth = BetaDistribution.of(12, 8);
        double[] rates = new double[PEOPLE];
        Cases cases = new Cases().product("A", null);
        for (int person = 0; person < PEOPLE; person++) {
            rates[person] = truth.inverseCumulativeProbability(random.nextDouble());
            int deals = 5 + random.nextInt(60);
            int won = 0;
            for (int deal = 0; deal < deals; deal++) {
                won += random.nextDouble() < rates[person] ? 1 : 0;
            }
            cases.person(Map.of()).deals(person, won, deals - won, 0);
        }
        CrmData data = cases.data();
        SkillInference found = SkillInference.of(data, RULES, SegmentRules.DEFAULT);
        strengths += found.skills().get(0).priorStrength();
        for (InferredLevel level : found.levels()) {
            double rate = rates[level.person()];
            covered += level.low() <= rate && rate <= level.high() ? 1 : 0;
            errorOfPosterior += square(level.mean() - rate);
            errorOfOwnRate += square((double) level.won() / level.rawDeals() - rate);
        }
    }

    private static double square(double x) {
        return x * x;
    }
}
