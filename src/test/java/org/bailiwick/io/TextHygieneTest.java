package org.bailiwick.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bailiwick.model.Finding;
import org.bailiwick.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextHygieneTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {" d1", "d1 ", "\u00a0d1", "d1\u3000", "d1\t"})
    void spacesOfAnyKindAroundAnIdAreRemovedWithAWarning(String id) throws Exception {
        ReadResult result = CsvFolder.in(folder)
                .with("duties.csv", "id,hours\n%s,12\n".formatted(id))
                .read();
        assertThat(result.findings())
                .extracting(found -> found.code() + " " + found.isError() + " " + found.place())
                .containsExactly("spaceAround false duties.csv:2:1");
        assertThat(result.problem().duties().get(0).id()).isEqualTo("d1");
    }

    @Test
    void spacesAroundAColumnsNameAreRemovedWithAWarning() throws Exception {
        ReadResult result =
                CsvFolder.in(folder).with("duties.csv", "id, hours\nd1,12\n").read();
        assertThat(result.findings())
                .extracting(found -> found.code() + " " + found.isError() + " " + found.place())
                .containsExactly("spaceAround false duties.csv:1:2");
    }

    @Test
    void twoFormsOfOneIdBecomeOneWithAWarning() throws Exception {
        ReadResult result = CsvFolder.in(folder)
                .with("members.csv", "id,capacityHours\nzo\u00e9,120\n")
                .with("duties.csv", "id,holder\nd1,zoe\u0301\n")
                .read();
        assertThat(result.findings())
                .extracting(found -> found.code() + " " + found.isError() + " " + found.place())
                .containsExactly("notNormalForm false duties.csv:2:2");
        Problem problem = result.problem();
        assertThat(problem.duties().get(0).holder())
                .isEqualTo(problem.members().get(0).id());
    }

    @Test
    void aByteOrderMarkBeforeJsonIsNoMatter() throws Exception {
        Path file = Files.writeString(folder.resolve("problem.json"), "\uFEFF" + Samples.EVERYTHING);
        assertThat(ProblemReader.read(file).findings()).isEmpty();
    }

    @Test
    void namesMayHoldJoinersAndLineBreaks() throws Exception {
        String name = "👩\u200D💼 Ana\nMaria";
        ReadResult result = CsvFolder.in(folder)
                .with("members.csv", "id,name,capacityHours\nana,\"%s\",120\n".formatted(name))
                .read();
        assertThat(result.findings()).isEmpty();
        assertThat(result.problem().members().get(0).name()).isEqualTo(name);
    }

    @Test
    void aPinThatIsNotSetLosesItsReasonWithAWarning() throws Exception {
        ReadResult result = CsvFolder.in(folder)
                .with("duties.csv", "id,pinned,pinReason,pinUntil\nd1,false,a promise,2026-12-31\n")
                .read();
        assertThat(result.findings())
                .extracting(found -> found.code() + " " + found.isError() + " " + found.place())
                .containsExactly("pinIgnored false duties.csv:2:3", "pinIgnored false duties.csv:2:4");
        assertThat(result.problem().duties().get(0).pin()).isNull();
    }

    @Test
    void aBadByteIsReportedOnItsLineFarIntoAFile() throws Exception {
        CsvFolder csv = CsvFolder.in(folder);
        StringBuilder rows = new StringBuilder("id,name,capacityHours\n");
        for (int i = 0; i < 20_000; i++) {
            rows.append("m").append(i).append(",李伟,1\n");
        }
        byte[] bytes = (rows + "last,?,1\n").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 4] = (byte) 0xE9;
        Files.write(folder.resolve("members.csv"), bytes);
        assertThat(csv.read().findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "members.csv:20002: members.csv is not UTF-8 here. Maybe it was saved as Windows-1252 or GBK: save it as UTF-8.");
    }
}
