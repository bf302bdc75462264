package org.bailiwick.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.SparkConf;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.bailiwick.batch.BatchListener;
import org.bailiwick.batch.BatchOptions;
import org.bailiwick.batch.CrewBatch;
import org.bailiwick.batch.TeamResult;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a batch when parts fail, and when it is stopped. */
class SparkCrewTest {

    private static final BatchOptions OPTIONS = BatchOptions.defaults().withStepsPerTeam(500);
    private static final int COUNT = 20;
    /** After how many teams a batch that is never stopped would be. */
    private static final int ALL = 99;

    @TempDir
    static Path folder;

    private static JavaSparkContext context;
    private static Path lines;
    private static Path local;

    @BeforeAll
    static void start() throws IOException {
        // Two threads, and four attempts at each part, as on a cluster.
        context = new JavaSparkContext(new SparkConf()
                .setMaster("local[2,4]")
                .setAppName("crew")
                .set("spark.ui.enabled", "false")
                .set("spark.driver.host", "127.0.0.1")
                .set("spark.driver.bindAddress", "127.0.0.1"));
        lines = Teams.lines(folder.resolve("teams.jsonl"), COUNT);
        local = folder.resolve("local");
        Teams.local(lines, local, OPTIONS);
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    /** Counts what is handed in. */
    private static final class Listener implements BatchListener {
        private final List<String> planned = new ArrayList<>();

        @Override
        public void onRound(int round, int teams, int done) {}

        @Override
        public void onTeam(TeamResult result) {
            planned.add(result.key());
        }
    }

    /** A source whose every third part fails, after it was read, in the first attempts. */
    private static final class Failing implements TeamSource {
        private final TeamSource source;
        private final int failures;

        Failing(TeamSource source, int failures) {
            this.source = source;
            this.failures = failures;
        }

        @Override
        public List<SizedTeam> teams() throws IOException {
            return source.teams();
        }

        @Override
        public JavaRDD<Document> documents(List<List<SizedTeam>> parts) throws IOException {
            int most = failures;
            return source.documents(parts)
                    .mapPartitionsWithIndex(
                            (part, documents) -> {
                                if (part % 3 == 1 && TaskContext.get().attemptNumber() < most) {
                                    throw new IllegalStateException("the machine broke");
                                }
                                return documents;
                            },
                            true);
        }
    }

    @Test
    void aPartThatFailsIsBegunAgainAndHandedInOnce() throws IOException {
        Path out = folder.resolve("failing");
        Listener listener = new Listener();

        List<TeamResult> results = run(2, out, listener, ALL);

        assertThat(listener.planned).doesNotHaveDuplicates().hasSize(COUNT);
        assertThat(results).hasSize(COUNT);
        assertThat(Teams.files(out)).isEqualTo(Teams.files(local));
    }

    @Test
    void whenTheClusterGivesUpWhatIsDoneIsKept() throws IOException {
        Path out = folder.resolve("gave-up");
        Listener before = new Listener();
        assertThatThrownBy(() -> run(4, out, before, ALL))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("the cluster gave up")
                .hasMessageContaining("the machine broke");

        Listener after = new Listener();
        run(0, out, after, ALL);

        assertThat(after.planned).hasSize(COUNT - before.planned.size()).doesNotContainAnyElementsOf(before.planned);
        assertThat(Teams.files(out)).isEqualTo(Teams.files(local));
    }

    @Test
    void aBatchThatIsStoppedGoesOnWhereItWas() throws IOException {
        Path out = folder.resolve("stopped");
        Listener before = new Listener();
        assertThat(run(0, out, before, 5)).isEmpty();
        assertThat(before.planned).hasSize(5);

        Listener after = new Listener();
        run(0, out, after, ALL);

        assertThat(after.planned).hasSize(COUNT - 5);
        assertThat(Teams.files(out)).isEqualTo(Teams.files(local));
    }

    @Test
    void resultsThatCannotBeWrittenEndTheBatchWithTheReason() throws IOException {
        Path out = folder.resolve("blocked");
        String name =
                Files.readAllLines(local.resolve("summary.csv")).get(1).replaceAll(".*plans/([^,]*)\\.json.*", "$1");
        Files.createDirectories(out.resolve("plans/" + name + ".json/in-the-way"));
        Files.createFile(out.resolve(".lock"));

        assertThatThrownBy(() -> run(0, out, new Listener(), ALL))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(name);
    }

    private static List<TeamResult> run(int failures, Path out, Listener listener, int most) throws IOException {
        TeamSource source = new Failing(new JsonLines(context, lines.toString()), failures);
        List<SizedTeam> teams = source.teams();
        SparkCrew crew = new SparkCrew(context, source, teams, OPTIONS, 0);
        return new CrewBatch(OPTIONS, false, crew).run(teams, out, listener, () -> listener.planned.size() >= most);
    }
}
