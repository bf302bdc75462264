package org.bailiwick.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeCellsTest {

    /** One text a line, with escapes for control characters. */
    static List<String> formulas() throws IOException {
        return corpus("formulas.txt");
    }

    static List<String> harmless() throws IOException {
        return corpus("harmless.txt");
    }

    private static List<String> corpus(String file) throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/org/bailiwick/io/cells", file)).stream()
                .map(String::translateEscapes)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("formulas")
    void whatASpreadsheetWouldRunBeginsWithAnApostrophe(String text) {
        assertThat(SafeCells.text(text)).startsWith("'").isNotEqualTo(text);
        assertThat(SafeCells.plain(SafeCells.text(text))).isEqualTo(text);
        assertThat(SafeCells.isSafeId(text)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("harmless")
    void otherTextsStayAsTheyAre(String text) {
        assertThat(SafeCells.text(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;=1+1", "a; =1+1", "a\t@SUM(A1)", "a\n=1+1", "a\r\n+1+1"})
    void aTextCannotEndItsCellAndBeginAnother(String text) {
        assertThat(SafeCells.text(text)).contains("'").isNotEqualTo(text);
        assertThat(SafeCells.plain(SafeCells.text(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "+49", "-12.50", "-1,234.5", "-1e5", "-3%", "+0"})
    void aNumberStaysANumber(String number) {
        assertThat(SafeCells.text(number)).isEqualTo(number);
    }

    @Test
    void anIdIsSafeWithoutSignsAndHiddenCharacters() {
        assertThat(List.of("0015g00000XyZ12AAB", "li-wei@example.com", "李伟", "A/B #3"))
                .allMatch(SafeCells::isSafeId);
        assertThat(List.of("", "=1", "@user", "a\nb", "a\u200Bb", " =1")).noneMatch(SafeCells::isSafeId);
    }

    @Provide
    Arbitrary<String> nasty() {
        return Arbitraries.of(
                        "=", "+", "-", "@", "＝", "'", " ", "\u3000", "\t", "\r", "\n", ";", ",", "5", ".", "a", "李",
                        "\0")
                .list()
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
    }

    @Property
    void theGuardComesOffAndIsPutOnOnce(@ForAll("nasty") String text) {
        String cell = SafeCells.text(text);
        assertThat(SafeCells.plain(cell)).isEqualTo(text);
        if (!cell.matches("[+-].*")) {
            assertThat(cell.stripLeading()).doesNotMatch("(?s)[=+\\-@＝＋－＠].*");
        }
    }
}
