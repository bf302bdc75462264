package org.bailiwick.cli.screen;

import java.io.PrintStream;
import java.time.Duration;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressState;
import org.bailiwick.solver.SolveEvent;
import org.bailiwick.solver.SolveOptions;
import org.jline.utils.AttributedString;
import org.jspecify.annotations.Nullable;

/** Progress as one line of a terminal that keeps up with the time; gone when the search is over. */
final class ProgressOnScreen implements SolveProgress {

    private static final int REFRESH_MILLIS = 200;
    private static final int BAR_COLUMNS = 20;
    private static final String FULL = "━";
    private static final String EMPTY = "─";

    /** Leaves the cursor where the line began; the library would begin a new one. */
    private static final class SameLine extends ConsoleProgressBarConsumer {
        private final PrintStream err;

        SameLine(Console console) {
            super(console.err(), console.screen().columns());
            this.err = console.err();
        }

        @Override
        public void close() {
            err.flush();
        }
    }

    private final ProgressBar bar;
    private final ProgressText text;
    private final @Nullable Duration timeLimit;
    private final long stepLimit;
    private volatile @Nullable SolveEvent last;

    ProgressOnScreen(Console console, SolveOptions options, ProgressText text) {
        this.text = text;
        this.timeLimit = options.timeLimit().orElse(null);
        this.stepLimit = options.stepLimit().orElse(0);
        this.bar = new ProgressBarBuilder()
                .setInitialMax(1)
                .setUpdateIntervalMillis(REFRESH_MILLIS)
                .continuousUpdate()
                .clearDisplayOnFinish()
                .setRenderer(this::line)
                .setConsumer(new SameLine(console))
                .build();
    }

    @Override
    public void accept(SolveEvent event) {
        last = event;
    }

    private String line(ProgressState state, int columns) {
        SolveEvent event = last;
        Duration elapsed = state.getElapsedAfterStart();
        String line = "%s  %s  %s"
                .formatted(
                        bar(part(elapsed, event)),
                        ProgressText.seconds(elapsed),
                        event == null ? text.start() : text.of(event));
        // A shorter line must cover the longer one before it; the last column would wrap in some terminals.
        AttributedString shown = new AttributedString(line).columnSubSequence(0, columns - 1);
        return shown + " ".repeat(columns - 1 - shown.columnLength());
    }

    /** Thousandths of the limit that ends the search first; 0 where there is none. */
    private int part(Duration elapsed, @Nullable SolveEvent event) {
        long ofTime = timeLimit == null ? 0 : elapsed.toMillis() * 1000 / Math.max(1, timeLimit.toMillis());
        long ofSteps = stepLimit == 0 || event == null ? 0 : event.steps() * 1000 / stepLimit;
        return (int) Math.min(1000, Math.max(ofTime, ofSteps));
    }

    private static String bar(int thousandths) {
        int full = BAR_COLUMNS * thousandths / 1000;
        return FULL.repeat(full) + EMPTY.repeat(BAR_COLUMNS - full);
    }

    @Override
    public void close() {
        bar.close();
    }
}
