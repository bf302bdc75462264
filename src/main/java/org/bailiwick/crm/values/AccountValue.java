package org.bailiwick.crm.values;

import org.bailiwick.crm.mapping.ValueClass;

/**
 * What an account is worth, and why.
 *
 * @param account the index of the account
 * @param recency the score of its last won deal, 1..5
 * @param frequency the score of how many deals were won, 1..5
 * @param money the score of their amount, 1..5
 * @param valueClass the class that the sum of the scores gives
 * @param rule the figures and rules applied, as a sentence for people
 */
public record AccountValue(int account, int recency, int frequency, int money, ValueClass valueClass, String rule) {

    /**
     * Returns the sum of the three scores.
     *
     * @return 3..15
     */
    public int score() {
        return recency + frequency + money;
    }
}
