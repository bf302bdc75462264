package org.bailiwick.crm.funnel;

import static org.assertj.core.api.Assertions.assertThat;

import org.bailiwick.lang.Language;
import org.junit.jupiter.api.Test;

class EvidenceTest {

    private static final Rate HIGH = Rate.of(27, 30);
    private static final Rate LOW = Rate.of(6, 30);

    private static String english(Evidence evidence) {
        return evidence.inWords(Language.ENGLISH).replace('\u00a0', ' ');
    }

    private static String chinese(Evidence evidence) {
        return evidence.inWords(Language.CHINESE);
    }

    @Test
    void slowDealsAreToldBesideFasterOnesAndThoseThatStandThere() {
        Evidence evidence = new Evidence.SlowDeals(27.5, LOW, HIGH, 1_200);

        assertThat(english(evidence))
                .isEqualTo("of deals that took more than 28 days 20.0 % of 30 (9.5–37.3) went on, of faster ones "
                        + "90.0 % of 30 (74.4–96.5); 1,200 deals stand there open");
        assertThat(chinese(evidence))
                .isEqualTo("用时超过 28 天的商机有 20.0%（30 笔，9.5–37.3）继续推进，较快的为 90.0%（30 笔，74.4–96.5）；目前有 1,200 笔商机停留于此");
    }

    @Test
    void membersAreNamedWithTheirRates() {
        assertThat(chinese(new Evidence.Different(5, "李伟", HIGH, "陈静", LOW)))
                .isEqualTo("商机数足够的 5 名成员差异显著：最好的是李伟 90.0%（30 笔，74.4–96.5），最差的是陈静 20.0%（30 笔，9.5–37.3）");
        assertThat(chinese(new Evidence.Alike(2, 0.456, "李伟", LOW)))
                .isEqualTo("商机数足够的 2 名成员差异不显著（p = 0.46），最好的是李伟 20.0%（30 笔，9.5–37.3）");
        assertThat(chinese(new Evidence.TooFew())).isEqualTo("商机数足以相互比较的成员不到两名");
    }
}
