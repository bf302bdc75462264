package org.bailiwick.dense;

/**
 * The best plan that a search has found so far.
 *
 * @param openMinutes minutes of open duties by priority, at least 0
 * @param soft points of the soft level
 * @param openDuties how many duties are open
 * @param steps moves tried until then
 */
public record Incumbent(long openMinutes, long soft, int openDuties, long steps) {

    boolean isBetterThan(Incumbent other) {
        return openMinutes != other.openMinutes ? openMinutes < other.openMinutes : soft > other.soft;
    }
}
