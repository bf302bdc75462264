package org.bailiwick.rollover.carry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.bailiwick.model.Finding;
import org.bailiwick.rollover.actuals.Leave;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CarryFileTest {

    private static final String DOCUMENT = """
            {
              "format": "bailiwick/carry/1",
              "team": "t",
              "period": "2026-10",
              "members": [
                {"id": "ann", "joined": "2026-09-15", "goalShare": {"base": 1, "given": 0.9875}, "availability": {"base": 1, "given": 0.5}, "balance": 0.05, "ramp": {"start": "2026-09", "first": 0.25, "months": 3}, "skills": [{"skill": "talk", "level": {"base": 3, "given": 3.4}, "won": 7, "lost": 3, "weight": 9.5, "weightWon": 6.5, "squares": 9.1}]},
                {"id": "bob", "joined": null, "goalShare": {"base": 1, "given": 1}, "availability": {"base": 1, "given": 1}, "balance": 0, "skills": []}
              ],
              "leaves": [
                {"member": "ann", "from": "2026-10-01", "until": "2026-11-15", "part": 0.5}
              ],
              "ownDuties": [
                "x"
              ]
            }
            """;

    @TempDir
    private Path folder;

    private static Adjusted adjusted(String base, String given) {
        return new Adjusted(new BigDecimal(base), new BigDecimal(given));
    }

    private static Carry carry() {
        SkillEvidence talk = new SkillEvidence(
                "talk",
                adjusted("3", "3.4"),
                7,
                3,
                new BigDecimal("9.5"),
                new BigDecimal("6.5"),
                new BigDecimal("9.1"));
        return new Carry(
                "t",
                YearMonth.of(2026, 10),
                List.of(
                        new MemberCarry(
                                "ann",
                                LocalDate.of(2026, 9, 15),
                                adjusted("1", "0.9875"),
                                adjusted("1", "0.5"),
                                new BigDecimal("0.05"),
                                new RampSchedule(YearMonth.of(2026, 9), new BigDecimal("0.25"), 3),
                                List.of(talk)),
                        new MemberCarry(
                                "bob", null, adjusted("1", "1"), adjusted("1", "1"), BigDecimal.ZERO, null, List.of())),
                List.of(new Leave("ann", LocalDate.of(2026, 10, 1), LocalDate.of(2026, 11, 15), new BigDecimal("0.5"))),
                List.of("x"));
    }

    @Test
    void itIsWrittenAsTheDocumentSays() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CarryFile.write(carry(), out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(DOCUMENT);
    }

    @Test
    void whatIsWrittenIsRead() throws IOException {
        CarryFile.Read read = CarryFile.read(Files.writeString(folder.resolve("carry.json"), DOCUMENT));
        assertThat(read.findings()).isEmpty();
        assertThat(read.carry()).isEqualTo(carry());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bailiwick/carry/1|bailiwick/plan/1|unknownFormat",
                "\"2026-10\"|\"Oct 2026\"|badDate",
                "\"2026-09-15\"|\"2026-09-31\"|badDate",
                "\"balance\": 0.05|\"balance\": 5|outOfRange",
                "\"balance\": 0.05|\"balanse\": 0.05|unknownField",
                "\"given\": 0.5}|\"given\": 1.5}|outOfRange",
                "\"won\": 7|\"won\": -7|outOfRange",
                "\"weightWon\": 6.5|\"weightWon\": 16.5|outOfRange",
                "\"first\": 0.25, |\"\": 1, |missingField",
            })
    void whatIsWrongIsNamedWithItsPlace(String right, String wrong, String code) throws IOException {
        assertThat(DOCUMENT).contains(right);
        Path file = Files.writeString(folder.resolve("carry.json"), DOCUMENT.replace(right, wrong));
        CarryFile.Read read = CarryFile.read(file);
        assertThat(read.carry()).isNull();
        assertThat(read.findings()).extracting(Finding::code).contains(code);
        assertThat(read.findings()).allSatisfy(finding -> {
            assertThat(finding.place().file()).isEqualTo("carry.json");
            assertThat(finding.message()).contains("Maybe");
        });
    }

    @Test
    void aFileThatIsNotThereIsAFinding() {
        assertThat(CarryFile.read(folder.resolve("carry.json")).findings()).isNotEmpty();
    }
}
