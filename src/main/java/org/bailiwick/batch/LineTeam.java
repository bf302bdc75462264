package org.bailiwick.batch;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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

    @Override
    public String digest() {
        try {
            return Sha256.hex(bytes());
        } catch (IOException e) {
            return "";
        }
    }

    @Override
    public ReadResult read() throws IOException {
        return ProblemReader.read(bytes(), key);
    }

    private byte[] bytes() throws IOException {
        ByteBuffer line = ByteBuffer.allocate(length);
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            while (line.hasRemaining()) {
                if (channel.read(line, offset + line.position()) < 0) {
                    throw new EOFException(
                            "the file ends before the line does; maybe it was changed while the batch ran");
                }
            }
        }
        return line.array();
    }
}
