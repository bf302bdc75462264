package org.bailiwick.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import org.bailiwick.model.Finding;
import org.bailiwick.model.Place;
import org.bailiwick.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonProblemTest {
    @TempDir
    Path folder;

    @Test
    void theSampleOfTheFormatReadsWithoutFindingsAndWritesBackEqual() throws Exception {
        ReadResult first = read(Samples.EVERYTHING);
        assertThat(first.findings()).isEmpty();
        Problem problem = first.problem();
        assertThat(problem).isNotNull();

        ReadResult second = read(ProblemWriter.toJson(problem));
        assertThat(second.findings()).isEmpty();
        assertThat(second.problem()).isEqualTo(problem);
        assertThat(ProblemDigest.of(second.problem())).isEqualTo(ProblemDigest.of(problem));
    }

    @Test
    void allErrorsAreReportedTogether() throws Exception {
        ReadResult result = read("""
                {"format": "bailiwick/problem/1", "team": {"id": "t"}, "period": "2026-13", "settngs": {},
                 "members": [{"id": "a", "capacityHours": "many"},
                             {"capacityHours": 1, "capacityHour": 2}],
                 "duties": [{"id": "d", "from": "1.12.2026"}]}
                """);
        assertThat(result.findings())
                .extracting(Finding::code, found -> found.place().pointer())
                .containsExactlyInAnyOrder(
                        tuple("badPeriod", "/period"),
                        tuple("unknownField", "/settngs"),
                        tuple("wrongType", "/members/0/capacityHours"),
                        tuple("missingField", "/members/1/id"),
                        tuple("unknownField", "/members/1/capacityHour"),
                        tuple("badDate", "/duties/0/from"));
        result.findings().forEach(found -> assertThat(found.message()).contains("Maybe "));
    }

    @Test
    void aPointerIsLocatedInTheFileWithTheLineOfItsRow() throws Exception {
        ReadResult result = read("""
                {"format": "bailiwick/problem/1", "team": {"id": "t"}, "period": "2026-12",
                 "members": [{"id": "a", "capacityHours": 1},
                   {"id": "b", "capacityHours": 1}], "duties": []}
                """);
        assertThat(result.locator().locate(Place.at("/members/1/home/lat")))
                .isEqualTo(new Place("problem.json", "/members/1/home/lat", 3, 4));
        assertThat(result.locator().locate(Place.at("/settings")))
                .isEqualTo(new Place("problem.json", "/settings", 0, 0));
    }

    private ReadResult read(String json) throws Exception {
        return ProblemReader.read(Files.writeString(folder.resolve("problem.json"), json));
    }
}
