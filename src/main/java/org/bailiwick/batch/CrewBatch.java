package org.bailiwick.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.bailiwick.io.RefusedWriteException;

/**
 * Has a crew plan many teams into one folder: what {@link Batch} is for threads of this machine, for any crew.
 *
 * <p>The folder is written by this machine alone, in the same forms and, by steps, with the same bytes whoever plans. Killed at
 * any moment and run again, it goes on from the folder's journal. Not thread-safe.
 */
public final class CrewBatch {

    private final BatchOptions options;
    private final boolean hasPages;
    private final Crew crew;

    /**
     * Prepares a batch.
     *
     * @param options how much is put into the teams; its threads are the crew's business
     * @param hasPages whether the crew makes a page about each plan
     * @param crew plans the teams
     */
    public CrewBatch(BatchOptions options, boolean hasPages, Crew crew) {
        this.options = options;
        this.hasPages = hasPages;
        this.crew = crew;
    }

    /**
     * Plans all teams.
     *
     * @param teams the teams; their keys must differ
     * @param folder where the results go; made where it does not exist
     * @param listener hears how it goes on
     * @param isStopped asked often, from several threads; once true, teams begun are dropped and the batch ends
     * @return a row for every team, in the order of the teams; empty where it was stopped, and then it can be run again
     * @throws RefusedWriteException where the folder is another batch's, holds a file where results must go, or may not be
     *     written
     * @throws IOException where results cannot be written or the crew fails; what was done is kept
     */
    public List<TeamResult> run(
            List<? extends Team> teams, Path folder, BatchListener listener, BooleanSupplier isStopped)
            throws IOException {
        requireDifferentNames(teams);
        Batch.requireWritable(folder);
        try (Journal journal = Journal.open(folder, options.resumeKey() + (hasPages ? " pages" : ""))) {
            TeamFiles files = new TeamFiles(folder, hasPages);
            Rounds rounds = new Rounds(teams, options, crew, new Books(files, journal, listener, isStopped));
            rounds.resume();
            List<TeamResult> results = rounds.run();
            if (!results.isEmpty() || teams.isEmpty()) {
                Summary.write(results, folder, hasPages);
                journal.complete(results);
            }
            return results;
        }
    }

    private static void requireDifferentNames(List<? extends Team> teams) throws RefusedWriteException {
        Map<String, String> keyByName = new HashMap<>();
        for (Team team : teams) {
            String other = keyByName.put(FileNames.of(team.key()), team.key());
            if (other != null) {
                throw new RefusedWriteException(
                        "the teams %s and %s would have their results in the same files. Maybe rename one of them."
                                .formatted(other, team.key()));
            }
        }
    }
}
