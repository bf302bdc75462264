package org.bailiwick.crm.skills;

/** A person's decided deals of one kind, summed up. Mutable while they are counted. */
final class Evidence {
    private long deals;
    private long won;
    private double weight;
    private double weightWon;
    private double squares;

    /** Takes sums that somebody else has counted. */
    static Evidence of(ResultLevels.Results sums) {
        Evidence evidence = new Evidence();
        evidence.deals = sums.deals();
        evidence.won = sums.won();
        evidence.weight = sums.weight();
        evidence.weightWon = sums.weightWon();
        evidence.squares = sums.squares();
        return evidence;
    }

    /** Adds a deal that weighs 0..1. */
    void add(double dealWeight, boolean success) {
        deals++;
        weight += dealWeight;
        squares += dealWeight * dealWeight;
        if (success) {
            won++;
            weightWon += dealWeight;
        }
    }

    long deals() {
        return deals;
    }

    long won() {
        return won;
    }

    /** The sum of the deals' weights. */
    double weight() {
        return weight;
    }

    /** The sum of the won deals' weights. */
    double weightWon() {
        return weightWon;
    }

    /** The sum of the squares of the deals' weights: what the variance of a weighted sum needs. */
    double squares() {
        return squares;
    }
}
