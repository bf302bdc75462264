package org.bailiwick.cli.screen;

import java.util.function.Consumer;
import org.bailiwick.lang.Wording;
import org.bailiwick.solver.SolveEvent;
import org.bailiwick.solver.SolveOptions;

/** Shows how a search gets on. */
public interface SolveProgress extends Consumer<SolveEvent>, AutoCloseable {

    /** Shows the end, or takes the display away. */
    @Override
    void close();

    /**
     * Returns a bar on a terminal, lines elsewhere, nothing where that is wanted.
     *
     * @param console where to show it
     * @param quiet whether to show nothing
     * @param options the limits of the search
     * @param words the sentences of commands
     * @return the display; hears of better plans and is closed at the end
     */
    static SolveProgress of(Console console, boolean quiet, SolveOptions options, Wording words) {
        if (quiet) {
            return new NoProgress();
        }
        return console.screen().isTerminal()
                ? new ProgressOnScreen(console, options, new ProgressText(words))
                : new ProgressLines(console.err(), new ProgressText(words));
    }
}
