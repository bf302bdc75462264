package org.bailiwick.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every input of the corpus through the command line: one line for each error with its place, and nothing else happens. */
class BadInputIT {

    private static final Path CORPUS = Path.of("src", "test", "resources", "bad-input");

    @TempDir
    private Path folder;

    static Stream<String> defects() throws IOException {
        try (Stream<Path> entries = Files.list(CORPUS)) {
            return entries
                    .filter(Files::isDirectory)
                    .map(defect -> defect.getFileName().toString())
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("defects")
    void aBadInputEndsWithItsFindingAndNothingIsWritten(String defect) throws IOException {
        String place = place(defect);
        Map<Path, Integer> before = contents(CORPUS.resolve(defect));
        Path plan = folder.resolve("plan.json");
        Path converted = folder.resolve("converted");

        Ran check = Ran.bailiwick("check", input(defect));
        Ran solve = Ran.bailiwick("solve", input(defect), "--time", "1h", "-o", plan);
        Ran convert = Ran.bailiwick("convert", input(defect), converted);

        for (Ran ran : new Ran[] {check, solve, convert}) {
            assertThat(ran.status()).isEqualTo(ExitStatus.WRONG_INPUT);
            assertThat(ran.out()).isEmpty();
            assertThat(ran.err()).doesNotContain("Exception", "\tat ").isEqualTo(check.err());
            assertThat(ran.err().lines())
                    .allMatch(line -> line.matches("(error|warning): .+|\\d+ (error|warning).* in .+"));
            assertThat(ran.err().lines()).anyMatch(line -> line.startsWith("error: " + place + ": "));
        }
        assertThat(plan).doesNotExist();
        assertThat(converted).doesNotExist();
        assertThat(contents(CORPUS.resolve(defect))).isEqualTo(before);
    }

    @Test
    void theRealProgramSaysTheSame() throws IOException, InterruptedException {
        List<String> some = defects().filter(name -> name.hashCode() % 40 == 0).toList();
        assertThat(some).hasSizeBetween(2, 15);
        for (String defect : some) {
            Ran ran = JarProcess.run("check", input(defect));

            assertThat(ran).isEqualTo(Ran.bailiwick("check", input(defect)));
        }
    }

    private static Path input(String defect) {
        Path document = CORPUS.resolve(defect).resolve("problem.json");
        return Files.exists(document) ? document : CORPUS.resolve(defect);
    }

    private static String place(String defect) throws IOException {
        Properties expected = new Properties();
        try (InputStream in = Files.newInputStream(CORPUS.resolve(defect + ".expected"))) {
            expected.load(in);
        }
        return expected.getProperty("place");
    }

    private static Map<Path, Integer> contents(Path folder) throws IOException {
        Map<Path, Integer> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(file, Arrays.hashCode(Files.readAllBytes(file)));
            }
        }
        return contents;
    }
}
