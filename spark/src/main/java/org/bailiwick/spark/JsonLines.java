package org.bailiwick.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.bailiwick.batch.TeamLines;

/** Teams in a file of one JSON document a line, on any file system that all machines reach. */
final class JsonLines implements TeamSource {

    private final JavaSparkContext context;
    private final String file;

    JsonLines(JavaSparkContext context, String file) {
        this.context = context;
        this.file = file;
    }

    /** One pass over the file: only where the lines are is kept. */
    @Override
    public List<SizedTeam> teams() throws IOException {
        List<SizedTeam> teams = new ArrayList<>();
        String whole = LineOfFile.whole(file);
        try (InputStream in = LineOfFile.open(whole)) {
            TeamLines.scan(
                    in,
                    new Path(file).getName(),
                    (key, offset, length) -> teams.add(new LineOfFile(key, whole, offset, length)));
        } catch (FileNotFoundException e) {
            throw new RefusedSource(
                    "%s does not exist. Maybe the path is relative to another directory, or the cluster's own file system is not meant: file:///… names a file of the machines."
                            .formatted(file),
                    e);
        }
        return teams;
    }

    @Override
    public JavaRDD<Document> documents(List<List<SizedTeam>> parts) {
        List<ArrayList<SizedTeam>> lines = parts.stream().map(ArrayList::new).toList();
        return context.parallelize(lines, parts.size()).mapPartitions(JsonLines::read);
    }

    private static Iterator<Document> read(Iterator<ArrayList<SizedTeam>> parts) throws IOException {
        List<Document> documents = new ArrayList<>();
        while (parts.hasNext()) {
            for (SizedTeam team : parts.next()) {
                LineOfFile line = (LineOfFile) team;
                try (FSDataInputStream in = LineOfFile.open(line.file())) {
                    documents.add(line.read(in));
                }
            }
        }
        return documents.iterator();
    }
}
