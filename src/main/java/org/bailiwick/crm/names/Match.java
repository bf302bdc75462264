package org.bailiwick.crm.names;

/**
 * Which known name a name means.
 *
 * @param index the place of the known name, or −1 where none was taken
 * @param name the known name, as it is known; where none was taken the nearest one, empty where none has anything in common
 * @param how by what it was matched, or why not
 * @param similarity how alike both are, 0..1: 1 less the edits between both normal forms over the length of the longer; see
 *     {@link NameMatcher}
 */
public record Match(int index, String name, How how, double similarity) {

    /**
     * Tells whether a known name was taken.
     *
     * @return whether {@code index} is a place
     */
    public boolean isKnown() {
        return index >= 0;
    }
}
