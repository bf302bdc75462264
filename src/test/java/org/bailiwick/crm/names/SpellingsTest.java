package org.bailiwick.crm.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SpellingsTest {

    private static final Map<String, Long> SECTORS = Map.of(
            "technology",
            300L,
            "technolgy",
            12L,
            "Technology ",
            4L,
            "retail",
            20L,
            "RETAIL",
            20L,
            "Médical",
            3L,
            "  ",
            9L);

    @Test
    void theMoreFrequentSpellingIsRight() {
        Spellings spellings = Spellings.of(SECTORS, Map.of());
        assertThat(spellings.canonical("technolgy")).isEqualTo("technology");
        assertThat(spellings.canonical("Technology ")).isEqualTo("technology");
        assertThat(spellings.canonical("Médical")).isEqualTo("Médical");
        assertThat(spellings.canonical("unheard of")).isEqualTo("unheard of");
    }

    @Test
    void equallyFrequentSpellingsBecomeTheFirstInTheOrderOfCharacters() {
        assertThat(Spellings.of(SECTORS, Map.of()).canonical("retail")).isEqualTo("RETAIL");
    }

    @Test
    void everyJoinIsTold() {
        JoinLog log = new JoinLog();
        log.note("sectors", Spellings.of(SECTORS, Map.of()));
        assertThat(log.joins().stream()
                        .map(join -> "%s>%s %s %s %d"
                                .formatted(join.from(), join.to(), join.how().id(), join.similarity(), join.rows())))
                .containsExactly(
                        "Technology >technology spelling 1.000 4",
                        "retail>RETAIL spelling 1.000 20",
                        "technolgy>technology similar 0.900 12");
    }

    @Test
    void aMisspeltValueThatStandsAloneStays() {
        Spellings spellings = Spellings.of(Map.of("technolgy", 12L, "retail", 40L), Map.of());
        assertThat(spellings.canonical("technolgy")).isEqualTo("technolgy");
        assertThat(spellings.all())
                .allSatisfy(one -> assertThat(one.match().how()).isEqualTo(How.EXACT));
    }

    @Test
    void similarValuesOfSimilarFrequencyStayAndSaySo() {
        Spellings spellings = Spellings.of(Map.of("Hospitality", 30L, "Hospitallity", 11L), Map.of());
        assertThat(spellings.canonical("Hospitallity")).isEqualTo("Hospitallity");
        assertThat(spellings.all()).anySatisfy(one -> {
            assertThat(one.match().how()).isEqualTo(How.NONE);
            assertThat(one.match().name()).isEqualTo("Hospitality");
        });
        assertThat(Spellings.of(Map.of("Hospitality", 33L, "Hospitallity", 11L), Map.of())
                        .canonical("Hospitallity"))
                .isEqualTo("Hospitality");
    }

    @Test
    void aDoubtDoesNotHideAJoin() {
        JoinLog log = new JoinLog();
        log.note(
                "sectors", Spellings.of(Map.of("Hospitality", 30L, "Hospitallity", 11L, "hospitallity", 2L), Map.of()));
        assertThat(log.joins().stream()
                        .map(join -> join.from() + " " + join.how().id()))
                .containsExactly("Hospitallity none", "hospitallity spelling");
    }

    @Test
    void aConfirmedSpellingIsRightHoweverRare() {
        Map<String, Long> rows = new LinkedHashMap<>(Map.of("technolgy", 12L, "Technolgy", 30L, "tech", 5L));
        Spellings spellings =
                Spellings.of(rows, Map.of("technolgy", "Technology", "Technolgy", "Technology", "tech", "Technology"));
        assertThat(spellings.canonical("technolgy")).isEqualTo("Technology");
        assertThat(spellings.canonical("tech")).isEqualTo("Technology");
        assertThat(spellings.all())
                .allSatisfy(one -> assertThat(one.match().how()).isEqualTo(How.CONFIRMED));
    }

    @Test
    void numbersAreNoTypos() {
        Spellings spellings = Spellings.of(Map.of("Region North 1", 100L, "Region North 2", 3L), Map.of());
        assertThat(spellings.canonical("Region North 2")).isEqualTo("Region North 2");
    }

    @Test
    @Timeout(20)
    void manyNumberedNamesStayApartAndTakeNoTimeThatGrowsWithTheirSquare() {
        Map<String, Long> rows = new TreeMap<>();
        for (int i = 0; i < 50_000; i++) {
            rows.put("Account %05d".formatted(i), 10L);
        }
        rows.put("Acount 00007", 1L);
        Spellings spellings = Spellings.of(rows, Map.of());
        assertThat(spellings.canonical("Acount 00007")).isEqualTo("Account 00007");
        assertThat(spellings.all())
                .filteredOn(one -> !one.value().equals(one.canonical()))
                .hasSize(1);
    }
}
