package org.bailiwick.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.bailiwick.batch.BatchOptions;
import org.bailiwick.batch.TeamLines;
import org.bailiwick.batch.TeamResult;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command, with executors that are threads of this process. */
class SparkBatchTest {

    private static final int COUNT = 30;
    private static final BatchOptions OPTIONS =
            BatchOptions.defaults().withStepsPerTeam(4_000).withGapLimit(new BigDecimal("0.05"));

    @TempDir
    static Path folder;

    private static Path lines;
    private static Path local;

    @BeforeAll
    static void planOnThisMachine() throws IOException {
        System.setProperty("spark.master", "local[2]");
        System.setProperty("spark.ui.enabled", "false");
        System.setProperty("spark.driver.host", "127.0.0.1");
        System.setProperty("spark.driver.bindAddress", "127.0.0.1");
        lines = Teams.lines(folder.resolve("teams.jsonl"), COUNT);
        local = folder.resolve("local");
        List<TeamResult> results = Teams.local(lines, local, OPTIONS.withThreads(2));
        Set<Integer> rounds = new HashSet<>();
        results.forEach(result -> rounds.add(result.round()));
        assertThat(rounds).as("easy teams leave steps for hard ones").containsExactlyInAnyOrder(1, 2);
        assertThat(results).filteredOn(TeamResult::isFailed).hasSize(COUNT / 10);
    }

    @Test
    void jsonLinesGiveTheBytesOfTheBatchOfOneMachine() throws IOException {
        Path out = folder.resolve("lines");

        assertThat(run(lines.toString(), out))
                .contains("30 teams, 3 without a plan")
                .endsWith("[1]");

        assertThat(Teams.files(out)).isEqualTo(Teams.files(local));
        for (int parts : new int[] {1, 7}) {
            Path other = folder.resolve("parts-" + parts);
            run(lines.toUri().toString(), other, "--partitions", "" + parts);
            assertThat(Teams.files(other)).isEqualTo(Teams.files(local));
        }
    }

    @Test
    void parquetGivesTheBytesOfTheBatchOfOneMachine() throws IOException {
        Path table = folder.resolve("teams.parquet");
        byte[] file = Files.readAllBytes(lines);
        List<Row> rows = new ArrayList<>();
        TeamLines.scan(
                Files.newInputStream(lines),
                "teams.jsonl",
                (key, offset, length) -> rows.add(RowFactory.create(key, copy(file, (int) offset, length))));
        write(rows, DataTypes.BinaryType, table);
        Path out = folder.resolve("rows");

        assertThat(run(table.toString(), out)).endsWith("[1]");

        assertThat(Teams.files(out)).isEqualTo(Teams.files(local));
    }

    @Test
    void aStringDoesForADocumentAndAMissingOneIsARowWithFindings() throws IOException {
        Path table = folder.resolve("strings.parquet");
        String good = new String(Teams.team(1, 4), StandardCharsets.UTF_8);
        write(List.of(RowFactory.create("b", good), RowFactory.create("a", null)), DataTypes.StringType, table);
        Path out = folder.resolve("strings");

        assertThat(run(table.toString(), out)).contains("2 teams, 1 without a plan");

        assertThat(out.resolve("plans/b.json")).isRegularFile();
        assertThat(out.resolve("findings/a.txt")).isNotEmptyFile();
        assertThat(Files.readAllLines(out.resolve("summary.csv"))).anyMatch(row -> row.startsWith("a,error"));
    }

    @Test
    void runAgainOnlyWhatIsMissingIsPlanned() throws IOException {
        Path out = folder.resolve("again");
        run(lines.toString(), out);
        Path plan;
        try (var plans = Files.list(out.resolve("plans"))) {
            plan = plans.sorted().findFirst().orElseThrow();
        }
        Files.delete(plan);

        assertThat(run(lines.toString(), out)).contains("Round 1: 30 teams, 29 of them done.");

        assertThat(plan).isRegularFile();
    }

    @Test
    void whatIsNoTableOfTeamsIsRefusedWithTheReason() throws IOException {
        Path numbers = folder.resolve("numbers.parquet");
        write(List.of(RowFactory.create("a", 7)), DataTypes.IntegerType, numbers);
        Path nobody = folder.resolve("nobody.parquet");
        write(List.of(RowFactory.create(null, "{}")), DataTypes.StringType, nobody);
        Path twice = folder.resolve("twice.parquet");
        write(List.of(RowFactory.create("a", "{}"), RowFactory.create("a", "{}")), DataTypes.StringType, twice);
        Path empty = Files.createFile(folder.resolve("empty.jsonl"));

        assertThat(run(numbers.toString(), folder.resolve("x1")))
                .contains("the column problem of", "is int, and must be string or binary")
                .endsWith("[2]");
        assertThat(run(nobody.toString(), folder.resolve("x2")))
                .contains("has no key")
                .endsWith("[2]");
        assertThat(run(twice.toString(), folder.resolve("x3")))
                .contains("same files")
                .endsWith("[2]");
        assertThat(run(empty.toString(), folder.resolve("x4")))
                .contains("holds no team")
                .endsWith("[2]");
        assertThat(run(folder.resolve("gone.jsonl").toString(), folder.resolve("x5")))
                .contains("does not exist")
                .endsWith("[2]");
        assertThat(run(folder.resolve("gone").toString(), folder.resolve("x6")))
                .contains("cannot be read as Parquet")
                .endsWith("[2]");
        assertThat(run(lines.toString(), Path.of("hdfs:/plans")))
                .contains("the driver can write")
                .endsWith("[2]");
        assertThat(run(lines.toString(), local, "--seed", "9"))
                .contains("other options")
                .endsWith("[2]");
    }

    /** What the command says, and its exit status. */
    private static String run(String source, Path out, String... more) {
        List<String> arguments =
                new ArrayList<>(List.of(source, "-o", out.toString(), "--steps-per-team", "4000", "--gap", "5%"));
        arguments.addAll(List.of(more));
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream to = new PrintStream(said, true, StandardCharsets.UTF_8);
        int status = SparkBatch.run(to, to, arguments.toArray(new String[0]));
        return said.toString(StandardCharsets.UTF_8) + "[" + status + "]";
    }

    private static byte[] copy(byte[] bytes, int from, int length) {
        byte[] copy = new byte[length];
        System.arraycopy(bytes, from, copy, 0, length);
        return copy;
    }

    /** Writes a table in two files, in the order of the rows. */
    private static void write(List<Row> rows, DataType problem, Path table) throws IOException {
        StructType schema = new StructType().add("key", DataTypes.StringType).add("problem", problem);
        try (SparkSession session = SparkSession.builder().appName("table").getOrCreate()) {
            Dataset<Row> data = session.createDataFrame(rows, schema);
            data.write().parquet(table.toString());
        }
    }
}
