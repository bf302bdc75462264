package org.bailiwick.io;

/**
 * Which thing of a problem a record of the CRM became.
 *
 * @param type what the record is
 * @param key what the CRM knows the record by: an id, or the name where there is none
 * @param id the id of the segment, or of the member for a person
 * @param name the record's name for people; may be empty
 */
public record CrmRecord(Type type, String key, String id, String name) {

    /** What a record is; files say it in lower case. */
    public enum Type {
        /** A customer: in a segment, which may hold many. */
        ACCOUNT,
        /** A territory: a segment. */
        TERRITORY,
        /** A user: a member. */
        PERSON
    }
}
