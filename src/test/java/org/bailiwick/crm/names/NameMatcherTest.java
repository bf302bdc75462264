package org.bailiwick.crm.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameMatcherTest {

    private static final List<String> PRODUCTS = List.of("GTX Basic", "GTX Pro", "MG Special", "GTX Plus Pro");

    private static NameMatcher matcher(String... known) {
        return new NameMatcher(List.of(known), List.of(known), Map.of());
    }

    @Test
    void aKnownNameIsExact() {
        assertThat(matcher("GTX Basic", "GTX Pro").match("GTX Pro")).isEqualTo(new Match(1, "GTX Pro", How.EXACT, 1));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            GTX Pro,            GTXPro
            GTX Pro,            gtx pro
            GTX Pro,            GTX-PRO
            GTX Pro,            '  GTX   Pro '
            GTX Pro,            ＧＴＸ　Ｐｒｏ
            GTX Pro,            GTX Pro™
            Café Zürich,        Cafe Zurich
            Łódź Søreide,       Lodz Soreide
            Straße,             STRASSE
            ΠΑΠΑΣ,              παπας
            Йод,                йод
            L'Oréal,            LOREAL
            北京 医院,            北京医院
            Version 1.5,        version 1-5
            Region ２,           region 2
            """)
    void spellingsOfTheSameNameMatch(String known, String written) {
        assertThat(matcher("Another one", known).match(written)).isEqualTo(new Match(1, known, How.SPELLING, 1));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Version 1.5,        Version 15
            Version 1 15,       Version 11 5
            ガス工業,             カス工業
            Plan+,              Plan
            GTX 500,            GTX 600
            Region North 1,     Region North 2
            Store 12 Downtown,  Store 21 Downtown
            Product A,          Product B
            Phase Number II,    Phase Number III
            北京第一人民医院有限公司, 北京第二人民医院有限公司
            Asia,               Asja
            """)
    void namesThatMeanSomethingElseDoNotMatch(String known, String written) {
        Match match = matcher("Another one", known).match(written);
        assertThat(match.how()).isEqualTo(How.NONE);
        assertThat(match.isKnown()).isFalse();
    }

    @Test
    void oneEditInTenCharactersIsSimilar() {
        Match match = matcher("Retail", "Technology").match("technolgy");
        assertThat(match.how()).isEqualTo(How.SIMILAR);
        assertThat(match.index()).isEqualTo(1);
        assertThat(match.name()).isEqualTo("Technology");
        assertThat(match.similarity()).isCloseTo(0.9, within(1e-12));
    }

    @Test
    void swappedNeighboursAreOneEdit() {
        assertThat(matcher("Rangreen").match("Ragnreen").similarity()).isCloseTo(0.875, within(1e-12));
    }

    @Test
    void oneEditInSixCharactersIsTooManyAndNamesTheNearest() {
        Match match = matcher("Marketing", "Retail").match("Retial");
        assertThat(match.how()).isEqualTo(How.NONE);
        assertThat(match.index()).isEqualTo(-1);
        assertThat(match.name()).isEqualTo("Retail");
        assertThat(match.similarity()).isCloseTo(1 - 1.0 / 6, within(1e-12));
    }

    @Test
    void nothingInCommonNamesNothing() {
        assertThat(matcher("Retail").match("xyz")).isEqualTo(new Match(-1, "", How.NONE, 0));
        assertThat(matcher().match("xyz")).isEqualTo(new Match(-1, "", How.NONE, 0));
        assertThat(matcher("Retail").match("")).isEqualTo(new Match(-1, "", How.NONE, 0));
    }

    @Test
    void similarToTwoIsAmbiguous() {
        Match match = matcher("Condotech East", "Condotech Eazt").match("Condotech Eaxt");
        assertThat(match.how()).isEqualTo(How.AMBIGUOUS);
        assertThat(match.index()).isEqualTo(-1);
    }

    @Test
    void aSpellingOfTwoKnownNamesIsAmbiguousButEachIsItself() {
        NameMatcher matcher = matcher("GTX Pro", "GTXPro");
        assertThat(matcher.match("gtx-pro")).isEqualTo(new Match(-1, "GTX Pro", How.AMBIGUOUS, 1));
        assertThat(matcher.match("GTXPro")).isEqualTo(new Match(1, "GTXPro", How.EXACT, 1));
    }

    @Test
    void keysAndDisplayNamesBothCount() {
        NameMatcher matcher = new NameMatcher(List.of("007", "008"), List.of("Bond, James", "Moneypenny"), Map.of());
        assertThat(matcher.match("008").index()).isEqualTo(1);
        assertThat(matcher.match("Moneypenny")).isEqualTo(new Match(1, "Moneypenny", How.EXACT, 1));
        assertThat(matcher.match("bond james")).isEqualTo(new Match(0, "Bond, James", How.SPELLING, 1));
        assertThat(matcher.match("Moneypeny").index()).isEqualTo(1);
    }

    @Test
    void aDisplayNameOfTwoEntriesIsAmbiguousAndAKeyCountsBeforeIt() {
        NameMatcher matcher = new NameMatcher(List.of("1", "2", "Li"), List.of("Li", "Wang", "Wang"), Map.of());
        assertThat(matcher.match("Wang")).isEqualTo(new Match(-1, "Wang", How.AMBIGUOUS, 1));
        assertThat(matcher.match("wang").how()).isEqualTo(How.AMBIGUOUS);
        assertThat(matcher.match("Li").index()).isEqualTo(2);
        assertThat(matcher.match("li").index()).isEqualTo(2);
    }

    @Test
    void confirmedJoinsCountBeforeEverything() {
        NameMatcher matcher = new NameMatcher(
                PRODUCTS,
                PRODUCTS,
                Map.of("Pro (old)", "GTX Pro", "GTX Basic", "gtx plus-pro", "Sample", "", "Typo", "GTX Promo"));
        assertThat(matcher.match("Pro (old)").index()).isEqualTo(1);
        assertThat(matcher.match("Pro (old)").how()).isEqualTo(How.CONFIRMED);
        assertThat(matcher.match("GTX Basic").index()).isEqualTo(3);
        assertThat(matcher.match("Sample")).isEqualTo(new Match(-1, "", How.CONFIRMED, 0));
        assertThat(matcher.unknownConfirmed()).containsExactly("Typo");
    }

    @Test
    void aVeryLongCellIsNoName() {
        Match match = matcher("Retail").match("Retail".repeat(1_000_000));
        assertThat(match).isEqualTo(new Match(-1, "", How.NONE, 0));
    }

    @Test
    void keysAndNamesGoTogether() {
        assertThatThrownBy(() -> new NameMatcher(List.of("a"), List.of(), Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 keys but 0 names");
    }
}
