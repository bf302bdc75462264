package org.bailiwick.batch;

import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A round of a batch: takes what came of each team, and writes it down as soon as it is there. Thread-safe. */
public final class Round {

    private final Books books;
    private final Map<String, TeamResult> results;

    Round(Books books, Map<String, TeamResult> results) {
        this.books = books;
        this.results = results;
    }

    /**
     * Returns the plan that a team's search is to go on from.
     *
     * @param task one of the round's
     * @return the plan's file; null where there is none, and the search begins anew
     */
    public byte @Nullable [] start(TeamTask task) {
        TeamResult earlier = task.earlier();
        return earlier == null ? null : books.files().read(earlier);
    }

    /**
     * Takes what came of a team: writes its files, then its line in the journal.
     *
     * @param outcome of a team that was not handed in yet
     * @throws IOException where it cannot be written
     */
    public void take(TeamOutcome outcome) throws IOException {
        books.files().write(outcome);
        TeamResult result = outcome.result();
        books.journal().append(result);
        synchronized (results) {
            results.put(result.key(), result);
            books.listener().onTeam(result);
        }
    }

    /**
     * Tells whether the batch is to end now. What was not handed in by then is dropped, for a search that was broken off hangs
     * on when.
     *
     * @return true once somebody stopped it
     */
    public boolean isStopped() {
        return books.isStopped().getAsBoolean();
    }
}
