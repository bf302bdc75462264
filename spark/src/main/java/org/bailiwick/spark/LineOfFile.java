package org.bailiwick.spark;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.deploy.SparkHadoopUtil;
import org.bailiwick.batch.TeamInputs;

/**
 * A team in a line of a JSON-lines file that every machine can read.
 *
 * @param key the file's name and the line, counted from 1
 * @param file where the file is
 * @param offset where the line begins, in bytes
 * @param length how long it is without its end, in bytes
 */
record LineOfFile(String key, String file, long offset, int length) implements SizedTeam, Serializable {

    @Override
    public long size() {
        return length;
    }

    @Override
    public String digest() {
        try (FSDataInputStream in = open(file)) {
            return TeamInputs.of(key, bytes(in)).digest();
        } catch (IOException e) {
            return "";
        }
    }

    /** The whole address of a file: executors work in other directories than the driver. */
    static String whole(String file) throws IOException {
        Path path = new Path(file);
        return path.getFileSystem(SparkHadoopUtil.get().conf())
                .makeQualified(path)
                .toString();
    }

    /** Opens a file with the settings of the cluster, on the driver or an executor. */
    static FSDataInputStream open(String file) throws IOException {
        Path path = new Path(file);
        return path.getFileSystem(SparkHadoopUtil.get().conf()).open(path);
    }

    /** Reads the document; a file that is gone is the cluster's fault, not the team's. */
    Document read(FSDataInputStream in) {
        try {
            return new Document(key, bytes(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] bytes(FSDataInputStream in) throws IOException {
        byte[] line = new byte[length];
        in.readFully(offset, line);
        return line;
    }
}
