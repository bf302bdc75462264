package org.bailiwick.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextLayoutTest {

    @Test
    void wideCharactersTakeTwoColumnsAndCombiningOnesNone() {
        assertThat(TextWidth.of("Ana")).isEqualTo(3);
        assertThat(TextWidth.of("李伟")).isEqualTo(4);
        assertThat(TextWidth.of("Łukasz")).isEqualTo(6);
        assertThat(TextWidth.of("Jose\u0301")).isEqualTo(4);
        assertThat(TextWidth.of("ｱﾍﾞ")).isEqualTo(3);
    }

    @Test
    void textOfTheRightWidthIsLeftAlone() {
        assertThat(TextWidth.limit("李伟", 4)).isEqualTo("李伟");
    }

    @Test
    void longTextEndsWithAnEllipsisWithinItsColumns() {
        assertThat(TextWidth.limit("Enterprise finance", 10)).isEqualTo("Enterpris…");
        assertThat(TextWidth.limit("李伟李伟", 6)).isEqualTo("李伟…");
        assertThat(TextWidth.limit("New business", 5)).isEqualTo("New…");
    }

    @Test
    void tableColumnsLineUpWhateverTheirCharacters() {
        List<String> lines = new TextTable()
                .words("Member", 20)
                .numbers("Hours")
                .words("Band", 20)
                .row("李伟", "9.5 h", "yes")
                .row("Zoë", "120.0 h", "")
                .lines();

        assertThat(lines)
                .containsExactly(
                        "Member    Hours  Band", //
                        "李伟      9.5 h  yes",
                        "Zoë     120.0 h");
    }

    @Test
    void aTableWithoutHeadsHasRowsOnly() {
        assertThat(new TextTable().words("", 9).numbers("").row("a", "1").lines())
                .containsExactly("a  1");
    }

    @Test
    void aRowNeedsACellForEachColumn() {
        TextTable table = new TextTable().words("a", 9).words("b", 9);

        assertThatThrownBy(() -> table.row("only one")).hasMessageContaining("1 cells for 2 columns");
    }

    @Test
    void textBreaksAtSpacesOnly() {
        assertThat(TextWrap.lines("one two three", 7)).containsExactly("one two", "three");
        assertThat(TextWrap.lines("unbreakable", 5)).containsExactly("unbreakable");
        assertThat(TextWrap.lines("李伟 李伟", 8)).containsExactly("李伟", "李伟");
    }

    @Test
    void linesAfterTheFirstHangUnderItsText() {
        assertThat(TextWrap.hanging("· ", "aaaa bbbb cccc dddd eeee", 22))
                .containsExactly("· aaaa bbbb cccc dddd", "  eeee");
    }

    @Test
    void aPageCountsTheRowsThatItDoesNotShow() {
        Page page = new Page(new Layout(80, 30, "all in plan.json"));

        List<String> rest = page.first(List.of(1, 2, 3, 4, 5), 3, "members", row -> page.line("row " + row));

        assertThat(rest).containsExactly("… and 2 more members (all in plan.json)");
        assertThat(page).hasToString("  row 1\n  row 2\n  row 3\n");
    }

    @Test
    void oneMoreRowIsShownRatherThanCounted() {
        Page page = new Page(new Layout(80, 30, "all in plan.json"));

        assertThat(page.first(List.of(1, 2, 3, 4), 3, "members", row -> {})).isEmpty();
    }
}
