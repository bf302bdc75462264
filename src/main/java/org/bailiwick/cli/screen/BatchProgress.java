package org.bailiwick.cli.screen;

import java.io.PrintStream;
import java.time.Duration;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.bailiwick.batch.BatchListener;
import org.bailiwick.batch.TeamResult;
import org.jspecify.annotations.Nullable;

/** Shows how a batch goes on: a bar with rate and time left on a terminal, a line now and then elsewhere. */
public final class BatchProgress implements BatchListener, AutoCloseable {
    private static final int REFRESH_MILLIS = 200;
    private static final int LINES = 10;

    private final Console console;
    private final boolean quiet;
    private @Nullable ProgressBar bar;
    private int round;
    private int teams;
    private int done;
    private int failed;

    /**
     * Shows nothing yet.
     *
     * @param console where to show it
     * @param quiet whether to show nothing at all
     */
    public BatchProgress(Console console, boolean quiet) {
        this.console = console;
        this.quiet = quiet;
    }

    @Override
    public void onRound(int number, int teamsOfRound, int doneBefore) {
        close();
        round = number;
        teams = teamsOfRound;
        done = doneBefore;
        if (quiet) {
            return;
        }
        if (doneBefore > 0) {
            console.err().printf("%d of %d teams are done already.%n", doneBefore, teamsOfRound);
        }
        if (console.screen().isTerminal()) {
            bar = new ProgressBarBuilder()
                    .setTaskName(number == 1 ? "Planning" : "Planning hard teams on")
                    .setInitialMax(teamsOfRound)
                    .setUnit(" teams", 1)
                    .showSpeed()
                    .startsFrom(doneBefore, Duration.ZERO)
                    .setStyle(ProgressBarStyle.COLORFUL_UNICODE_BAR)
                    .setUpdateIntervalMillis(REFRESH_MILLIS)
                    .clearDisplayOnFinish()
                    .setConsumer(new ConsoleProgressBarConsumer(
                            console.err(), console.screen().columns()))
                    .build();
        }
    }

    @Override
    public void onTeam(TeamResult result) {
        done++;
        failed += result.isFailed() ? 1 : 0;
        ProgressBar shown = bar;
        if (shown != null) {
            shown.stepTo(done);
            shown.setExtraMessage(failed == 0 ? "" : failed + " failed");
        } else if (!quiet && isWorthALine()) {
            PrintStream err = console.err();
            err.printf("round %d: %d of %d teams, %d failed%n", round, done, teams, failed);
        }
    }

    /**
     * Returns how many teams of the round are done.
     *
     * @return those of earlier runs included
     */
    public int done() {
        return done;
    }

    private boolean isWorthALine() {
        return done == teams || (long) done * LINES / teams > (long) (done - 1) * LINES / teams;
    }

    @Override
    public void close() {
        ProgressBar shown = bar;
        if (shown != null) {
            shown.close();
            bar = null;
        }
    }
}
