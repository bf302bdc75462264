package org.bailiwick.crm.funnel;

/**
 * Why a stage leaks, as far as the figures tell.
 *
 * @param measure what helps against it
 * @param evidence the figures
 */
record Cause(Leak.Measure measure, Evidence evidence) {}
