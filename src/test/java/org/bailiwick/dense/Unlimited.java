package org.bailiwick.dense;

/** No budget at all. */
record Unlimited() implements Pace {

    @Override
    public boolean isLimited() {
        return false;
    }

    @Override
    public double spent(long steps) {
        return 0;
    }

    @Override
    public long stepLimit() {
        return Long.MAX_VALUE;
    }

    @Override
    public boolean isStopRequested() {
        return false;
    }
}
