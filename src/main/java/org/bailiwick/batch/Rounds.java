package org.bailiwick.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rounds of a batch: every team gets its own time or steps, then those that were cut short get in equal parts what the
 * others left.
 */
final class Rounds {

    /** A second round with less than this part of a team's own effort would find nothing. */
    private static final int LEAST_PART = 4;

    private final List<? extends Team> teams;
    private final BatchOptions options;
    private final Crew crew;
    private final Books books;
    /** Final rows of an earlier batch that came to its end. */
    private final Map<String, TeamResult> kept = new HashMap<>();

    private final Map<String, TeamResult> first = new HashMap<>();
    private final Map<String, TeamResult> second = new HashMap<>();

    Rounds(List<? extends Team> teams, BatchOptions options, Crew crew, Books books) {
        this.teams = teams;
        this.options = options;
        this.crew = crew;
        this.books = books;
    }

    /** Takes over what earlier runs have done, as far as the teams' files and the results' are as they were. */
    void resume() {
        Journal journal = books.journal();
        for (TeamResult result : journal.earlier()) {
            (journal.wasComplete() ? kept : result.round() == 1 ? first : second).put(result.key(), result);
        }
        for (Team team : teams) {
            TeamResult last = last(team.key());
            if (last != null && !holds(last, team)) {
                kept.remove(team.key());
                first.remove(team.key());
                second.remove(team.key());
            }
        }
    }

    /** A fault is tried again: the program may be a better one by now, or have more memory. */
    private boolean holds(TeamResult result, Team team) {
        return result.status() != TeamResult.Status.FAULT
                && result.input().equals(team.digest())
                && books.files().has(result);
    }

    private @Nullable TeamResult last(String key) {
        TeamResult early = kept.getOrDefault(key, first.get(key));
        return second.getOrDefault(key, early);
    }

    /** A row for every team in their order; empty where the batch was stopped. */
    List<TeamResult> run() throws IOException {
        Effort effort = Effort.perTeam(options);
        List<TeamTask> all = teams.stream()
                .filter(team -> last(team.key()) == null)
                .map(team -> new TeamTask(team.key(), effort, null))
                .toList();
        if (!plan(1, teams.size(), all, first)) {
            return List.of();
        }
        List<TeamTask> cutShort = options.isShared() ? cutShort(effort) : List.of();
        if (!cutShort.isEmpty() && !plan(2, cutShort.size() + second.size(), cutShort, second)) {
            return List.of();
        }
        List<TeamResult> results = new ArrayList<>(teams.size());
        for (Team team : teams) {
            TeamResult last = last(team.key());
            if (last != null) {
                results.add(last);
            }
        }
        return results;
    }

    private boolean plan(int number, int all, List<TeamTask> tasks, Map<String, TeamResult> results)
            throws IOException {
        books.listener().onRound(number, all, all - tasks.size());
        return crew.plan(tasks, new Round(books, results));
    }

    private List<TeamTask> cutShort(Effort effort) {
        long left = 0;
        long hard = 0;
        for (Team team : teams) {
            TeamResult result = first.get(team.key());
            if (result != null && result.isCutShort()) {
                hard++;
            } else if (result != null && !result.isFailed()) {
                left += effort.left(result);
            }
        }
        long share = hard == 0 ? 0 : left / hard;
        if (share <= effort.amount() / LEAST_PART) {
            return List.of();
        }
        List<TeamTask> tasks = new ArrayList<>();
        for (Team team : teams) {
            TeamResult result = first.get(team.key());
            if (result != null && result.isCutShort() && !second.containsKey(team.key())) {
                tasks.add(new TeamTask(team.key(), effort.of(share), result));
            }
        }
        return tasks;
    }
}
