package org.bailiwick.simulate;

/**
 * How fast a world changes, and how little of it is seen.
 *
 * @param market standard deviation of a market's monthly step, in logarithms of its potential
 * @param segment the same for a segment beside its market
 * @param conversion the same for a stage's conversion
 * @param turnover the chance that a member leaves at the end of a month
 * @param leave the chance that a member works half of the time from a month on, for two months
 * @param newDuties the part of all duties that begin after the first month
 * @param endingDuties the chance that a duty ends with a month
 * @param growth how much a member's skills grow in a month at most, in levels
 * @param skillBlur standard deviation of a true skill level around the one on file
 * @param goalBlur the same for a duty's potential around its goal, in logarithms
 */
record Drift(
        double market,
        double segment,
        double conversion,
        double turnover,
        double leave,
        double newDuties,
        double endingDuties,
        double growth,
        double skillBlur,
        double goalBlur) {

    /** The year that the figures of docs/simulation.md are of. */
    static final Drift USUAL = new Drift(0.02, 0.04, 0.03, 0.02, 0.015, 0.1, 0.01, 0.06, 0.5, 0.15);

    /** A world that stays as it is and is seen as it is. */
    static final Drift NONE = new Drift(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
}
