package org.bailiwick.cards;

import org.jspecify.annotations.Nullable;

/**
 * How to reach somebody: a member or manager, or a person at a customer.
 *
 * @param member the id of the member or manager who it is, or null for a person at a customer
 * @param segment the id of the segment that a person at a customer belongs to, or null for a member
 * @param name the person's name; empty where only the member's id is known
 * @param title what the person does; may be empty
 * @param email an e-mail address; may be empty
 * @param phone a telephone number; may be empty
 */
public record Contact(
        @Nullable String member, @Nullable String segment, String name, String title, String email, String phone) {}
