package org.bailiwick.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.bailiwick.model.Assignment;
import org.bailiwick.model.Finding;
import org.bailiwick.model.Plan;
import org.bailiwick.model.Provenance;
import org.bailiwick.model.Score;
import org.bailiwick.model.StopReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanFilesTest {
    @TempDir
    Path folder;

    @Test
    void aPlanIsWrittenByteForByteAsTheFormatSays() throws Exception {
        Path file = folder.resolve("plan.json");
        PlanWriter.write(Plans.EVERYTHING, file);
        assertThat(Files.readString(file)).isEqualTo(Samples.PLAN);
        assertThat(PlanWriter.toJson(Plans.EVERYTHING)).isEqualTo(Samples.PLAN);
    }

    @Test
    void aPlanReadsBackEqual() throws Exception {
        PlanReadResult result = read(Samples.PLAN);
        assertThat(result.findings()).isEmpty();
        assertThat(result.plan()).isEqualTo(Plans.EVERYTHING);
    }

    @Test
    void aPlanMadeByHandNeedsOnlyItsAssignments() throws Exception {
        PlanReadResult result = read("""
                {"format": "bailiwick/plan/1", "team": "east", "period": "2026-12",
                 "assignments": [{"duty": "d1", "member": "a"}, {"duty": "d2"}]}
                """);
        assertThat(result.findings()).isEmpty();
        assertThat(result.plan())
                .isEqualTo(new Plan(
                        "east",
                        YearMonth.of(2026, 12),
                        "",
                        new Provenance("", 0, StopReason.REQUEST, 0),
                        new Score(0, 0, 0),
                        List.of(),
                        null,
                        List.of(new Assignment("d1", "a", null), new Assignment("d2", null, null)),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    @Test
    void whatIsWrongWithAPlanIsReportedAtOnceAndThePlanIsNull() throws Exception {
        PlanReadResult result = read("""
                {"format": "bailiwick/plan/1", "team": "east",
                 "assignments": [{"duty": 1}, {"dutty": "d2"}]}
                """);
        assertThat(result.plan()).isNull();
        assertThat(result.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "plan.json:/period: the plan must have a value for period. Maybe it was left out.",
                        "plan.json:/assignments/0/duty: duty must be a text, not 1. Maybe quotes are missing.",
                        "plan.json:/assignments/1/dutty: the assignment has no field (dutty). Maybe duty was meant.",
                        "plan.json:/assignments/1/duty: the assignment must have a value for duty. Maybe it was left out.");
    }

    @Test
    void aProblemIsNoPlan() throws Exception {
        assertThat(read(Samples.EVERYTHING).findings())
                .extracting(Finding::code)
                .containsExactly("unknownFormat");
    }

    @Test
    void aPlanThatIsNotThereIsAFinding() {
        assertThat(PlanReader.read(folder.resolve("none.json")).findings())
                .extracting(Finding::code)
                .containsExactly("notFound");
    }

    private PlanReadResult read(String json) throws Exception {
        return PlanReader.read(Files.writeString(folder.resolve("plan.json"), json));
    }
}
