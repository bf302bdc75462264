package org.bailiwick.spark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.bailiwick.batch.TeamTask;
import org.jspecify.annotations.Nullable;

/** What an executor is told about one team, besides its document. */
final class Order implements Serializable {

    private static final long serialVersionUID = 1;

    private final TeamTask task;
    /** Packed, for the driver holds the plans of a whole round. */
    private final byte @Nullable [] start;

    /**
     * Makes an order.
     *
     * @param task what is to be done
     * @param start the file of the plan to go on from; null for none
     */
    Order(TeamTask task, byte @Nullable [] start) {
        this.task = task;
        this.start = start == null ? null : packed(start);
    }

    TeamTask task() {
        return task;
    }

    byte @Nullable [] start() {
        byte[] bytes = start;
        if (bytes == null) {
            return null;
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] packed(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
