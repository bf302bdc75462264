package org.bailiwick.batch;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.bailiwick.io.AtomicFiles;
import org.bailiwick.io.RefusedWriteException;
import org.jspecify.annotations.Nullable;

/**
 * What a batch has done so far: a line for what it is, then a line for every team, each written as soon as the team's files are
 * there.
 *
 * <p>A line that a kill cut off counts for nothing, and neither does anything behind it. Thread-safe.
 */
final class Journal implements AutoCloseable {

    static final String NAME = "journal.jsonl";
    static final String LOCK = ".lock";

    private static final String FORMAT = "bailiwick/batch/1";

    /** How every journal begins. */
    private static final String FIRST = "{\"format\":\"" + FORMAT + "\"";

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    /** The first line. */
    private record Header(String format, String options, boolean complete) {}

    private final Path file;
    private final String options;
    private final FileChannel lock;
    private final FileChannel channel;
    private final List<TeamResult> earlier = new ArrayList<>();
    private boolean wasComplete;

    private Journal(Path file, String options, FileChannel lock) throws IOException {
        this.file = file;
        this.options = options;
        this.lock = lock;
        long good = Files.exists(file) ? read(Files.readAllBytes(file)) : 0;
        channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        channel.truncate(good);
        channel.position(good);
        if (good == 0) {
            append(new Header(FORMAT, options, false));
        }
    }

    /**
     * Opens the journal of a folder, and locks the folder against other batches.
     *
     * @param options what must be equal for the batch to be the same
     * @throws RefusedWriteException where another batch is at work there, or was with other options
     */
    static Journal open(Path folder, String options) throws IOException {
        FileChannel lock = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (!isLocked(lock)) {
                throw new RefusedWriteException(
                        "another batch is writing to %s. Maybe wait for it, or name another folder.".formatted(folder));
            }
            return new Journal(folder.resolve(NAME), options, lock);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static boolean isLocked(FileChannel lock) throws IOException {
        try {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** Returns how many bytes can be kept. */
    private int read(byte[] bytes) throws IOException {
        int start = 0;
        for (int end = 0; end < bytes.length; end++) {
            if (bytes[end] == '\n') {
                String line = new String(bytes, start, end - start, StandardCharsets.UTF_8);
                if (start == 0) {
                    requireSame(line);
                } else if (!add(result(line))) {
                    return start;
                }
                start = end + 1;
            }
        }
        if (start == 0 && !isCutOff(bytes)) {
            throw noJournal();
        }
        return start;
    }

    /** Whether bytes without a whole line can be the beginning of a first one. */
    private static boolean isCutOff(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return FIRST.startsWith(text) || text.startsWith(FIRST);
    }

    private boolean add(@Nullable TeamResult result) {
        return result != null && earlier.add(result);
    }

    private void requireSame(String line) throws IOException {
        Header header;
        try {
            header = JSON.readValue(line, Header.class);
        } catch (JsonProcessingException e) {
            throw noJournal();
        }
        if (!FORMAT.equals(header.format())) {
            throw noJournal();
        }
        if (!options.equals(header.options())) {
            throw new RefusedWriteException(
                    "%s is of a batch with other options (%s; now %s). Maybe name another folder, or remove this one."
                            .formatted(file, header.options(), options));
        }
        wasComplete = header.complete();
    }

    private RefusedWriteException noJournal() {
        return new RefusedWriteException(
                "%s is no journal of a batch, so it is not written over. Maybe name another folder.".formatted(file));
    }

    private static @Nullable TeamResult result(String line) {
        try {
            return JSON.readValue(line, TeamResult.class);
        } catch (JsonProcessingException e) {
            return null;
        }
    }

    /** What earlier runs have done, in the order in which they did. */
    List<TeamResult> earlier() {
        return earlier;
    }

    /** Whether the earlier run came to its end, so that its lines are of the last round. */
    boolean wasComplete() {
        return wasComplete;
    }

    void append(TeamResult result) throws IOException {
        append((Object) result);
    }

    private synchronized void append(Object line) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(line(line));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /** Rewrites the journal in the order of the teams, so that its bytes tell nothing of how the batch went. */
    synchronized void complete(List<TeamResult> results) throws IOException {
        AtomicFiles.write(file, out -> {
            out.write(line(new Header(FORMAT, options, true)));
            for (TeamResult result : results) {
                out.write(line(result));
            }
        });
    }

    private static byte[] line(Object value) throws JsonProcessingException {
        return (JSON.writeValueAsString(value) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        channel.close();
        lock.close();
    }
}
