package org.bailiwick.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.bailiwick.model.Problem;

/** The files are written here without forcing them to the disk, which would take most of the time. */
class RoundTripTest {
    private Path folder;
    private int count;

    @BeforeProperty
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory("round-trip");
    }

    @AfterProperty
    void removeFolder() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Property(tries = 300)
    void aProblemReadsBackEqualFromJsonAndFromCsvWithOneDigest(@ForAll long seed) throws IOException {
        Problem problem = RandomProblems.of(seed);
        String digest = ProblemDigest.of(problem);

        Path document = folder.resolve("problem" + ++count + ".json");
        Problem fromJson = read(Files.writeString(document, ProblemWriter.toJson(problem)));
        assertThat(fromJson).isEqualTo(problem);
        assertThat(ProblemDigest.of(fromJson)).isEqualTo(digest);

        Problem fromCsv = read(writeSheets(fromJson, Files.createDirectory(folder.resolve("problem" + count))));
        assertThat(fromCsv).isEqualTo(problem);
        assertThat(ProblemDigest.of(fromCsv)).isEqualTo(digest);
    }

    private static Path writeSheets(Problem problem, Path sheets) throws IOException {
        for (Map.Entry<String, CsvSheet<?>> sheet : CsvSheets.of(problem).entrySet()) {
            try (OutputStream out = Files.newOutputStream(sheets.resolve(sheet.getKey()))) {
                sheet.getValue().write(out);
            }
        }
        return sheets;
    }

    private static Problem read(Path input) {
        ReadResult result = ProblemReader.read(input);
        assertThat(result.findings()).isEqualTo(List.of());
        return result.problem();
    }
}
