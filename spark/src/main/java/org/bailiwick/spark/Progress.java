package org.bailiwick.spark;

import java.io.PrintStream;
import org.bailiwick.batch.BatchListener;
import org.bailiwick.batch.TeamResult;

/** Tells on the driver's error stream how far a batch is: a line for every twentieth of the teams. */
final class Progress implements BatchListener {

    private static final int LINES = 20;

    private final PrintStream err;
    private int round;
    private int teams;
    private int done;

    Progress(PrintStream err) {
        this.err = err;
    }

    @Override
    public void onRound(int number, int all, int doneBefore) {
        round = number;
        teams = all;
        done = doneBefore;
        err.printf("Round %d: %,d teams, %,d of them done.%n", number, all, doneBefore);
    }

    @Override
    public void onTeam(TeamResult result) {
        done++;
        if (done == teams || done * (long) LINES / teams != (done - 1) * (long) LINES / teams) {
            err.printf("Round %d: %,d of %,d teams done.%n", round, done, teams);
        }
    }
}
