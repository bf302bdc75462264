package org.bailiwick.dense;

/** What it is worth that some units may stay open: a price of an open minute, chosen so that the bound is least. */
final class StayingOpen {

    /** So many halvings leave nothing of the difference that a double could tell. */
    private static final int HALVINGS = 50;

    private final Relaxation relaxation;
    private long spareMinutes;

    StayingOpen(Relaxation relaxation) {
        this.relaxation = relaxation;
        spareMinutes = relaxation.spareMinutes;
    }

    void setSpareMinutes(long minutes) {
        spareMinutes = minutes;
    }

    /**
     * The price of an open minute: with no minute to spare, the least at which no unit would rather stay open; else about
     * the least at which those that would are no more than may.
     *
     * @param worth by unit; may have more behind
     */
    double price(double[] worth) {
        double enough = 0;
        for (int u = 0; spareMinutes < Long.MAX_VALUE && u < relaxation.units.count(); u++) {
            if (worth[u] < 0 && relaxation.open[u] > 0) {
                enough = Math.max(enough, -worth[u] / relaxation.open[u]);
            }
        }
        if (spareMinutes == 0 || fits(0, worth)) {
            return spareMinutes == 0 ? enough : 0;
        }
        double tooLittle = 0;
        for (int i = 0; i < HALVINGS && tooLittle < enough; i++) {
            double middle = (tooLittle + enough) / 2;
            if (fits(middle, worth)) {
                enough = middle;
            } else {
                tooLittle = middle;
            }
        }
        return enough;
    }

    /** Whether no more units than may would rather stay open at a price. */
    private boolean fits(double price, double[] worth) {
        long minutes = 0;
        for (int u = 0; u < relaxation.units.count(); u++) {
            minutes += worth[u] < -price * relaxation.open[u] ? relaxation.open[u] : 0;
        }
        return minutes <= spareMinutes;
    }

    /** What the minutes to spare cost in all. */
    double total(double price) {
        return price * spareMinutes;
    }
}
