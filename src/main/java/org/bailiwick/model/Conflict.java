package org.bailiwick.model;

import java.util.List;

/**
 * Roles that one member may not hold together within a scope.
 *
 * @param roles ids of at least two different roles; every two of them are in conflict
 * @param scope where they may not meet
 */
public record Conflict(List<String> roles, ConflictScope scope) {

    public Conflict {
        roles = List.copyOf(roles);
    }
}
