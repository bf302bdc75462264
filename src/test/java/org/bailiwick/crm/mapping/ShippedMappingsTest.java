package org.bailiwick.crm.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import org.bailiwick.crm.data.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedMappingsTest {

    static List<String> names() {
        return MappingReader.shippedNames();
    }

    @ParameterizedTest
    @MethodSource("names")
    void eachReadsWithoutFindings(String name) {
        assertThat(MappingReader.shipped(name).findings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void eachNeedsOwnersAndStagesOfDealsOnly(String name) {
        Mapping mapping = Objects.requireNonNull(MappingReader.shipped(name).mapping());
        assertThat(mapping.tables()).allSatisfy(table -> {
            assertThat(table.isOptional()).isEqualTo(table.kind() != TableKind.DEALS);
            if (table.kind() == TableKind.DEALS) {
                assertThat(table.columns().keySet().stream().filter(field -> !table.isOptional(field)))
                        .contains(Field.DEAL_OWNER, Field.DEAL_STAGE)
                        .isSubsetOf(Field.DEAL_ID, Field.DEAL_OWNER, Field.DEAL_STAGE);
            }
        });
        assertThat(mapping.stages())
                .extracting(StageRule::outcome)
                .endsWith(Outcome.WON, Outcome.LOST)
                .startsWith(Outcome.OPEN, Outcome.OPEN, Outcome.OPEN);
    }

    @Test
    void anotherNameIsRefused() {
        assertThatThrownBy(() -> MappingReader.shipped("../salesforce"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("salesforce");
    }
}
