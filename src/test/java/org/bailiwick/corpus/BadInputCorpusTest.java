package org.bailiwick.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bailiwick.check.ProblemCheck;
import org.bailiwick.io.ProblemReader;
import org.bailiwick.io.ReadResult;
import org.bailiwick.model.Finding;
import org.bailiwick.model.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads every input of the corpus: a folder named after its defect, which holds a {@code problem.json} or is itself a CSV
 * folder, and beside it {@code <defect>.expected} with the code and the place of the error that must be found.
 */
class BadInputCorpusTest {
    private static final Path CORPUS = Path.of("src", "test", "resources", "bad-input");

    static Stream<String> defects() throws IOException {
        try (Stream<Path> entries = Files.list(CORPUS)) {
            return entries
                    .filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("defects")
    void theDefectIsFoundInItsPlace(String defect) throws IOException {
        Path folder = CORPUS.resolve(defect);
        Map<String, String> before = contents(folder);
        Path document = folder.resolve("problem.json");

        List<Finding> findings = findings(Files.exists(document) ? document : folder);

        Properties expected = expected(defect);
        assertThat(findings).as("findings of %s", defect).anySatisfy(found -> {
            assertThat(found.isError()).isTrue();
            assertThat(found.code()).isEqualTo(expected.getProperty("code"));
            assertThat(found.place()).hasToString(expected.getProperty("place"));
        });
        assertThat(findings)
                .allSatisfy(found -> assertThat(found.message())
                        .contains("Maybe ")
                        .doesNotContain("\n")
                        .doesNotContain("Exception"));
        assertThat(contents(folder)).isEqualTo(before);
    }

    @Test
    void everyExpectationHasItsInput() throws IOException {
        try (Stream<Path> entries = Files.list(CORPUS)) {
            assertThat(entries.filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString()))
                    .allMatch(name -> name.endsWith(".expected"))
                    .allMatch(name -> Files.isDirectory(CORPUS.resolve(name.replace(".expected", ""))));
        }
    }

    private static List<Finding> findings(Path input) {
        ReadResult result = ProblemReader.read(input);
        List<Finding> findings = new ArrayList<>(result.findings());
        if (!result.hasErrors() && result.problem() != null) {
            for (Finding found : ProblemCheck.findings(result.problem())) {
                Place place = result.locator().locate(found.place());
                findings.add(new Finding(found.severity(), found.code(), place, found.message()));
            }
        }
        return findings;
    }

    private static Properties expected(String defect) throws IOException {
        Properties expected = new Properties();
        try (InputStream in = Files.newInputStream(CORPUS.resolve(defect + ".expected"))) {
            expected.load(in);
        }
        assertThat(expected.stringPropertyNames()).containsExactlyInAnyOrder("code", "place");
        return expected;
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(file.toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        }
        return contents;
    }
}
