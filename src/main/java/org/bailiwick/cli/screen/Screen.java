package org.bailiwick.cli.screen;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the output can be seen.
 *
 * @param isTerminal whether standard error is a terminal
 * @param columns how many columns a line may take
 */
public record Screen(boolean isTerminal, int columns) {

    /** No terminal: lines of a width that suits files and mails. */
    public static final Screen NONE = new Screen(false, 100);

    private static final int LEAST = 72;
    private static final int MOST = 120;
    private static final int PATIENCE_SECONDS = 2;
    private static final Pattern SIZE = Pattern.compile("\\d+ (\\d{1,5})\\s*");

    /**
     * Looks at the program's standard error; asks the system's own tools, as Java knows no way without native code.
     *
     * @return the terminal, or {@link #NONE}
     */
    public static Screen ofStandardError() {
        try {
            Process test = new ProcessBuilder("test", "-t", "2")
                    .redirectError(Redirect.INHERIT)
                    .start();
            if (!test.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || test.exitValue() != 0) {
                return NONE;
            }
            Process stty = new ProcessBuilder("stty", "size")
                    .redirectInput(new File("/dev/tty"))
                    .redirectError(Redirect.DISCARD)
                    .start();
            String size = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            Matcher matcher = SIZE.matcher(size);
            int columns = matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
            return new Screen(true, columns == 0 ? NONE.columns : Math.max(LEAST, Math.min(MOST, columns)));
        } catch (IOException e) {
            return NONE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return NONE;
        }
    }
}
