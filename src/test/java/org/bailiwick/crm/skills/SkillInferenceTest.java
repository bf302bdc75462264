package org.bailiwick.crm.skills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bailiwick.crm.data.Deals;
import org.bailiwick.crm.data.Outcome;
import org.bailiwick.crm.mapping.Dimension;
import org.bailiwick.crm.mapping.SegmentRules;
import org.bailiwick.crm.mapping.SkillRules;
import org.junit.jupiter.api.Test;

class SkillInferenceTest {

    private static SkillInference infer(Cases cases, int leastDeals, String... kinds) {
        SkillRules rules = new SkillRules(List.of(kinds), 100, BigDecimal.TEN, leastDeals);
        return SkillInference.of(cases.data(), rules, SegmentRules.DEFAULT);
    }

    /** By hand: the prior of PriorTest, α + β = 16.4/2.6; the first has (1/2 · 16.4/2.6 + 13) / (16.4/2.6 + 20). */
    @Test
    void aPersonsDealsMoveTheTeamsRate() {
        Cases cases =
                new Cases().person(Map.of()).person(Map.of()).person(Map.of()).product("GTX Pro", null);
        SkillInference found = infer(cases.deals(0, 13, 7, 0).deals(1, 7, 13, 0), 30, "product");
        InferredSkill skill = found.skills().get(0);
        assertThat(skill.id()).isEqualTo("product-gtx-pro");
        assertThat(skill.priorMean()).isEqualTo(0.5);
        assertThat(skill.teamDeals()).isEqualTo(40);
        double strength = 16.4 / 2.6;
        double mean = (strength / 2 + 13) / (strength + 20);
        InferredLevel best = found.levels().get(0);
        assertThat(best.mean()).isCloseTo(mean, within(1e-9));
        double level = 2.5 + (mean - 0.5) / Math.sqrt(0.25 * 2.6 / 19);
        assertThat(best.level().doubleValue()).isCloseTo(level, within(0.05));
        assertThat(best.rawDeals()).isEqualTo(20);
        assertThat(best.won()).isEqualTo(13);
        assertThat(best.source()).isEqualTo(Source.RESULTS);
        InferredLevel nobody = found.levels().get(2);
        assertThat(nobody.level()).isEqualByComparingTo("2.5");
        assertThat(nobody.source()).isEqualTo(Source.NO_EVIDENCE);
        assertThat(nobody.mean()).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void aDealCountsHalfAfterTheHalfLife() {
        Cases cases = new Cases().person(Map.of()).product("A", null);
        cases.deals(0, 4, 0, 0).deals(0, 0, 4, 100).deals(0, 4, 0, 200).deals(0, 1, 0, -50);
        InferredLevel level = infer(cases, 1, "product").levels().get(0);
        assertThat(level.effectiveDeals()).isEqualTo(4 + 2 + 1 + 1);
        assertThat(level.rawDeals()).isEqualTo(13);
        assertThat(infer(cases, 1, "product").skills().get(0).priorMean()).isEqualTo(6.0 / 8);
    }

    @Test
    void fewDealsAndDealsThatAllEndedAlikeAreLeftOut() {
        Cases cases = new Cases()
                .person(Map.of())
                .product("A", null)
                .product("B", null)
                .product("C", null);
        cases.deals(0, 29, 0, 0).deal(0, -1, 1, -1, Outcome.WON, 0, null);
        assertThat(infer(cases, 29, "product").leftOut())
                .containsExactly(
                        new LeftOut("product", "A", 29, "All 29 decided deals ended the same way."),
                        new LeftOut("product", "B", 1, "The team has 1 decided deals there; 29 are needed."),
                        new LeftOut("product", "C", 0, "The team has 0 decided deals there; 29 are needed."));
        assertThat(infer(cases, 29, "product").levels()).isEmpty();
    }

    @Test
    void openDealsAndDealsOfNobodyAreNotDecided() {
        Cases cases = new Cases()
                .person(Map.of())
                .product("A", null)
                .deals(0, 1, 1, 0)
                .deals(Deals.NONE, 5, 5, 0);
        cases.deal(0, -1, 0, -1, Outcome.OPEN, 0, null);
        assertThat(infer(cases, 1, "product").skills().get(0).teamDeals()).isEqualTo(2);
    }

    @Test
    void aStageIsPassedByWhoGoesBeyondIt() {
        Cases cases = new Cases("Qualify", "Offer").person(Map.of());
        cases.deal(0, -1, -1, 0, Outcome.LOST, 0, null)
                .deal(0, -1, -1, 1, Outcome.LOST, 0, null)
                .deal(0, -1, -1, 1, Outcome.WON, 0, null)
                .deal(0, -1, -1, 1, Outcome.OPEN, 0, null)
                .deal(0, -1, -1, 0, Outcome.OPEN, 0, null);
        List<InferredLevel> levels = infer(cases, 1, "stage").levels();
        assertThat(levels.stream().map(level -> level.skill() + " " + level.won() + "/" + level.rawDeals()))
                .containsExactly("stage-qualify 3/4", "stage-offer 1/2");
    }

    @Test
    void aStagePassedCountsFromTheDayOfTheNext() {
        int asOf = (int) Cases.AS_OF.toEpochDay();
        Cases cases = new Cases("Qualify", "Offer").person(Map.of());
        cases.deal(0, -1, -1, 1, Outcome.WON, 0, new int[] {asOf - 300, asOf - 100})
                .deal(0, -1, -1, 0, Outcome.LOST, 200, null);
        assertThat(infer(cases, 1, "stage").levels().get(0).effectiveDeals()).isEqualTo(0.5 + 0.25);
    }

    @Test
    void accountsAndProductsTellTheKinds() {
        Cases cases = new Cases()
                .person(Map.of())
                .account("Retail", 40)
                .account(null, 250)
                .product("GTX Pro", "GTX");
        for (Outcome outcome : List.of(Outcome.WON, Outcome.LOST)) {
            cases.deal(0, 0, 0, -1, outcome, 0, null).deal(0, 1, 0, -1, outcome, 0, null);
        }
        Map<String, BigDecimal> sizes = new LinkedHashMap<>();
        sizes.put("small", BigDecimal.ZERO);
        sizes.put("large", new BigDecimal(250));
        SkillRules rules = new SkillRules(List.of("series", "size", "sector", "region"), 100, BigDecimal.ZERO, 1);
        SkillInference found =
                SkillInference.of(cases.data(), rules, new SegmentRules(List.of(Dimension.ACCOUNT), sizes));
        assertThat(found.skills().stream().map(skill -> skill.id() + " " + skill.teamDeals()))
                .containsExactly("series-gtx 4", "size-large 2", "size-small 2", "sector-retail 2");
    }

    /** By hand: 2.5 + ((13 − 10) / 0.184957 + 2.5 · 10) / (16.4/2.6 + 20 + 10) = 3.635 for the first. */
    @Test
    void declaredLevelsAreMixedInAndNoneIsLost() {
        Cases cases = new Cases()
                .person(Map.of("gtx pro", new BigDecimal(5), "Negotiation", new BigDecimal("3.25")))
                .person(Map.of("product-gtx-pro", new BigDecimal(1)))
                .person(Map.of())
                .product("GTX Pro", null);
        cases.deals(0, 13, 7, 0).deals(2, 7, 13, 0);
        SkillInference found = infer(cases, 30, "product");
        assertThat(found.levels().stream().map(InferredLevel::source))
                .containsExactly(Source.MIXED, Source.DECLARED, Source.RESULTS, Source.DECLARED);
        assertThat(found.levels().get(0).level()).isEqualByComparingTo("3.6");
        assertThat(found.levels().get(1).level()).isLessThan(new BigDecimal("2.5"));
        assertThat(found.skills().get(1).kind()).isEqualTo(SkillInference.DECLARED);
        assertThat(found.levels().get(3).skill()).isEqualTo("negotiation");
        assertThat(found.levels().get(3).level()).isEqualByComparingTo("3.3");
    }

    @Test
    void aDeclaredLevelStandsWhereDealsAreTooFew() {
        Cases cases = new Cases().person(Map.of("GTX Pro", new BigDecimal(4))).person(Map.of());
        SkillInference found = infer(cases.product("GTX Pro", null).deals(1, 3, 2, 0), 30, "product");
        assertThat(found.leftOut()).hasSize(1);
        assertThat(found.skills())
                .containsExactly(new InferredSkill("product-gtx-pro", "product", "GTX Pro", 0, 0, 0, 5));
        assertThat(found.levels())
                .containsExactly(new InferredLevel(
                        0, "product-gtx-pro", new BigDecimal("4.0"), 0, 0, 0, 0, 0, 1, Source.DECLARED));
    }

    @Test
    void anUnknownKindIsNamed() {
        assertThatThrownBy(() -> infer(new Cases(), 1, "shoe size"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("shoe size");
    }
}
