package org.bailiwick.crm.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class JoinLogTest {

    @Test
    void eachPairStandsOnceWithItsRowsAndExactOnesDoNot() {
        JoinLog log = new JoinLog();
        Match spelled = new Match(1, "GTX Pro", How.SPELLING, 1);
        log.note("products", "GTXPro", spelled);
        log.note("products", "GTXPro", spelled, 6);
        log.note("products", "GTX Pro", new Match(1, "GTX Pro", How.EXACT, 1));
        log.note("accounts", "Acme?", new Match(-1, "Acme Ltd", How.NONE, 4.0 / 7));
        assertThat(log.joins())
                .containsExactly(
                        new Join("accounts", "Acme?", "Acme Ltd", How.NONE, new BigDecimal("0.571"), 1),
                        new Join("products", "GTXPro", "GTX Pro", How.SPELLING, new BigDecimal("1.000"), 7));
    }
}
