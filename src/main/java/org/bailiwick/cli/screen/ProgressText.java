package org.bailiwick.cli.screen;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bailiwick.lang.Figures;
import org.bailiwick.lang.Wording;
import org.bailiwick.solver.SolveEvent;

/** A moment of a search in words. */
final class ProgressText {

    private final Wording words;

    ProgressText(Wording words) {
        this.words = words;
    }

    /** What is said before there is a plan. */
    String start() {
        return words.text("progress.start");
    }

    /** {@code quality 1,234.5 h, 2 of 84 duties open, gap 1.2 %}. */
    String of(SolveEvent event) {
        Figures figures = words.figures();
        List<String> parts = new ArrayList<>();
        parts.add(words.text(
                "progress.quality", figures.hoursOfPoints(event.score().soft())));
        parts.add(
                event.openDuties() == 0
                        ? words.text("progress.noneOpen")
                        : words.text("progress.open", event.openDuties(), event.totalDuties()));
        if (event.score().hard() != 0) {
            parts.add(words.text("progress.broken"));
        }
        // Far from the bound the gap is no percentage that says anything.
        if (event.bound() != null && event.bound().gap().compareTo(BigDecimal.ONE) < 0) {
            parts.add(
                    words.text("progress.gap", figures.finePercent(event.bound().gap())));
        }
        return parts.stream()
                .reduce((before, next) -> words.text("progress.and", before, next))
                .orElseThrow()
                .replace(Figures.TIE, ' ');
    }

    /** {@code 3.2 s}. */
    static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%,.1f s", BigDecimal.valueOf(duration.toMillis(), 3));
    }
}
