package org.bailiwick.cli.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.bailiwick.lang.Language;
import org.bailiwick.lang.Wording;
import org.bailiwick.model.Bound;
import org.bailiwick.model.Score;
import org.bailiwick.solver.SolveEvent;
import org.bailiwick.solver.SolveEvent.Phase;
import org.bailiwick.solver.SolveOptions;
import org.jline.utils.AttributedString;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final Wording WORDS = Wording.of(Language.ENGLISH, "cli");

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);

    private final ProgressText english = new ProgressText(WORDS);

    private static SolveEvent event(long millis, long soft, int open, String gap) {
        Bound bound = gap == null ? null : new Bound(0, 100, new BigDecimal(gap));
        return new SolveEvent(
                Phase.IMPROVEMENT, new Score(0, 0, soft), open, 84, 1_000, Duration.ofMillis(millis), bound);
    }

    private String printed() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void theFirstPlanThenOneLineEveryTwoSecondsAndTheLast() {
        try (ProgressLines lines = new ProgressLines(stream, english)) {
            lines.accept(event(100, -6_000, 84, null));
            lines.accept(event(900, 6_000, 2, null));
            lines.accept(event(2_200, 60_000, 0, "0.05"));
            lines.accept(event(2_300, 66_000, 0, "0.04"));
        }

        assertThat(printed().lines())
                .containsExactly(
                        "   0.1 s  quality −1.0 h, 84 of 84 duties open",
                        "   2.2 s  quality 10.0 h, nothing open, gap 5.0 %",
                        "   2.3 s  quality 11.0 h, nothing open, gap 4.0 %");
    }

    @Test
    void theLastLineIsNotPrintedTwice() {
        try (ProgressLines lines = new ProgressLines(stream, english)) {
            lines.accept(event(100, 6_000, 0, null));
        }

        assertThat(printed().lines()).hasSize(1);
    }

    @Test
    void aGapFarFromTheBoundIsNotShown() {
        assertThat(english.of(event(0, 0, 1, "20000"))).doesNotContain("gap");
    }

    @Test
    void rulesThatPinsBreakAreSaid() {
        SolveEvent broken = new SolveEvent(Phase.START, new Score(-1, 0, 0), 0, 1, 0, Duration.ZERO, null);

        assertThat(english.of(broken)).contains("rules broken by pins");
    }

    @Test
    void theBarStaysWithinItsLineAndIsGoneAtTheEnd() throws InterruptedException {
        Console console = new Console(stream, stream, new Screen(true, 80));
        SolveOptions options = SolveOptions.defaults().withTimeLimit(Duration.ofSeconds(1));

        try (SolveProgress bar = SolveProgress.of(console, false, options, WORDS)) {
            bar.accept(event(100, 6_000, 3, "0.05"));
            Thread.sleep(700);
        }

        String[] frames = printed().split("\r");
        assertThat(frames)
                .anySatisfy(frame -> assertThat(frame).contains("quality 1.0 h, 3 of 84 duties open, gap 5.0 %"));
        assertThat(frames).allSatisfy(frame -> assertThat(frame.length()).isLessThanOrEqualTo(80));
        assertThat(printed()).doesNotContain("\n");
        assertThat(frames[frames.length - 1]).isBlank();
    }

    @Test
    void progressIsToldInChineseAndItsWideCharactersStayWithinTheLine() throws InterruptedException {
        Wording chinese = Wording.of(Language.CHINESE, "cli");
        assertThat(new ProgressText(chinese).of(event(0, 6_000, 3, "0.05")))
                .isEqualTo("质量 1.0 小时，84 项职责中有 3 项空缺，差距 5.0%");
        Console console = new Console(stream, stream, new Screen(true, 72));
        try (SolveProgress bar = SolveProgress.of(
                console, false, SolveOptions.defaults().withTimeLimit(Duration.ofSeconds(1)), chinese)) {
            bar.accept(event(100, 6_000_000, 3, "0.05"));
            Thread.sleep(700);
        }

        assertThat(printed().split("\r"))
                .anySatisfy(frame -> assertThat(frame).contains("质量 1,000.0 小时"))
                .allSatisfy(frame ->
                        assertThat(new AttributedString(frame).columnLength()).isLessThanOrEqualTo(72));
    }

    @Test
    void quietIsQuiet() {
        try (SolveProgress progress =
                SolveProgress.of(new Console(stream, stream, Screen.NONE), true, SolveOptions.defaults(), WORDS)) {
            progress.accept(event(100, 6_000, 3, null));
        }

        assertThat(printed()).isEmpty();
    }
}
