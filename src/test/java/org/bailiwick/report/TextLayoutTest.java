package org.bailiwick.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.bailiwick.lang.Language;
import org.junit.jupiter.api.Test;

class TextLayoutTest {

    private final TextWrap english = new TextWrap(Language.ENGLISH);
    private final TextWrap chinese = new TextWrap(Language.CHINESE);

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
        assertThat(english.lines("one two three", 7)).containsExactly("one two", "three");
        assertThat(english.lines("unbreakable", 5)).containsExactly("unbreakable");
        assertThat(english.lines("李伟 李伟", 8)).containsExactly("李伟", "李伟");
    }

    @Test
    void chineseBreaksBetweenCharactersButNotBeforeClosingNorAfterOpeningPunctuation() {
        assertThat(chinese.lines("所有成员均在区间内", 8)).containsExactly("所有成员", "均在区间", "内");
        assertThat(chinese.lines("所有成员，均在", 8)).containsExactly("所有成", "员，均在");
        assertThat(chinese.lines("所有成（员）", 8)).containsExactly("所有成", "（员）");
        assertThat(chinese.lines("差旅 Tom Baker 在内", 9)).containsExactly("差旅 Tom", "Baker 在", "内");
    }

    @Test
    void chineseKeepsNumbersWithWhatTheyCount() {
        assertThat(chinese.lines("团队共有 12 名成员", 11).stream().map(line -> line.replace('\u00a0', ' ')))
                .containsExactly("团队共有", "12 名成员");
        assertThat(chinese.lines("工时上限150.0\u00a0小时", 14)).containsExactly("工时上限", "150.0\u00a0小时");
        assertThat(chinese.lines("匹配度为81%的人", 10)).containsExactly("匹配度为", "81%的人");
    }

    @Test
    void linesAfterTheFirstHangUnderItsText() {
        assertThat(english.hanging("· ", "aaaa bbbb cccc dddd eeee", 22))
                .containsExactly("· aaaa bbbb cccc dddd", "  eeee");
    }

    @Test
    void aPageCountsTheRowsThatItDoesNotShow() {
        Page page = new Page(new Layout(80, 30, "all in plan.json", Language.ENGLISH));

        List<String> rest = page.first(List.of(1, 2, 3, 4, 5), 3, "more.members", row -> page.line("row " + row));

        assertThat(rest).containsExactly("… and 2 more members (all in plan.json)");
        assertThat(page).hasToString("  row 1\n  row 2\n  row 3\n");
    }

    @Test
    void oneMoreRowIsShownRatherThanCounted() {
        Page page = new Page(new Layout(80, 30, "all in plan.json", Language.ENGLISH));

        assertThat(page.first(List.of(1, 2, 3, 4), 3, "more.members", row -> {}))
                .isEmpty();
    }
}
