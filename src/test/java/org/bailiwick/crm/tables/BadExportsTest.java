package org.bailiwick.crm.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class BadExportsTest {

    @TempDir
    Path folder;

    /** The list beside the files: for each its rows, and its findings and rejects as {@code code:line}. */
    @ParameterizedTest
    @CsvFileSource(resources = "bad-exports.csv", numLinesToSkip = 1)
    void saysWhatIsWrongWithEachFileAndLosesNoRow(String file, int rows, String codes) {
        Reading reading = Reading.of(Reading.bad(file));

        assertThat(reading.codes())
                .containsExactlyElementsOf(codes == null ? List.of() : Arrays.asList(codes.split(" \\| ", -1)));
        assertThat(reading.rows()).hasSize(rows);
        assertThat(Stream.concat(
                        reading.read().findings().stream().map(Object::toString),
                        reading.rejects().stream().map(Reject::message)))
                .allMatch(message -> message.contains("Maybe"));
    }

    @Test
    void listsEveryFileOfTheCorpus() throws IOException {
        Path list = Reading.bad("../bad-exports.csv");
        try (Stream<Path> files = Files.list(Reading.bad(""));
                Stream<String> lines = Files.lines(list)) {
            assertThat(new TreeSet<>(lines.skip(1)
                            .map(line -> line.substring(0, line.indexOf(',')))
                            .toList()))
                    .isEqualTo(new TreeSet<>(
                            files.map(file -> file.getFileName().toString()).toList()));
        }
    }

    @Test
    void refusesADirectoryAndAMissingFile() {
        assertThat(Reading.of(folder).codes()).containsExactly("error notReadable:0");
        assertThat(Reading.of(folder.resolve("none.csv")).codes()).containsExactly("error notFound:0");
    }

    @Test
    void keepsWhatSpreadsheetsTakeForFormulasAsItStands() {
        assertThat(Reading.of(Reading.bad("formulas.csv")).rows())
                .containsExactly(
                        List.of("D1", "=SUM(A1:A2)", "100"), List.of("D2", "@x", "#N/A"), List.of("#3", "+1", "-2"));
    }

    @Test
    void goesOnBehindACellOfTenMegabytes() throws IOException {
        Path file = folder.resolve("long.csv");
        String long10 = "0123456789".repeat(1_000_000);
        String long01 = "0123456789".repeat(20_000);
        Files.writeString(
                file,
                "id,note,amount\nD1,\"" + long10 + "\",1\nD2,ok,2\nD3," + long10 + ",3\nD4," + long01
                        + ",4\nD5,ok,5\n");

        Reading reading = Reading.of(file);

        assertThat(reading.codes()).containsExactly("cellTooLong:2", "cellTooLong:4", "cellTooLong:5");
        assertThat(reading.rows()).containsExactly(List.of("D2", "ok", "2"), List.of("D5", "ok", "5"));
        assertThat(reading.rejects()).allMatch(reject -> reject.text().length() <= 10_001);
    }

    @Test
    void takesALongTextOfManyLinesForOneRow() throws IOException {
        Path file = folder.resolve("lines.csv");
        Files.writeString(
                file, "id,note,amount\nD1,\"" + "one line of a letter\n".repeat(100_000) + "\",1\nD2,\"a\nb\",2\n");

        Reading reading = Reading.of(file);

        assertThat(reading.codes()).containsExactly("cellTooLong:2");
        assertThat(reading.rows()).containsExactly(List.of("D2", "a\nb", "2"));
    }

    @Test
    void losesOnlyTheLineOfAQuoteThatThousandsOfLinesDoNotClose() throws IOException {
        Path file = folder.resolve("quote.csv");
        try (Writer text = Files.newBufferedWriter(file)) {
            text.write("id,note,amount\n");
            for (int i = 2; i <= 20_001; i++) {
                text.write(i == 5 ? "D5,\"open,5\r\n" : "D%d,ok,%d\r\n".formatted(i, i));
            }
        }

        Reading reading = Reading.of(file);

        assertThat(reading.codes()).containsExactly("mixedLineEnds:0", "unclosedQuote:5");
        assertThat(reading.rows()).hasSize(19_999).endsWith(List.of("D20001", "ok", "20001"));
        assertThat(reading.rejects().get(0).text()).isEqualTo("D5,\"open,5");
    }

    @Test
    void saysFromWhichLineOnAQuoteSwallowedTheFile() throws IOException {
        Path file = folder.resolve("swallowed.csv");
        Files.writeString(file, "id,note,amount\nD1,ok,1\nD2,\"" + "no row at all\n".repeat(100_000));

        Reading reading = Reading.of(file);

        assertThat(reading.codes()).containsExactly("cellTooLong:3", "unclosedQuote:3");
        assertThat(reading.rejects().get(1).message()).contains("nothing was read from line 3 on");
    }

    @Test
    void countsEachLineOnce() throws IOException {
        Path file = folder.resolve("many.csv");
        Files.writeString(file, "a,b\n" + "1,2\n1\n1,\"2\n".repeat(30_000));

        Reading reading = Reading.of(file);

        assertThat(reading.rows().size() + reading.rejects().size()).isEqualTo(90_000);
        assertThat(reading.rejects()).extracting(Reject::line).isSorted().doesNotHaveDuplicates();
    }
}
