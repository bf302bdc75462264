package org.bailiwick.crm.funnel;

/** Counts a rate. */
final class RateCount {
    private long hits;
    private long of;

    void add(boolean isHit) {
        of++;
        hits += isHit ? 1 : 0;
    }

    Rate rate() {
        return Rate.of(hits, of);
    }
}
