package org.bailiwick.goals.incentive;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bailiwick.goals.GoalsDraft;
import org.bailiwick.io.Schemas;
import org.bailiwick.score.PeriodView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IncentiveReaderTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Schemas.incentive(), InputFormat.JSON);
    private static final PeriodView VIEW = new GoalsDraft()
            .member("li", "")
            .member("bo", "")
            .duty("a", "li", "1")
            .goal("revenue", "CNY", "100", 0)
            .goal("leads", "leads", "10", 0)
            .goal("leads", "calls", "10", 0)
            .view();
    private static final String HEAD = "format: bailiwick/incentive/1\ncurrency: CNY\n";

    @TempDir
    private Path folder;

    private IncentiveRead read(String yaml) throws IOException {
        return IncentiveReader.read(Files.writeString(folder.resolve("pay.yaml"), yaml), VIEW);
    }

    private static boolean isValid(String yaml) throws IOException {
        return SCHEMA.validate(new YAMLMapper().readTree(yaml).toString(), InputFormat.JSON)
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "components: [{metric: revenue, rate: 0.02}]",
                "components: [{metric: revenue, rate: '0.02', threshold: 50, cap: 1000, retroactive: true}]",
                "components: [{metric: leads, unit: calls, onTargetOf: {li: 5}, capPercent: 200, name: Calls}]",
                "components: [{metric: revenue, onTarget: 5, tiers: [{from: 0, multiplier: 0}, {from: 80, multiplier: 1}]}]",
                "components: [{metric: revenue, onTarget: 5, members: [li]}]\nname: North\ndecimals: 3\nrounding: half-even",
                "components: [{metric: revenue, rate: 1}]\nsplits: [{duty: a, credits: {li: 60, bo: 40}}]"
            })
    void readerAndSchemaTakeWhatIsRight(String more) throws IOException {
        assertThat(read(HEAD + more).findings()).isEmpty();
        assertThat(read(HEAD + more).plan()).isNotNull();
        assertThat(isValid(HEAD + more)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "components: [{metric: revenue}]",
                "components: [{metric: revenue, rate: 1, onTarget: 2}]",
                "components: [{rate: 1}]",
                "components: [{metric: revenue, rate: -1}]",
                "components: [{metric: revenue, rate: 1, tiers: [{from: 0}]}]",
                "components: [{metric: revenue, rate: 1, color: red}]",
                "components: [{metric: revenue, rate: 1, retroactive: maybe}]",
                "components: [{metric: revenue, rate: 1}]\nrounding: down",
                "components: [{metric: revenue, rate: 1}]\ndecimals: 10",
                "components: 5",
                "name: without components"
            })
    void readerAndSchemaRefuseWhatIsWrong(String more) throws IOException {
        assertThat(read(HEAD + more).plan()).isNull();
        assertThat(isValid(HEAD + more)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "components: [{metric: revenu, rate: 1}] | Maybe revenue was meant",
                "components: [{metric: leads, rate: 1}] | the metric of one goal only",
                "components: [{metric: revenue, unit: EUR, rate: 1}] | Maybe one of these was meant: CNY",
                "components: [{metric: revenue, rate: 1, members: [lii]}] | Maybe li was meant",
                "components: [{metric: revenue, onTargetOf: {lo: 1}}] | Maybe bo was meant",
                "components: [{metric: revenue, rate: 1, tiers: [{from: 5, multiplier: 1}]}] | 0 in the first tier",
                "components: [{metric: revenue, rate: 1, tiers: [{from: 0, multiplier: 1}, {from: 0, multiplier: 2}]}] | Maybe sort the tiers",
                "components: [{metric: revenue, rate: 1}, {metric: revenue, rate: 2}] | a name of its own",
                "splits: [{duty: b, credits: {li: 100}}] | Maybe a was meant",
                "splits: [{duty: a, credits: {li: 60}}] | add up to 60, and must add up to 100",
                "splits: [{duty: a, credits: {li: 100}}, {duty: a, credits: {bo: 100}}] | Maybe join the two entries"
            })
    void whatTheProblemDoesNotKnowIsFoundWithAGuess(String more, String message) throws IOException {
        String components = more.startsWith("splits") ? "components: [{metric: revenue, rate: 1}]\n" : "";

        assertThat(read(HEAD + components + more).findings())
                .anySatisfy(finding ->
                        assertThat(finding.toString()).startsWith("pay.yaml").contains(message));
        assertThat(read(HEAD + components + more).plan()).isNull();
    }

    @Test
    void decimalsAreTheCurrencysUnlessStated() {
        assertThat(IncentiveReader.decimalsOf("JPY")).isZero();
        assertThat(IncentiveReader.decimalsOf("EUR")).isEqualTo(2);
        assertThat(IncentiveReader.decimalsOf("KWD")).isEqualTo(3);
        assertThat(IncentiveReader.decimalsOf("points")).isEqualTo(2);
    }

    @Test
    void aFileThatIsNotThereIsAFinding() {
        assertThat(IncentiveReader.read(folder.resolve("none.yaml"), VIEW).plan())
                .isNull();
    }
}
