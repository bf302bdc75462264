package org.bailiwick.generate;

import java.util.List;

/**
 * A kind of work that a segment may ask for.
 *
 * @param role whose work it is
 * @param step at which step of the funnel
 * @param chance how often a segment asks for it; 1 for always
 * @param hours hours of work in an average segment, before the team's work is scaled to its capacity
 * @param goalShare its goal as a share of the segment's potential
 * @param visitsPerHour how much of the work is done at the customer's
 * @param seats the most people wanted for it
 */
record Slot(JobRole role, Step step, double chance, double hours, double goalShare, double visitsPerHour, int seats) {

    /** What a territory asks for beside its accounts. */
    static final List<Slot> TERRITORY = List.of(
            new Slot(JobRole.NEW_BUSINESS, Step.LEAD, 1, 6, 0.010, 0.05, 3),
            new Slot(JobRole.NEW_BUSINESS, Step.QUALIFY, 0.8, 4, 0.008, 0.05, 2),
            new Slot(JobRole.SALES_SUPPORT, Step.LEAD, 0.4, 3, 0, 0, 1),
            new Slot(JobRole.TECHNICAL_SALES, Step.LEAD, 0.5, 3, 0, 0.05, 1));

    /** What every account without sites asks for. */
    static final Slot SERVICE = new Slot(JobRole.AFTER_SALES, Step.GROW, 1, 2.5, 0, 0.1, 1);

    /** What a cross-selling drive asks for in every account or site it reaches. */
    static final Slot CROSS_SELLING = new Slot(JobRole.NEW_BUSINESS, Step.GROW, 1, 1.5, 0.01, 0, 1);

    /** What a campaign asks for in the territories it reaches. */
    static final List<Slot> CAMPAIGN = List.of(
            new Slot(JobRole.SALES_SUPPORT, Step.LEAD, 1, 2, 0, 0, 1),
            new Slot(JobRole.SALES_SUPPORT, Step.QUALIFY, 1, 2, 0, 0, 1));

    /** What an account may ask for beside service. */
    static final List<Slot> ACCOUNT = List.of(
            new Slot(JobRole.ACCOUNT_MANAGEMENT, Step.CLOSE, 0.95, 3.5, 0.12, 0.2, 1),
            new Slot(JobRole.ACCOUNT_MANAGEMENT, Step.GROW, 0.85, 3, 0.08, 0.2, 1),
            new Slot(JobRole.ACCOUNT_MANAGEMENT, Step.PROPOSE, 0.7, 3, 0.04, 0.1, 1),
            new Slot(JobRole.SALES_SUPPORT, Step.PROPOSE, 0.6, 3, 0, 0, 2),
            new Slot(JobRole.DEAL_DESK, Step.CLOSE, 0.6, 2, 0, 0, 1),
            new Slot(JobRole.NEW_BUSINESS, Step.PROPOSE, 0.4, 3.5, 0.06, 0.2, 1),
            new Slot(JobRole.NEW_BUSINESS, Step.CLOSE, 0.3, 3.5, 0.08, 0.2, 1),
            new Slot(JobRole.TECHNICAL_SALES, Step.PROPOSE, 0.5, 3.5, 0, 0.1, 2),
            new Slot(JobRole.TECHNICAL_SALES, Step.QUALIFY, 0.3, 2.5, 0, 0.1, 1),
            new Slot(JobRole.RENEWALS, Step.GROW, 0.5, 2.5, 0.06, 0, 1),
            new Slot(JobRole.ONBOARDING, Step.CLOSE, 0.35, 3, 0, 0.2, 1),
            new Slot(JobRole.DEAL_DESK, Step.PROPOSE, 0.15, 1.5, 0, 0, 1));

    /** What a site of a key account may ask for beside service. */
    static final List<Slot> SITE = List.of(
            new Slot(JobRole.TECHNICAL_SALES, Step.GROW, 0.5, 3, 0, 0.2, 1),
            new Slot(JobRole.ONBOARDING, Step.GROW, 0.5, 3, 0, 0.2, 1));
}
