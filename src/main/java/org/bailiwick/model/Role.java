package org.bailiwick.model;

import java.util.List;

/**
 * A job function in the sales process: new business, account management, sales support and the like.
 *
 * @param id unique among the roles
 * @param name the role's name for people
 * @param singleOwner whether all duties of this role in one segment belong to one member
 * @param skills what every duty of the role asks for; may be empty
 */
public record Role(String id, String name, boolean singleOwner, List<Requirement> skills) {

    public Role {
        skills = List.copyOf(skills);
    }
}
