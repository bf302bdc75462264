package org.bailiwick.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bailiwick.crm.MadeUpExport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From an export to a problem and a plan, through the command line. */
class ImportIT {
    private static final int DEALS = 600;

    @TempDir
    private Path folder;

    private Path mapping;

    @BeforeEach
    void writeTheMapping() throws IOException {
        mapping = Files.writeString(folder.resolve("mapping.yaml"), MadeUpExport.MAPPING);
    }

    private Ran imported(MadeUpExport export, String name) {
        export.write(folder.resolve(name + "-export"), DEALS);
        return Ran.bailiwick(
                "import", folder.resolve(name + "-export"), "--mapping", mapping, "-o", folder.resolve(name));
    }

    private static Map<String, String> contents(Path root) {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(root.relativize(file).toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return contents;
    }

    static Stream<MadeUpExport> dialects() {
        return Stream.of(
                new MadeUpExport(";", "\r\n", "dd.MM.uuuu", true, false, StandardCharsets.UTF_8),
                new MadeUpExport("\t", "\n", "MM/dd/uuuu", false, false, StandardCharsets.UTF_16),
                new MadeUpExport("|", "\r", "d MMM uuuu", false, false, StandardCharsets.ISO_8859_1),
                new MadeUpExport(",", "\n", "uuuu-MM-dd'T10:00:00Z'", false, false, StandardCharsets.UTF_8),
                new MadeUpExport(",", "\n", "uuuuMMdd", false, true, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void theSameDataInAnyDialectGivesTheSameProblem(MadeUpExport dialect) {
        Ran plain = imported(MadeUpExport.plain(), "plain");
        Ran other = imported(dialect, "other");

        assertThat(plain.status()).as(plain.err()).isEqualTo(ExitStatus.DONE);
        assertThat(other.status()).as(other.err()).isEqualTo(ExitStatus.DONE);
        assertThat(contents(folder.resolve("other/problem"))).isEqualTo(contents(folder.resolve("plain/problem")));
    }

    @Test
    void whatWasJoinedIsListedAndNeverSilent() {
        Ran typos = imported(new MadeUpExport(",", "\n", "uuuu-MM-dd", false, true, StandardCharsets.UTF_8), "typos");

        assertThat(typos.out()).contains("products: (AlphaPump) is taken for (Alpha Pump), spelling");
        assertThat(contents(folder.resolve("typos")).get("joins.csv"))
                .contains("products,AlphaPump,Alpha Pump,spelling,")
                .contains("sectors,technolgy,technology,similar,");
    }

    @Test
    void aSecondImportReplacesTheFirstByTheSameBytes() {
        imported(MadeUpExport.plain(), "twice");
        Map<String, String> first = contents(folder.resolve("twice"));
        imported(MadeUpExport.plain(), "twice");

        assertThat(contents(folder.resolve("twice"))).isEqualTo(first).hasSizeGreaterThan(10);
    }

    @Test
    void aFolderThatIsNoImportIsNeverTouched() throws IOException {
        Path precious = Files.createDirectory(folder.resolve("precious"));
        Files.writeString(precious.resolve("thesis.txt"), "years of work");
        Ran refused = imported(MadeUpExport.plain(), "precious");

        assertThat(refused.status()).isEqualTo(ExitStatus.WRONG_INPUT);
        assertThat(refused.err()).contains("holds something that is no import");
        assertThat(contents(precious)).hasSize(1);
    }

    @Test
    void oneCommandLeadsToASolvedPlanThatTheRefereeAccepts() {
        MadeUpExport.plain().write(folder.resolve("export"), DEALS);
        Path out = folder.resolve("solved");
        Ran solved = Ran.bailiwick(
                "import", folder.resolve("export"), "--mapping", mapping, "-o", out, "--solve", "2s", "--quiet");

        assertThat(solved.status()).as(solved.err()).isEqualTo(ExitStatus.DONE);
        assertThat(solved.out()).contains("duties are held.");
        Ran check = Ran.bailiwick("check", out.resolve("problem"), out.resolve("plan.json"));
        assertThat(check.out()).contains("no rule is broken");
    }

    @Test
    void badRowsAreRejectedWithTheirReasonAndCounted() throws IOException {
        Path export = folder.resolve("bad");
        MadeUpExport.plain().write(export, DEALS);
        Files.writeString(export.resolve("deals.csv"), Files.readString(export.resolve("deals.csv")) + """
                        D100000,Bo Lund,,,Lead,2026-01-05,,,
                        D900001,Bo Lund,,,Lead,2026-02-31,,,
                        D900002,Bo Lund,,,Parked,2026-01-05,,,
                        D900003,Bo Lund,,,Won,2026-01-05,2026-01-06,2026-01-07,lots
                        D900004,Bo Lund,,,Lead
                        """);
        Ran ran = Ran.bailiwick("import", export, "--mapping", mapping, "-o", folder.resolve("out"));

        assertThat(ran.status()).isEqualTo(ExitStatus.NOT_ALL_WELL);
        assertThat(contents(folder.resolve("out")).get("rejects.csv").lines())
                .hasSize(6)
                .anyMatch(line -> line.startsWith("deals.csv,602,duplicateKey,"))
                .anyMatch(line -> line.startsWith("deals.csv,603,noDate,"))
                .anyMatch(line -> line.startsWith("deals.csv,604,unknownStage,"))
                .anyMatch(line -> line.startsWith("deals.csv,605,noNumber,"))
                .anyMatch(line -> line.startsWith("deals.csv,606,"));
        assertThat(ran.out()).contains("Rows that cannot be used: 5, all in rejects.csv.");
    }

    @Test
    void aMissingColumnOrFileIsAFindingAndNothingIsWritten() throws IOException {
        Path export = folder.resolve("lacks");
        MadeUpExport.plain().write(export, 10);
        Files.delete(export.resolve("people.csv"));
        Files.writeString(export.resolve("products.csv"), "article,price\nPump,3\n");
        Ran ran = Ran.bailiwick("import", export, "--mapping", mapping, "-o", folder.resolve("none"));

        assertThat(ran.status()).isEqualTo(ExitStatus.WRONG_INPUT);
        assertThat(ran.err())
                .contains("the export has no file people.csv")
                .contains("there is no column (product)")
                .doesNotContain("Exception");
        assertThat(folder.resolve("none")).doesNotExist();
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.filter(path -> path.toString().endsWith(".tmp"))).isEmpty();
        }
    }

    @Test
    void theFunnelIsToldInTextAndFiles() {
        MadeUpExport.plain().write(folder.resolve("export"), DEALS);
        Path out = folder.resolve("funnel");
        Ran ran = Ran.bailiwick(
                "funnel", folder.resolve("export"), "--mapping", mapping, "--by", "member,sector", "-o", out);

        assertThat(ran.status()).as(ran.err()).isEqualTo(ExitStatus.DONE);
        assertThat(ran.out()).contains("600 deals:").contains("By member").contains("By sector");
        assertThat(contents(out)).containsOnlyKeys("funnel.csv", "funnel.json", "rejects.csv");
        assertThat(contents(out).get("funnel.json")).contains("bailiwick/funnel/1");
    }

    @Test
    void theFunnelIsBrokenDownByTheMappingsOwnSegments() throws IOException {
        MadeUpExport.plain().write(folder.resolve("export"), DEALS);
        Path own = Files.writeString(
                folder.resolve("own.yaml"), Files.readString(mapping) + "segments: {by: [sector, product]}\n");
        Ran ran = Ran.bailiwick("funnel", folder.resolve("export"), "--mapping", own, "--by", "segment");

        assertThat(ran.status()).as(ran.err()).isEqualTo(ExitStatus.DONE);
        assertThat(ran.out()).contains("By segment").contains("retail / Alpha Pump");
    }

    @Test
    void theFunnelIsBrokenDownByKnownPropertiesOnly() {
        Ran ran = Ran.bailiwick("funnel", folder, "--by", "member,planet");

        assertThat(ran.status()).isEqualTo(ExitStatus.WRONG_INPUT);
        assertThat(ran.err())
                .contains("'planet' is none of member, manager, office")
                .doesNotContain("Exception");
    }
}
