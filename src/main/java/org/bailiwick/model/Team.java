package org.bailiwick.model;

/**
 * The people and duties planned together for one period.
 *
 * @param id the team's id
 * @param name the team's name for people
 */
public record Team(String id, String name) {}
