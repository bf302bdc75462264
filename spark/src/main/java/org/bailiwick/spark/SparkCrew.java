package org.bailiwick.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.bailiwick.batch.BatchOptions;
import org.bailiwick.batch.Crew;
import org.bailiwick.batch.Round;
import org.bailiwick.batch.TeamOutcome;
import org.bailiwick.batch.TeamTask;
import scala.reflect.ClassTag;
import scala.reflect.ClassTag$;

/**
 * Has the executors of a cluster plan the teams of a round. Each part's outcomes come back to the driver exactly once, which
 * alone writes them: what an executor did that was lost leaves no trace.
 */
final class SparkCrew implements Crew {

    /** Under which name a round's job can be cancelled. */
    static final String GROUP = "bailiwick";

    /**
     * What a team's search takes besides what grows with the team, as bytes of a document: with 20,000 steps, teams of 5 × 25, 15 × 80
     * and 100 × 1,000 with documents of 11, 28 and 268 kB take about 1 : 2 : 7.
     */
    private static final long SEARCH_BYTES = 30_000;

    private final JavaSparkContext context;
    private final TeamSource source;
    private final BatchOptions options;
    private final int parts;
    private final Map<String, SizedTeam> teams = new HashMap<>();

    /**
     * Prepares a crew.
     *
     * @param parts into how many parts each round is cut; 0 for the usual number
     */
    SparkCrew(JavaSparkContext context, TeamSource source, List<SizedTeam> teams, BatchOptions options, int parts) {
        this.context = context;
        this.source = source;
        this.options = options;
        this.parts = parts;
        teams.forEach(team -> this.teams.put(team.key(), team));
    }

    @Override
    public boolean plan(List<TeamTask> tasks, Round round) throws IOException {
        if (tasks.isEmpty()) {
            return !round.isStopped();
        }
        HandIn handIn = new HandIn(round, context.sc());
        try {
            run(tasks, round, handIn);
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            handIn.rethrow();
            if (!round.isStopped()) {
                throw new IOException(
                        "the cluster gave up (%s). Maybe its log tells more. What is done is kept, and the same command goes on from it."
                                .formatted(e.toString().lines().findFirst().orElse("")),
                        e);
            }
        }
        return !round.isStopped();
    }

    /** Spark's own exceptions are not declared: that the driver was stopped, or that a part failed too often. */
    private void run(List<TeamTask> tasks, Round round, HandIn handIn) throws IOException {
        List<List<TeamTask>> work = Parts.of(
                tasks, task -> team(task).size() + SEARCH_BYTES, parts == 0 ? Parts.usual(tasks.size()) : parts);
        JavaRDD<Document> documents = source.documents(work.stream()
                .map(part -> part.stream().map(this::team).toList())
                .toList());
        JavaRDD<List<Order>> orders = context.parallelize(
                work.stream().map(part -> orders(part, round)).toList(), work.size());
        JavaRDD<TeamOutcome> outcomes = documents.zipPartitions(orders, new PlanPart(options));
        ClassTag<List<TeamOutcome>> type = ClassTag$.MODULE$.apply(List.class);
        context.setJobGroup(GROUP, "plans of teams", true);
        try {
            context.sc().runJob(outcomes.rdd(), new Collect(), handIn, type);
        } finally {
            context.clearJobGroup();
        }
    }

    private static List<Order> orders(List<TeamTask> part, Round round) {
        List<Order> orders = new ArrayList<>();
        part.forEach(task -> orders.add(new Order(task, round.start(task))));
        return orders;
    }

    private SizedTeam team(TeamTask task) {
        return Objects.requireNonNull(teams.get(task.key()));
    }
}
