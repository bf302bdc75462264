package org.bailiwick.crm.funnel;

import java.math.BigDecimal;

/**
 * A place where the funnel loses more than it must.
 *
 * @param by the property that tells the group, or {@code overall}
 * @param comparison the group's conversion against what it could be
 * @param lostValue what is lost: the missing part of the rate · the deals decided · the average amount of a won deal
 * @param measure what to do about it
 * @param evidence the figures that say so
 */
public record Leak(String by, Comparison comparison, BigDecimal lostValue, Measure measure, Evidence evidence) {

    /** What may help against a leak. */
    public enum Measure {
        /** Deals wait longer than elsewhere, and slow ones are lost more often: the people need time. */
        MORE_CAPACITY,
        /** Members differ: the better ones should do more of it. */
        BETTER_PEOPLE,
        /** Members do not differ and all are low, or one member has all the deals: they need to learn. */
        TRAINING,
        /** The figures point at no person: what is offered, or to whom, may be the reason. */
        OFFER
    }
}
