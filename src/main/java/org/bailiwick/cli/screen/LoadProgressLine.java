package org.bailiwick.cli.screen;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.bailiwick.crm.load.LoadProgress;
import org.jspecify.annotations.Nullable;

/** Shows how far the files of an export are read: a bar on a terminal, nothing elsewhere. */
public final class LoadProgressLine implements LoadProgress, AutoCloseable {
    private static final int REFRESH_MILLIS = 200;
    private static final long MEBIBYTE = 1 << 20;

    private final @Nullable ProgressBar bar;

    /**
     * Shows nothing yet.
     *
     * @param console where to show it
     * @param quiet whether to show nothing at all
     */
    public LoadProgressLine(Console console, boolean quiet) {
        bar = quiet || !console.screen().isTerminal()
                ? null
                : new ProgressBarBuilder()
                        .setTaskName("Reading")
                        .setUnit(" MiB", MEBIBYTE)
                        .setStyle(ProgressBarStyle.COLORFUL_UNICODE_BAR)
                        .setUpdateIntervalMillis(REFRESH_MILLIS)
                        .clearDisplayOnFinish()
                        .setConsumer(new ConsoleProgressBarConsumer(
                                console.err(), console.screen().columns()))
                        .build();
    }

    @Override
    public void read(String file, long done, long total) {
        if (bar != null) {
            bar.setExtraMessage(" " + file);
            bar.maxHint(total);
            bar.stepTo(done);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
