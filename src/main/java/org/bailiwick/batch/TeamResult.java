package org.bailiwick.batch;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What became of one team of a batch.
 *
 * @param key what the team is called in the batch
 * @param file the name of its result files, without an ending
 * @param status how it went
 * @param team the team's id; empty where nothing could be read
 * @param name the team's name; empty where nothing could be read
 * @param month the month planned; empty where nothing could be read
 * @param members how many members the team has
 * @param duties how many duties are to be held
 * @param open how many of them stay open
 * @param moved how many change hands
 * @param hard the hard score
 * @param medium the medium score
 * @param soft the soft score
 * @param gap how far the plan is from the proven bound at most, as a share; null where no bound is known
 * @param stopped why the search ended; empty where there was none
 * @param steps how many changes the search tried, over all rounds
 * @param round how often the team was searched: 1, or 2 where it was given more time
 * @param message what is wrong, with its place; empty where all is well
 * @param input the digest of what the team was read from; empty where it could not be read
 * @param plan the digest of the plan's file; empty where there is none
 * @param millis how long the search took; 0 where steps limit it, for then nothing may depend on the clock
 */
@JsonPropertyOrder({
    "key", "file", "status", "team", "name", "month", "members", "duties", "open", "moved", "hard", "medium", "soft",
    "gap", "stopped", "steps", "round", "message", "input", "plan", "millis"
})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TeamResult(
        String key,
        String file,
        Status status,
        String team,
        String name,
        String month,
        int members,
        int duties,
        int open,
        int moved,
        long hard,
        long medium,
        long soft,
        @Nullable BigDecimal gap,
        String stopped,
        long steps,
        int round,
        String message,
        String input,
        String plan,
        long millis)
        implements Serializable {

    /** How a team went. */
    public enum Status {
        /** Everything is held. */
        DONE,
        /** There is a plan, in which duties stay open or a pin breaks a rule. */
        OPEN,
        /** The team's files have errors. */
        ERROR,
        /** The program failed on the team. */
        FAULT
    }

    static TeamResult failed(TeamTask task, Status status, String message, String digest) {
        return new TeamResult(
                task.key(),
                FileNames.of(task.key()),
                status,
                "",
                "",
                "",
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                null,
                "",
                0,
                task.round(),
                message,
                digest,
                "",
                0);
    }

    /**
     * Tells whether the team has no plan.
     *
     * @return true for errors and faults
     */
    @JsonIgnore
    public boolean isFailed() {
        return status == Status.ERROR || status == Status.FAULT;
    }

    TeamResult withPlan(String digest) {
        return new TeamResult(
                key, file, status, team, name, month, members, duties, open, moved, hard, medium, soft, gap, stopped,
                steps, round, message, input, digest, millis);
    }

    /** Whether more time could do something for the team. */
    boolean isCutShort() {
        return stopped.equals("time") || stopped.equals("steps");
    }
}
