package org.bailiwick.batch;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import org.bailiwick.io.ProblemReader;
import org.bailiwick.io.ReadResult;
import org.bailiwick.io.Sha256;

/**
 * A team in a line of a JSON-lines file.
 *
 * @param key the file's name and the line, counted from 1
 * @param path the file
 * @param offset where the line begins, in bytes
 * @param length how long it is without its end, in bytes
 */
record LineTeam(String key, Path path, long offset, int length) implements TeamInput {

    private static final int CHUNK = 1 << 16;

    @Override
    public String digest() {
        MessageDigest digest = Sha256.start();
        ByteBuffer part = ByteBuffer.allocate(Math.min(CHUNK, length));
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            for (long done = 0; done < length; done += part.position()) {
                part.clear().limit((int) Math.min(part.capacity(), length - done));
                fill(part, channel, offset + done);
                digest.update(part.array(), 0, part.position());
            }
        } catch (IOException e) {
            return "";
        }
        return Sha256.hex(digest);
    }

    @Override
    public ReadResult read() throws IOException {
        DocumentTeam.requireReadable(length);
        ByteBuffer line = ByteBuffer.allocate(length);
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            fill(line, channel, offset);
        }
        return ProblemReader.read(line.array(), key);
    }

    private static void fill(ByteBuffer bytes, FileChannel channel, long from) throws IOException {
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, from + bytes.position()) < 0) {
                throw new EOFException("the file ends before the line does; maybe it was changed while the batch ran");
            }
        }
    }
}
