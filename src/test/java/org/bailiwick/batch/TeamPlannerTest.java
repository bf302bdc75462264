package org.bailiwick.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import org.bailiwick.batch.TeamResult.Status;
import org.bailiwick.generate.TeamGenerator;
import org.bailiwick.io.ProblemWriter;
import org.bailiwick.io.ReadResult;
import org.bailiwick.solver.AllocationSolver;
import org.junit.jupiter.api.Test;

class TeamPlannerTest {

    private static final BatchOptions OPTIONS = BatchOptions.defaults().withStepsPerTeam(200);
    private static final TeamTask TASK = new TeamTask("north", Effort.perTeam(OPTIONS), null);

    private final TeamPlanner planner = new TeamPlanner(new AllocationSolver(), OPTIONS, null);

    /** A team that cannot be read. */
    private record Broken(Throwable reason) implements TeamInput {

        @Override
        public String key() {
            return "north";
        }

        @Override
        public String digest() {
            return "";
        }

        @Override
        public ReadResult read() throws IOException {
            if (reason instanceof IOException failure) {
                throw failure;
            }
            if (reason instanceof RuntimeException fault) {
                throw fault;
            }
            throw (Error) reason;
        }
    }

    @Test
    void aFaultOrTooLittleMemoryIsARow() {
        assertThat(result(new IllegalStateException("the search broke")).message())
                .contains("the search broke");
        assertThat(result(new IllegalStateException("")).status()).isEqualTo(Status.FAULT);
        assertThat(result(new OutOfMemoryError("heap")).status()).isEqualTo(Status.FAULT);
        assertThat(result(new StackOverflowError()).message()).contains("not enough memory");
        assertThat(result(new IOException("gone")).status()).isEqualTo(Status.ERROR);
    }

    private TeamResult result(Throwable reason) {
        TeamOutcome outcome = planner.plan(new Broken(reason), TASK, null);
        assertThat(outcome.plan()).isEmpty();
        return outcome.result();
    }

    @Test
    void aSecondRoundGoesOnFromThePlanAndAddsUpTheSteps() {
        TeamInput team = team();
        TeamOutcome first = planner.plan(team, TASK, null);

        TeamOutcome second = planner.plan(
                team,
                new TeamTask("north", TASK.effort().of(700), first.result()),
                first.plan().getBytes(StandardCharsets.UTF_8));

        assertThat(first.result().round()).isEqualTo(1);
        assertThat(second.result().round()).isEqualTo(2);
        assertThat(second.result().steps()).isEqualTo(900);
        assertThat(second.result().soft()).isGreaterThanOrEqualTo(first.result().soft());
    }

    @Test
    void tasksOptionsAndOutcomesCanBeSentToOtherMachines() throws Exception {
        TeamOutcome outcome = planner.plan(team(), TASK, null);

        assertThat(sent(outcome)).isEqualTo(outcome);
        assertThat(sent(new TeamTask("north", TASK.effort(), outcome.result())))
                .isEqualTo(new TeamTask("north", TASK.effort(), outcome.result()));
        assertThat(sent(OPTIONS).resumeKey()).isEqualTo(OPTIONS.resumeKey());
    }

    private static TeamInput team() {
        return TeamInputs.of(
                "north", ProblemWriter.toJson(TeamGenerator.generate(8, 60, 1)).getBytes(StandardCharsets.UTF_8));
    }

    @SuppressWarnings("unchecked")
    private static <T> T sent(T value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) in.readObject();
        }
    }
}
