package org.bailiwick.model;

/**
 * How a plan came to be.
 *
 * @param version the version of Bailiwick
 * @param seed the seed of the search
 * @param stopped why the search ended
 * @param steps how many moves the search tried
 */
public record Provenance(String version, long seed, StopReason stopped, long steps) {}
