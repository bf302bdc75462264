package org.bailiwick.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bailiwick.model.Conflict;
import org.bailiwick.model.ConflictScope;
import org.bailiwick.model.Problem;
import org.bailiwick.model.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WritersTest {
    @TempDir
    Path folder;

    private Problem problem;

    @BeforeEach
    void readSample() throws Exception {
        Path file = Files.writeString(folder.resolve("sample.json"), Samples.EVERYTHING);
        problem = ProblemReader.read(file).problem();
        Files.delete(file);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "notes of a meeting",
                "{\"format\": \"bailiwick/problem/1\"}",
                "{\"format\": \"bailiwick/planet/1\"}",
                "{\"formats\": 1, \"team\": {\"format\": \"bailiwick/plan/1\"}}",
                "[\"bailiwick/plan/1\"]",
                "{\"format\": 1"
            })
    void aPlanIsNotWrittenOverAFileThatIsNoPlan(String content) throws Exception {
        Path target = Files.writeString(folder.resolve("plan.json"), content);
        assertRefused(() -> PlanWriter.write(Plans.EVERYTHING, target), target.toString());
        assertThat(target).hasContent(content);
    }

    @Test
    void aFileInAnotherEncodingIsNoPlan() throws Exception {
        byte[] content = {'{', '"', (byte) 0xE9, '"'};
        Path target = Files.write(folder.resolve("plan.json"), content);
        assertRefused(() -> PlanWriter.write(Plans.EVERYTHING, target), target.toString());
        assertThat(target).hasBinaryContent(content);
    }

    @Test
    void aPlanIsWrittenOverAPlanEvenOneThatWasCutOff() throws Exception {
        Path target = folder.resolve("plan.json");
        Files.writeString(target, Samples.PLAN.substring(0, 300));
        PlanWriter.write(Plans.EVERYTHING, target);
        assertThat(target).hasContent(Samples.PLAN.stripTrailing());
    }

    @Test
    void aProblemIsWrittenOverAProblemOnly() throws Exception {
        Path target = Files.writeString(folder.resolve("problem.json"), Samples.PLAN);
        assertRefused(() -> ProblemWriter.writeJson(problem, target), target.toString());
        assertThat(target).hasContent(Samples.PLAN.stripTrailing());

        Files.writeString(target, Samples.EVERYTHING);
        ProblemWriter.writeJson(problem, target);
        assertThat(target).content().isEqualTo(ProblemWriter.toJson(problem));
    }

    @Test
    void aReadableProblemHasALineARowAndNoDefaults() throws Exception {
        Path file = Files.writeString(folder.resolve("small.json"), """
                {"format": "bailiwick/problem/1", "team": {"id": "t", "name": "t"}, "period": "2026-12",
                 "settings": {"tolerance": 10, "weights": {"travel": 2.0}},
                 "stages": [{"id": "lead", "order": 1}, {"id": "offer", "order": 5}],
                 "members": [{"id": "a", "capacityHours": 1e2, "skills": {"law": 3}, "ramp": 1}],
                 "duties": [{"id": "d", "hours": 1, "goal": 0.50, "pinned": true}]}
                """);
        assertThat(ProblemWriter.toJson(ProblemReader.read(file).problem())).isEqualTo("""
                        {
                          "format": "bailiwick/problem/1",
                          "team": {"id": "t"},
                          "period": "2026-12",
                          "settings": {"weights": {"travel": 2}},
                          "stages": [
                            {"id": "lead"},
                            {"id": "offer", "order": 5}
                          ],
                          "members": [
                            {"id": "a", "capacityHours": 100, "skills": {"law": 3}}
                          ],
                          "duties": [
                            {"id": "d", "goal": 0.5, "pinned": true}
                          ]
                        }
                        """);
    }

    @Test
    void aNewFolderAndAnEmptyOneReadBackEqual() throws Exception {
        Path created = folder.resolve("new");
        Path empty = Files.createDirectory(folder.resolve("empty"));
        ProblemWriter.writeCsvFolder(problem, created);
        ProblemWriter.writeCsvFolder(problem, empty);
        assertThat(ProblemReader.read(created).problem()).isEqualTo(problem);
        assertThat(contents(empty)).isEqualTo(contents(created));
        assertThat(contents(folder).keySet()).allMatch(name -> !name.contains("tmp"));
    }

    @Test
    void everySheetBeginsWithTheMarkThatSpreadsheetsKnowUtf8By() throws Exception {
        Path target = folder.resolve("marked");
        ProblemWriter.writeCsvFolder(problem, target);
        assertThat(Files.readString(target.resolve("members.csv"))).startsWith("\uFEFFid,");
        assertThat(Files.readString(target.resolve("team.csv"))).startsWith("\uFEFFid,");
    }

    @Test
    void aFolderHoldsTheColumnsThatSomeRowNeeds() throws Exception {
        Path csv = folder.resolve("csv");
        ProblemWriter.writeCsvFolder(problem, csv);
        assertThat(contents(csv))
                .containsOnlyKeys(
                        "conflicts.csv",
                        "coverage.csv",
                        "duties.csv",
                        "goals.csv",
                        "members.csv",
                        "roles.csv",
                        "segments.csv",
                        "settings.csv",
                        "skills.csv",
                        "stages.csv",
                        "team.csv")
                .containsEntry("duties.csv", """
                        \uFEFFid,role,segment,stage,hours,goal,visits,measure:accounts,holder,stickiness
                        hunter/ent-finance/lead,hunter,ent-finance,lead,12.5,25000,4,3,li-wei,0.3
                        """)
                .containsEntry("roles.csv", """
                        \uFEFFid,name,skills
                        hunter,New business,prospecting>=2*3
                        """)
                .containsEntry("members.csv", """
                        \uFEFFid,name,capacityHours,manager,roles,skill:negotiation,maxRoles,maxSegments,maxMeasure:accounts,lat,lon,cannot,prefers
                        li-wei,李伟,150,chen-jun,hunter|closer,4,2,8,60,31.2,121.5,*/acme-corp/*,hunter/*/*=2
                        """);
    }

    @Test
    void aFolderThatHoldsAnythingIsNotTouched() throws Exception {
        Path csv = Files.createDirectory(folder.resolve("csv"));
        Files.writeString(csv.resolve("notes.txt"), "mine");
        assertRefused(() -> ProblemWriter.writeCsvFolder(problem, csv), "is not empty");
        assertRefused(() -> ProblemWriter.writeCsvFolder(problem, csv.resolve("notes.txt")), "is a file");
        assertRefused(
                () -> ProblemWriter.writeCsvFolder(problem, csv.resolve("a").resolve("b")), "does not exist");
        assertThat(contents(csv)).isEqualTo(Map.of("notes.txt", "mine"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a|b", "# first"})
    void anIdThatACellCannotHoldIsRefusedAndNothingIsLeft(String id) throws Exception {
        Problem odd = new Problem(
                problem.team(),
                problem.period(),
                problem.settings(),
                problem.skills(),
                List.of(new Role(id, id, false, List.of())),
                List.of(new Conflict(List.of("a|b".equals(id) ? id : "a", "c"), ConflictScope.SEGMENT)),
                problem.segments(),
                problem.stages(),
                problem.members(),
                problem.coverage(),
                problem.duties(),
                problem.goals());
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertRefused(() -> ProblemWriter.writeCsvFolder(odd, folder.resolve("new")), "(" + id + ")");
        assertRefused(() -> ProblemWriter.writeCsvFolder(odd, empty), "(" + id + ")");
        assertThat(contents(folder)).isEmpty();
        assertThat(folder.resolve("new")).doesNotExist();
    }

    private static void assertRefused(ThrowingCallable write, String why) {
        assertThatThrownBy(write)
                .isInstanceOf(RefusedWriteException.class)
                .hasMessageContaining(why)
                .hasMessageContaining("Maybe ");
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return contents;
    }
}
