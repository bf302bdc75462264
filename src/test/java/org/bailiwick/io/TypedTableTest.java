package org.bailiwick.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bailiwick.model.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TypedTableTest {

    @TempDir
    private Path folder;

    private TypedTable read(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("list.csv"), text);
        return TypedTable.read(file, List.of("name"), List.of("email"));
    }

    private static List<String> told(TypedTable table) {
        return table.findings().stream().map(Finding::toString).toList();
    }

    @Test
    void rowsAreTextsByColumnAndBlankCellsAreNothing() throws IOException {
        TypedTable table = read("email;name\n ana@x.org ;Ana\n;'=Li\n\n");
        assertThat(table.findings()).isEmpty();
        assertThat(table.rows()).hasSize(2);
        assertThat(table.rows().get(0).text("email")).isEqualTo("ana@x.org");
        assertThat(table.rows().get(1).text("email")).isEmpty();
        assertThat(table.rows().get(1).text("name")).isEqualTo("=Li");
    }

    @Test
    void unknownAndMissingColumnsAreErrors() throws IOException {
        assertThat(told(read("emial,naem\na,b\n")))
                .hasSize(3)
                .anyMatch(text -> text.contains("emial") && text.contains("email"))
                .anyMatch(text -> text.contains("column name is missing"));
        assertThat(read("emial,naem\na,b\n").rows()).isEmpty();
    }

    @Test
    void whatACallerFindsHasItsPlace() throws IOException {
        TypedTable table = read("name,email\nAna,x\nLi,y\n");
        table.rows().get(1).error("email", "wrong", "email (y) is wrong.");
        Finding finding = table.findings().get(0);
        assertThat(finding.place().file()).isEqualTo("list.csv");
        assertThat(finding.place().line()).isEqualTo(3);
        assertThat(finding.place().column()).isEqualTo(2);
    }

    @Test
    void aFileThatIsNotThereIsAFinding() {
        TypedTable table = TypedTable.read(folder.resolve("none.csv"), List.of("name"), List.of());
        assertThat(table.rows()).isEmpty();
        assertThat(table.findings()).extracting(Finding::code).containsExactly("notFound");
    }
}
