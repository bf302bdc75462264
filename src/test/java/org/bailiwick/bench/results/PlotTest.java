package org.bailiwick.bench.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlotTest {

    @Test
    void anAxisReachesFromOnePowerOfTenToAnother() {
        Axis axis = new Axis(0.03, 250, 100, 600);
        assertThat(axis.ticks()).extracting(Axis.Tick::text).containsExactly("0.01", "0.1", "1", "10", "100", "1000");
        assertThat(axis.at(0.01)).isEqualTo("100.0");
        assertThat(axis.at(1)).isEqualTo("300.0");
        assertThat(axis.at(1000)).isEqualTo("600.0");
    }

    @Test
    void aShortAxisHasStepsBetween() {
        assertThat(new Axis(10, 10, 300, 10).ticks())
                .containsExactly(
                        new Axis.Tick("300.0", "10"),
                        new Axis.Tick("212.7", "20"),
                        new Axis.Tick("97.3", "50"),
                        new Axis.Tick("10.0", "100"));
    }

    @Test
    void linesOfAGroupShareColourAndLegend() {
        Plot plot = new Plot("t", "x", "y");
        plot.line("a", List.of(new Plot.Point(1, 1), new Plot.Point(10, 100)));
        plot.line("a", List.of(new Plot.Point(1, 10)));
        plot.line("b", List.of(new Plot.Point(1, 100)));
        assertThat(lines(plot)).extracting(line -> line.get("colour")).containsExactly("#0072b2", "#0072b2", "#d55e00");
        assertThat(lines(plot).get(0)).containsEntry("points", "70.0,308.0 570.0,12.0");
        assertThat((List<?>) plot.layout().get("legend")).hasSize(2);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, String>> lines(Plot plot) {
        return (List<Map<String, String>>) plot.layout().get("lines");
    }
}
