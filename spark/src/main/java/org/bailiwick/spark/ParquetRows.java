package org.bailiwick.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sha2;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import scala.Tuple2;

/** Teams in a Parquet file or folder: a string {@code key}, and a problem's JSON as a string or bytes in {@code problem}. */
final class ParquetRows implements TeamSource {

    private static final String KEY = "key";
    private static final String PROBLEM = "problem";
    private static final int SHA_BITS = 256;

    private final SparkSession session;
    private final String path;

    ParquetRows(SparkSession session, String path) {
        this.session = session;
        this.path = path;
    }

    /** The teams by the names of the files and the places in them; the documents stay where they are. */
    @Override
    public List<SizedTeam> teams() throws IOException {
        List<Row> rows = new ArrayList<>(table().select(
                        col(KEY),
                        sha2(document(), SHA_BITS),
                        length(document()),
                        col("_metadata.file_path"),
                        col("_metadata.row_index"))
                .collectAsList());
        rows.sort(Comparator.comparing((Row row) -> row.getString(3)).thenComparing(row -> row.getLong(4)));
        List<SizedTeam> teams = new ArrayList<>();
        for (Row row : rows) {
            if (row.isNullAt(0)) {
                throw new RefusedSource("row %d of %s has no key. Every team needs one, and no two the same."
                        .formatted(row.getLong(4) + 1, row.getString(3)));
            }
            teams.add(new RowOfTable(row.getString(0), row.getString(1), row.getInt(2)));
        }
        return teams;
    }

    @Override
    public JavaRDD<Document> documents(List<List<SizedTeam>> parts) throws IOException {
        Map<String, Integer> partByKey = new HashMap<>();
        for (int part = 0; part < parts.size(); part++) {
            for (SizedTeam team : parts.get(part)) {
                partByKey.put(team.key(), part);
            }
        }
        JavaSparkContext context = JavaSparkContext.fromSparkContext(session.sparkContext());
        Broadcast<Map<String, Integer>> wanted = context.broadcast(partByKey);
        return table().select(col(KEY), document())
                .javaRDD()
                .filter(row -> wanted.value().containsKey(row.getString(0)))
                .mapToPair(row -> new Tuple2<>(
                        wanted.value().get(row.getString(0)), new Document(row.getString(0), row.<byte[]>getAs(1))))
                // The hash of a small number is the number.
                .partitionBy(new HashPartitioner(parts.size()))
                .values();
    }

    private static Column document() {
        return coalesce(col(PROBLEM).cast(DataTypes.BinaryType), lit(new byte[0]));
    }

    private Dataset<Row> table() throws RefusedSource {
        Dataset<Row> table = read();
        requireColumn(table.schema(), KEY, List.of(DataTypes.StringType));
        requireColumn(table.schema(), PROBLEM, List.of(DataTypes.StringType, DataTypes.BinaryType));
        return table;
    }

    /** Spark's own exceptions are not declared. */
    private Dataset<Row> read() throws RefusedSource {
        try {
            return session.read().parquet(path);
        } catch (Exception e) {
            throw new RefusedSource(
                    "%s cannot be read as Parquet (%s). Maybe it is a JSON-lines file: those end in .jsonl or .json."
                            .formatted(path, e.toString().lines().findFirst().orElse("")),
                    e);
        }
    }

    private void requireColumn(StructType schema, String name, List<DataType> types) throws RefusedSource {
        if (!List.of(schema.fieldNames()).contains(name)) {
            throw new RefusedSource("%s has no column %s, only %s. A table of teams has the columns key and problem."
                    .formatted(path, name, String.join(", ", schema.fieldNames())));
        }
        DataType type = schema.apply(name).dataType();
        if (!types.contains(type)) {
            throw new RefusedSource("the column %s of %s is %s, and must be %s."
                    .formatted(
                            name,
                            path,
                            type.simpleString(),
                            String.join(
                                    " or ",
                                    types.stream().map(DataType::simpleString).toList())));
        }
    }
}
