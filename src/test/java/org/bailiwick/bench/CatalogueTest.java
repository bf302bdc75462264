package org.bailiwick.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.bailiwick.model.InvalidInputException;
import org.bailiwick.score.PeriodView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueTest {

    private static final String HEADER = String.join(",", Catalogue.COLUMNS) + "\n";

    @TempDir
    Path folder;

    private Catalogue read(String rows) throws IOException {
        return Catalogue.read(Files.writeString(folder.resolve("instances.csv"), HEADER + rows));
    }

    @Test
    void whatIsWrittenReadsBackByteForByte() throws IOException {
        String rows = """
                a,gen:8x30:1,8,30,0,100,0,100,true,"somebody, once",2026-01-31
                b,gap:D:5x100:1,5,100,-60,-100,0,-90,false,,
                c,some.json,0,0,,,,,false,,
                """;
        Catalogue catalogue = read(rows);
        assertThat(catalogue.require("a").isProven()).isTrue();
        assertThat(catalogue.require("a").date()).isEqualTo(LocalDate.of(2026, 1, 31));
        assertThat(catalogue.require("b").boundSoft()).isEqualTo(-90);
        assertThat(catalogue.require("c").bestSoft()).isNull();
        Path again = folder.resolve("again.csv");
        catalogue.write(again);
        assertThat(again).hasContent(HEADER + rows);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a,gen:8x30:1,8,x,,,,,,,|instances.csv:2: duties (x) must be a whole number",
                "a,gen:8x30:1,8,-1,,,,,,,|duties (-1) must be a whole number from 0 to",
                "../a,gen:8x30:1,8,1,,,,,,,|name (../a) must be letters",
                "a,,8,1,,,,,,,|source () must be a recipe or a path",
                "a,x,8,1,,,,,,,31.1.2026|date (31.1.2026) must be a day such as",
                "a,x,8,1,0,5,0,6,true,,|proven (true) must be true where the best known scores reach the bounds",
                "a,x,8|instances.csv:2: the row has 3 cells, the header 11.",
            })
    void aWrongRowIsNamedWithItsPlace(String row, String message) {
        assertThatThrownBy(() -> read(row + "\n"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining(message);
    }

    @Test
    void aNameStandsForOneInstance() {
        assertThatThrownBy(() -> read("a,x,8,1,,,,,,,\na,y,8,1,,,,,,,\n"))
                .hasMessageContaining("instances.csv:3: name (a) must be unique");
    }

    @Test
    void anotherFileIsNoCatalogue() throws IOException {
        Path file = Files.writeString(folder.resolve("other.csv"), "a,b\n1,2\n");
        assertThatThrownBy(() -> Catalogue.read(file)).hasMessageContaining("the header must be name,source,");
        assertThatThrownBy(() -> Catalogue.read(folder.resolve("none.csv"))).hasMessageContaining("is no file");
    }

    @Test
    void anUnknownNameIsNamedWithTheKnownOnes() throws IOException {
        assertThatThrownBy(() -> read("a,x,8,1,,,,,,,\n").require("b"))
                .hasMessageContaining("no instance (b). Maybe one of these was meant: a.");
    }

    @Test
    void recipesMakeTheSameInstanceAsTheFilesWrittenOfThem() throws IOException {
        InstanceSource.write("gap:E:3x20:5", folder.resolve("e.txt"));
        InstanceSource.write("gen:3x12:5", folder.resolve("team.json"));
        assertThat(InstanceSource.read("x", "e.txt", folder))
                .isEqualTo(InstanceSource.read("x", "gap:E:3x20:5", folder));
        Instance team = InstanceSource.read("x", "team.json", folder);
        assertThat(team).isEqualTo(InstanceSource.read("x", "gen:3x12:5", folder));
        assertThat(PeriodView.of(team.problem()).duties()).hasSize(12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gen:8x30", "gap:A:5x100:1", "gap:D:5x100", "gen:1x1:1", "none.json", "none.txt"})
    void aSourceThatCannotBeReadIsNamed(String source) {
        assertThatThrownBy(() -> InstanceSource.read("x", source, folder))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining(source);
    }
}
