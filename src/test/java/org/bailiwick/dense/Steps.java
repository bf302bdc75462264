package org.bailiwick.dense;

/** A budget of steps. */
record Steps(long stepLimit) implements Pace {

    @Override
    public boolean isLimited() {
        return true;
    }

    @Override
    public double spent(long steps) {
        return (double) steps / stepLimit;
    }

    @Override
    public boolean isStopRequested() {
        return false;
    }
}
