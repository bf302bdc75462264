package org.bailiwick.cli;

import java.io.IOException;
import org.jline.terminal.impl.exec.ExecPty;
import org.jline.terminal.impl.exec.ExecTerminalProvider;
import org.jline.terminal.spi.Pty;
import org.jline.terminal.spi.SystemStream;

/**
 * Where the output can be seen.
 *
 * @param isTerminal whether standard error is a terminal
 * @param columns how many columns a line may take
 */
record Screen(boolean isTerminal, int columns) {

    private static final int LEAST = 72;
    private static final int MOST = 120;

    /** No terminal: lines of a width that suits files and terminals alike. */
    static final Screen NONE = new Screen(false, 100);

    /** Looks at the program's standard error. */
    static Screen ofStandardError() {
        ExecTerminalProvider provider = new ExecTerminalProvider();
        if (!provider.isSystemStream(SystemStream.Error)) {
            return NONE;
        }
        try (Pty pty = ExecPty.current(provider, SystemStream.Error)) {
            int columns = pty.getSize().getColumns();
            return new Screen(true, columns <= 0 ? NONE.columns : Math.max(LEAST, Math.min(MOST, columns)));
        } catch (IOException e) {
            return new Screen(true, NONE.columns);
        }
    }
}
