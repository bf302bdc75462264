package org.bailiwick.crm.tables;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DialectTest {
    private static final List<List<String>> ROWS = List.of(
            List.of("id", "owner", "note", "amount"),
            List.of("D1", "Zoë Müller", "a, b; c | d", "1,5"),
            List.of("D2", "Ann", "two\nlines, \"quoted\"", "2,5"),
            List.of("#3", "", "=1+1", "3,5"));

    /** A way of writing CSV. */
    record Dialect(String charset, boolean mark, char separator, LineDelimiter lineEnd, boolean quotesAll) {
        void write(Path file, List<List<String>> rows) throws IOException {
            try (Writer text = Files.newBufferedWriter(file, Charset.forName(charset))) {
                text.write(mark ? "\uFEFF" : "");
                CsvWriter csv = CsvWriter.builder()
                        .fieldSeparator(separator)
                        .lineDelimiter(lineEnd)
                        .quoteStrategy(quotesAll ? QuoteStrategies.ALWAYS : QuoteStrategies.REQUIRED)
                        .build(text);
                rows.forEach(csv::writeRecord);
                csv.flush();
            }
        }
    }

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "UTF-8, false, comma, LF",
        "UTF-8, true, semicolon, CRLF",
        "UTF-8, false, tab, CR",
        "UTF-8, false, bar, LF",
        "UTF-16LE, true, tab, CRLF",
        "UTF-16BE, true, semicolon, LF",
        "UTF-16LE, false, comma, LF",
        "windows-1252, false, semicolon, CRLF",
    })
    void recognisesTheDialectAndReadsTheSameRows(String charset, boolean mark, String separator, String lineEnds)
            throws IOException {
        Path file = folder.resolve("export.csv");
        char sign = Separator.valueOf(separator.toUpperCase(Locale.ROOT)).sign();
        new Dialect(charset, mark, sign, LineDelimiter.valueOf(lineEnds), false).write(file, ROWS);

        Reading reading = Reading.of(file);

        assertThat(reading.read().table().format())
                .isEqualTo(new TableFormat(charset, mark, separator, lineEnds, null));
        assertThat(reading.read().table().header()).isEqualTo(ROWS.get(0));
        assertThat(reading.rows()).isEqualTo(ROWS.subList(1, 4));
        assertThat(reading.rejects()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "GB18030, 客户经理负责的商机在三月成交",
        "Big5, 客戶經理負責的商機在三月成交",
        "Shift_JIS, お客様の担当者は三月に契約しました",
        "EUC-KR, 고객 담당자는 삼월에 계약했습니다",
        "windows-1251, Менеджер закрыл сделку в марте",
        "windows-1252, Die Gebühr für Größe trägt Zoë",
    })
    void guessesOldEncodingsAndSaysSo(String charset, String text) throws IOException {
        Path file = folder.resolve("export.csv");
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("id", "note"));
        for (int i = 0; i < 20; i++) {
            rows.add(List.of("D" + i, text + i));
        }
        new Dialect(charset, false, ',', LineDelimiter.CRLF, false).write(file, rows);

        Reading reading = Reading.of(file);

        assertThat(reading.rows()).isEqualTo(rows.subList(1, rows.size()));
        assertThat(reading.codes()).containsExactly("notUtf8:2");
        assertThat(reading.read().findings().get(0).message())
                .contains("read as " + reading.read().table().format().charset());
    }

    @Test
    void believesWhatASpreadsheetSaysOfItsSeparator() throws IOException {
        Path file = folder.resolve("export.csv");
        Files.writeString(file, "sep=;\r\na,b;c\r\n1,2;3\r\n");

        Reading reading = Reading.of(file);

        assertThat(reading.read().table().header()).containsExactly("a,b", "c");
        assertThat(reading.rows()).containsExactly(List.of("1,2", "3"));
    }

    @Test
    void takesNoSeparatorByWhichTheHeaderCannotBeRead() throws IOException {
        Path file = folder.resolve("export.csv");
        Files.writeString(file, "\"a\";\"b\"\n\"1\";\"x\ny\"\n\"2\";\",,z\"\n");

        assertThat(Reading.of(file).rows()).containsExactly(List.of("1", "x\ny"), List.of("2", ",,z"));
    }

    @Test
    void readsASingleColumn() throws IOException {
        Path file = folder.resolve("export.csv");
        Files.writeString(file, "name\nSmith, Ann\nLee\n\nDee\n");

        Reading reading = Reading.of(file);

        assertThat(reading.rejects()).extracting(Reject::line).containsExactly(2L);
        assertThat(reading.rows()).containsExactly(List.of("Lee"), List.of("Dee"));
    }

    @Test
    void tellsHowFarItIsAndCanBeReadAgain() throws IOException {
        Path file = folder.resolve("export.csv");
        Files.writeString(file, "a,b\n" + "some text,other text\n".repeat(100_000));
        Table table = Table.open(file, null).table();
        for (int time = 0; time < 2; time++) {
            List<Long> told = new ArrayList<>();
            long[] lines = {1};
            table.read(row -> assertThat(row.line()).isEqualTo(++lines[0]), reject -> {}, told::add);

            assertThat(lines[0]).isEqualTo(100_001);
            assertThat(told).hasSizeGreaterThan(90).isSorted().endsWith(table.bytes());
        }
    }

    @Provide
    Arbitrary<Dialect> dialects() {
        return Combinators.combine(
                        Arbitraries.of("UTF-8", "UTF-16LE", "UTF-16BE", "GB18030", "windows-1252"),
                        Arbitraries.of(',', ';', '\t', '|'),
                        Arbitraries.of(LineDelimiter.LF, LineDelimiter.CRLF, LineDelimiter.CR),
                        Arbitraries.of(true, false))
                .as((charset, separator, lineEnd, quotesAll) ->
                        new Dialect(charset, charset.startsWith("UTF-16"), separator, lineEnd, quotesAll));
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> cells = Arbitraries.strings()
                .withChars("ab,;\t|\"\n\r'#= ")
                .ofMaxLength(8)
                .map(String::strip);
        return cells.list().ofSize(3).map(row -> row).list().ofMinSize(1).ofMaxSize(20);
    }

    @Property(tries = 1000)
    void readsBackWhatAnyDialectWrites(@ForAll("dialects") Dialect dialect, @ForAll("tables") List<List<String>> body)
            throws IOException {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("first", "second", "third"));
        body.stream()
                .map(row -> List.of("x" + row.get(0), row.get(1), row.get(2)))
                .forEach(rows::add);
        Path file = Files.createTempFile("dialect", ".csv");
        try {
            dialect.write(file, rows);

            Reading reading = Reading.of(file);

            assertThat(reading.rejects()).isEmpty();
            assertThat(reading.rows()).isEqualTo(rows.subList(1, rows.size()));
        } finally {
            Files.delete(file);
        }
    }
}
