package org.bailiwick.cli.screen;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Standard output and error: UTF-8 whatever the machine's locale, and quiet where the reader has gone away. */
public final class StandardOutput extends FilterOutputStream {

    private @Nullable IOException failure;

    private StandardOutput(OutputStream target) {
        super(target);
    }

    /**
     * Opens a stream of the process.
     *
     * @param descriptor standard output or standard error
     * @return the stream
     */
    public static StandardOutput of(FileDescriptor descriptor) {
        return new StandardOutput(new FileOutputStream(descriptor));
    }

    /**
     * Returns a stream of text that is written out at the end, or when told.
     *
     * @return the stream
     */
    public PrintStream buffered() {
        return new PrintStream(new BufferedOutputStream(this, 1 << 16), false, StandardCharsets.UTF_8);
    }

    /**
     * Returns a stream of text that is written out line by line.
     *
     * @return the stream
     */
    public PrintStream byLine() {
        return new PrintStream(new BufferedOutputStream(this), true, StandardCharsets.UTF_8);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    /**
     * Returns why writing failed.
     *
     * @return the reason; null where it did not fail, or where the reader closed its end of the pipe as {@code head} does
     */
    public @Nullable IOException failure() {
        IOException thrown = failure;
        return thrown != null && isBrokenPipe(thrown) ? null : thrown;
    }

    private static boolean isBrokenPipe(IOException thrown) {
        String message = String.valueOf(thrown.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("broken pipe") || message.contains("pipe is being closed");
    }
}
