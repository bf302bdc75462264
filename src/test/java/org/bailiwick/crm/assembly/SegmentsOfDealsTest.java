package org.bailiwick.crm.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.bailiwick.crm.mapping.Dimension;
import org.bailiwick.crm.mapping.SegmentRules;
import org.junit.jupiter.api.Test;

class SegmentsOfDealsTest {

    private static String breakdown(Dimension... by) {
        return SegmentsOfDeals.breakdown(new SegmentRules(List.of(by), Map.of()));
    }

    @Test
    void segmentsOfASinglePropertyAreToldOnceByThatOne() {
        assertThat(breakdown(Dimension.ACCOUNT)).isEqualTo("account");
        assertThat(breakdown(Dimension.SERIES)).isEqualTo("series");
        assertThat(breakdown(Dimension.TERRITORY)).isEqualTo("segment");
        assertThat(breakdown(Dimension.SECTOR, Dimension.REGION)).isEqualTo("segment");
    }
}
