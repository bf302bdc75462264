package org.bailiwick.check;

import java.util.List;
import org.bailiwick.model.ConstraintId;

/**
 * One place where a plan breaks a hard rule.
 *
 * @param constraint the rule
 * @param amount by how much, in the rule's unit, above 0; over all violations of a rule the amounts add up to its term
 * @param members ids of the members concerned; may be empty
 * @param duties ids of the duties concerned; may be empty
 * @param message who, what, how much; one line for people, in English unless another language was asked for
 */
public record Violation(
        ConstraintId constraint, long amount, List<String> members, List<String> duties, String message) {

    public Violation {
        members = List.copyOf(members);
        duties = List.copyOf(duties);
    }
}
