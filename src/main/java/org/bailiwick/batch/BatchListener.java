package org.bailiwick.batch;

/** Hears how a batch goes on; called from one thread at a time, and should be quick. */
public interface BatchListener {

    /**
     * A round begins.
     *
     * @param round 1, or 2 for the teams that are given more time
     * @param teams how many teams are in it
     * @param done how many of them an earlier run has done
     */
    void onRound(int round, int teams, int done);

    /**
     * A team is done.
     *
     * @param result what became of it
     */
    void onTeam(TeamResult result);
}
