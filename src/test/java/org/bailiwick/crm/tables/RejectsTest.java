package org.bailiwick.crm.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RejectsTest {

    @TempDir
    Path folder;

    @Test
    void writesEachRejectAsItStoodInItsFile() throws IOException {
        Path file = folder.resolve("rejects.csv");
        Reading wrong = Reading.of(Reading.bad("wrong-cell-count.csv"));

        long count = Rejects.write(file, taker -> wrong.rejects().forEach(taker));

        assertThat(count).isEqualTo(2);
        assertThat(Reading.of(file).read().table().header()).containsExactly("file", "line", "code", "message", "text");
        assertThat(Reading.of(file).rows())
                .extracting(row -> List.of(row.get(0), row.get(1), row.get(2), row.get(4)))
                .containsExactly(
                        List.of("wrong-cell-count.csv", "3", "wrongCellCount", "D2,Bob"),
                        List.of("wrong-cell-count.csv", "4", "wrongCellCount", "D3,Smith,Joe,300"));
    }

    @Test
    void leavesTheOldFileWhereTheLoadFails() throws IOException {
        Path file = folder.resolve("rejects.csv");
        Files.writeString(file, "old");

        assertThatThrownBy(() -> Rejects.write(file, taker -> {
                    throw new IOException("gone");
                }))
                .hasMessage("gone");
        assertThat(file).hasContent("old");
    }
}
