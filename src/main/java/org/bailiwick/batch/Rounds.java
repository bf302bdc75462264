package org.bailiwick.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bailiwick.batch.TeamRun.Task;
import org.jspecify.annotations.Nullable;

/**
 * The rounds of a batch: every team gets its own time or steps, then those that were cut short get in equal parts what the
 * others left.
 */
final class Rounds {

    /** A second round with less than this part of a team's own effort would find nothing. */
    private static final int LEAST_PART = 4;

    private final BatchOptions options;
    private final TeamFiles files;
    private final Round round;
    private final List<TeamInput> inputs;
    /** Final rows of an earlier batch that came to its end. */
    private final Map<String, TeamResult> kept = new HashMap<>();

    private final Map<String, TeamResult> first = new HashMap<>();
    private final Map<String, TeamResult> second = new HashMap<>();

    Rounds(List<TeamInput> inputs, BatchOptions options, TeamFiles files, Round round) {
        this.inputs = inputs;
        this.options = options;
        this.files = files;
        this.round = round;
    }

    /** Takes over what earlier runs have done, as far as the teams' files and the results' are as they were. */
    void resume(Journal journal) {
        for (TeamResult result : journal.earlier()) {
            (journal.wasComplete() ? kept : result.round() == 1 ? first : second).put(result.key(), result);
        }
        for (TeamInput input : inputs) {
            TeamResult last = last(input.key());
            if (last != null && !(last.input().equals(input.digest()) && files.has(last))) {
                kept.remove(input.key());
                first.remove(input.key());
                second.remove(input.key());
            }
        }
    }

    private @Nullable TeamResult last(String key) {
        TeamResult early = kept.getOrDefault(key, first.get(key));
        return second.getOrDefault(key, early);
    }

    /** A row for every team in the order of the inputs; empty where the batch was stopped. */
    List<TeamResult> run() throws IOException {
        Effort effort = Effort.perTeam(options);
        List<Task> all = inputs.stream()
                .filter(input -> last(input.key()) == null)
                .map(input -> new Task(input, effort, null))
                .toList();
        if (!round.run(1, inputs.size(), all, first)) {
            return List.of();
        }
        List<Task> cutShort = options.isShared() ? cutShort(effort) : List.of();
        if (!cutShort.isEmpty() && !round.run(2, cutShort.size() + second.size(), cutShort, second)) {
            return List.of();
        }
        List<TeamResult> results = new ArrayList<>(inputs.size());
        for (TeamInput input : inputs) {
            TeamResult last = last(input.key());
            if (last != null) {
                results.add(last);
            }
        }
        return results;
    }

    private List<Task> cutShort(Effort effort) {
        long left = 0;
        long teams = 0;
        for (TeamInput input : inputs) {
            TeamResult result = first.get(input.key());
            if (result != null && result.isCutShort()) {
                teams++;
            } else if (result != null && !result.isFailed()) {
                left += effort.left(result);
            }
        }
        long share = teams == 0 ? 0 : left / teams;
        if (share <= effort.amount() / LEAST_PART) {
            return List.of();
        }
        List<Task> tasks = new ArrayList<>();
        for (TeamInput input : inputs) {
            TeamResult result = first.get(input.key());
            if (result != null && result.isCutShort() && !second.containsKey(input.key())) {
                tasks.add(new Task(input, effort.of(share), result));
            }
        }
        return tasks;
    }
}
