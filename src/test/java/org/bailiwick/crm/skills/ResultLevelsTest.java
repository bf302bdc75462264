package org.bailiwick.crm.skills;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.bailiwick.crm.skills.ResultLevels.Level;
import org.bailiwick.crm.skills.ResultLevels.Results;
import org.junit.jupiter.api.Test;

class ResultLevelsTest {

    private static Results of(long won, long lost) {
        return new Results(won + lost, won, won + lost, won, won + lost);
    }

    @Test
    void theyAreTheLevelsOfTheSameDealsOneByOne() {
        Evidence good = new Evidence();
        Evidence poor = new Evidence();
        for (int i = 0; i < 50; i++) {
            good.add(1, i < 40);
            poor.add(1, i < 10);
        }
        Prior prior = Prior.fit(List.of(good, poor));
        Posterior expected = Posterior.of(prior, 50, 40, 3, 10);
        Level level = ResultLevels.of(List.of(of(40, 10), of(10, 40)), 2.5)
                .orElseThrow()
                .level(of(40, 10), new BigDecimal(3), BigDecimal.TEN);
        assertThat(level.level()).isEqualByComparingTo(expected.level());
        assertThat(level.low()).isEqualTo(expected.low());
        assertThat(level.high()).isEqualTo(expected.high());
    }

    @Test
    void nothingIsToldWhereAllEndedAlikeOrChanceExplainsTheRest() {
        assertThat(ResultLevels.of(List.of(of(40, 0), of(10, 0)), 2.5)).isEmpty();
        assertThat(ResultLevels.of(List.of(of(0, 0)), 2.5)).isEmpty();
        assertThat(ResultLevels.of(List.of(of(25, 25), of(26, 24)), 2.5)).isEmpty();
    }
}
