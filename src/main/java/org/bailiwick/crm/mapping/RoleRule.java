package org.bailiwick.crm.mapping;

import java.util.List;

/**
 * A role of the team, and who has it.
 *
 * @param id the role's id in the problem
 * @param name the role's name for people
 * @param titles job titles that qualify for it, up to case and spaces; empty for everybody
 * @param stages names of the stages whose duties are of this role; empty for all
 * @param singleOwner whether all duties of this role in one segment belong to one member
 */
public record RoleRule(String id, String name, List<String> titles, List<String> stages, boolean singleOwner) {

    public RoleRule {
        titles = List.copyOf(titles);
        stages = List.copyOf(stages);
    }
}
