package org.bailiwick.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bailiwick.io.RefusedWriteException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrmExportTest {

    @TempDir
    private Path folder;

    private Path write(String name, int deals, long seed, CrmExport.Dialect dialect) throws IOException {
        Path target = folder.resolve(name);
        CrmExport.write(target, deals, seed, dialect);
        return target;
    }

    private static Set<String> column(Path file, int column) throws IOException {
        return Files.readAllLines(file).stream()
                .skip(1)
                .map(line -> line.split(",", -1)[column])
                .collect(Collectors.toCollection(HashSet::new));
    }

    @Test
    void theSameNumbersGiveTheSameBytes() throws IOException {
        Path one = write("one", 500, 3, CrmExport.Dialect.PLAIN);
        Path two = write("two", 500, 3, CrmExport.Dialect.PLAIN);
        Path other = write("other", 500, 4, CrmExport.Dialect.PLAIN);
        for (String file : List.of("people.csv", "accounts.csv", "products.csv", "deals.csv", "mapping.yaml")) {
            assertThat(one.resolve(file)).hasSameBinaryContentAs(two.resolve(file));
        }
        assertThat(Files.mismatch(one.resolve("deals.csv"), other.resolve("deals.csv")))
                .isNotNegative();
    }

    @Test
    void dealsNameOnlyWhatTheOtherFilesHave() throws IOException {
        Path export = write("export", 20_000, 1, CrmExport.Dialect.PLAIN);
        Path deals = export.resolve("deals.csv");
        assertThat(column(deals, 0)).hasSize(20_000);
        assertThat(column(export.resolve("people.csv"), 0)).hasSize(200).containsAll(column(deals, 1));
        assertThat(column(export.resolve("accounts.csv"), 0)).hasSize(1_000).containsAll(column(deals, 2));
        assertThat(column(export.resolve("products.csv"), 0)).containsAll(column(deals, 3));
        assertThat(column(deals, 4)).containsExactlyInAnyOrder("Lead", "Qualified", "Proposal", "Won", "Lost");
    }

    @Test
    void aDialectChangesHowThingsAreWrittenAndNotWhat() throws IOException {
        String plain =
                Files.readString(write("plain", 50, 1, CrmExport.Dialect.PLAIN).resolve("deals.csv"));
        String european = Files.readString(
                write("european", 50, 1, CrmExport.Dialect.EUROPEAN).resolve("deals.csv"));
        assertThat(european).startsWith("\uFEFFid;owner;");
        String back = european.substring(1)
                .replaceAll("(\\d\\d)\\.(\\d\\d)\\.(\\d{4})", "$3-$2-$1")
                .replace(',', '.')
                .replace(';', ',')
                .replace("\r\n", "\n");
        assertThat(back).isEqualTo(plain);
    }

    @Test
    void aFolderThatHoldsSomethingIsRefused() throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "mine");
        assertThatThrownBy(() -> CrmExport.write(folder, 1, 1, CrmExport.Dialect.PLAIN))
                .isInstanceOf(RefusedWriteException.class);
    }
}
