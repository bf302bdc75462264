package org.bailiwick.model;

/**
 * Something a person can be good at; a proficiency is a level 0..5.
 *
 * @param id unique among the skills
 * @param name the skill's name for people
 */
public record Skill(String id, String name) {}
