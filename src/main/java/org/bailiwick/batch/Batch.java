package org.bailiwick.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.bailiwick.io.RefusedWriteException;
import org.bailiwick.solver.AllocationSolver;
import org.jspecify.annotations.Nullable;

/**
 * Plans many teams, each on its own, into one folder, on threads of this machine.
 *
 * <p>One team's bad files or fault is its own row and does not stop the others. Killed at any moment and run again, a batch goes
 * on where it was: the folder's journal names every team whose files are whole. By steps, the folder ends up with the same
 * bytes whatever the number of threads and of kills. Nothing outside the folder is written. Not thread-safe.
 */
public final class Batch {

    private final AllocationSolver solver;
    private final BatchOptions options;
    private final @Nullable TeamPage page;

    /**
     * Prepares a batch.
     *
     * @param solver plans the teams
     * @param options how much is put into them
     * @param page writes {@code reports/FILE.html} for each plan; null for no such pages
     */
    public Batch(AllocationSolver solver, BatchOptions options, @Nullable TeamPage page) {
        this.solver = solver;
        this.options = options;
        this.page = page;
    }

    /**
     * Plans all teams.
     *
     * @param inputs the teams; their keys must differ
     * @param folder where the results go; made where it does not exist
     * @param listener hears how it goes on
     * @param isStopped asked often, from several threads; once true, teams begun are dropped and the batch ends
     * @return a row for every team, in the order of the inputs; empty where it was stopped, and then it can be run again
     * @throws RefusedWriteException where the folder is another batch's, holds a file where results must go, or may not be
     *     written
     * @throws IOException where results cannot be written; what was done is kept
     */
    public List<TeamResult> run(List<TeamInput> inputs, Path folder, BatchListener listener, BooleanSupplier isStopped)
            throws IOException {
        Crew threads = new Threads(new TeamPlanner(solver, options, page), inputs, options.threads());
        return new CrewBatch(options, page != null, threads).run(inputs, folder, listener, isStopped);
    }

    /**
     * Checks, before any work is done, that results may be written to a folder.
     *
     * @param folder the folder; need not exist
     * @throws RefusedWriteException where it is a file, may not be written, holds something that is no batch, or a link where
     *     results must go
     * @throws IOException where it cannot be looked into or made
     */
    public static void requireWritable(Path folder) throws IOException {
        OutputFolder.require(folder);
    }
}
