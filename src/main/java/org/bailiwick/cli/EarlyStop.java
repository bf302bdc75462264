package org.bailiwick.cli;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.Signals;
import org.jspecify.annotations.Nullable;

/**
 * Turns Ctrl-C, and a polite kill, into an early end of the search while it runs.
 *
 * <p>The second one ends the program at once, as ever.
 */
final class EarlyStop {

    private record Handler(String signal, @Nullable Object previous) {}

    private final List<Handler> handlers = new ArrayList<>();

    private EarlyStop() {}

    /**
     * Listens from now on.
     *
     * @param stop asks the search to end soon
     * @return what to close when the search has ended
     */
    static EarlyStop on(Runnable stop) {
        EarlyStop early = new EarlyStop();
        for (String signal : List.of("INT", "TERM")) {
            Object previous = Signals.register(signal, () -> {
                early.close();
                stop.run();
            });
            early.handlers.add(new Handler(signal, previous));
        }
        return early;
    }

    /** Listens no more: signals do again what they did before. */
    synchronized void close() {
        for (Handler handler : handlers) {
            if (handler.previous() != null) {
                Signals.unregister(handler.signal(), handler.previous());
            }
        }
        handlers.clear();
    }
}
