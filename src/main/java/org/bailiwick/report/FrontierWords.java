package org.bailiwick.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.bailiwick.lang.Figures;
import org.bailiwick.lang.Wording;
import org.bailiwick.model.Measures;
import org.bailiwick.scenario.Frontier;

/** How the figures of a front are written. */
final class FrontierWords {

    private static final int PART_DECIMALS = 6;

    private final Frontier frontier;
    private final Wording wording;
    private final Figures figures;

    FrontierWords(Frontier frontier, Wording wording) {
        this.frontier = frontier;
        this.wording = wording;
        this.figures = wording.figures();
    }

    /** What moved, with the measure's name where it is not hours. */
    String moved(Frontier.Point point) {
        return frontier.measure().equals(Measures.HOURS)
                ? figures.hours(point.moved())
                : figures.amount(point.moved(), 2) + " " + frontier.measure();
    }

    /** What part of all that is held moved. */
    String share(Frontier.Point point) {
        return figures.finePercent(part(point.moved(), frontier.held()));
    }

    /** What part of the quality that there is to gain a plan brings; the whole where there is none. */
    String gain(Frontier.Point point) {
        long least = frontier.points().get(0).quality();
        long most = frontier.points().get(frontier.points().size() - 1).quality();
        return figures.finePercent(part(
                BigDecimal.valueOf(point.quality()).subtract(BigDecimal.valueOf(least)),
                BigDecimal.valueOf(most).subtract(BigDecimal.valueOf(least))));
    }

    String quality(Frontier.Point point) {
        return figures.idealHours(point.quality());
    }

    String found(Frontier.Point point) {
        return wording.text("frontier.found", moved(point), quality(point));
    }

    private static BigDecimal part(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? BigDecimal.ONE : part.divide(whole, PART_DECIMALS, RoundingMode.HALF_UP);
    }
}
