package org.bailiwick.cards;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bailiwick.io.TypedRow;
import org.bailiwick.io.TypedTable;
import org.bailiwick.model.Finding;
import org.bailiwick.model.Member;
import org.bailiwick.model.Problem;
import org.bailiwick.model.Segment;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code contacts.csv}: columns {@code member}, {@code segment}, {@code name}, {@code title}, {@code email}, {@code phone}.
 *
 * <p>A row is about a member or manager, or about a person at the customers of a segment. Stateless and thread-safe.
 */
public final class ContactFile {

    private ContactFile() {}

    /**
     * What came of reading.
     *
     * @param contacts the contacts that could be read
     * @param findings everything found, errors first; may be empty
     */
    public record Read(Contacts contacts, List<Finding> findings) {
        public Read {
            findings = List.copyOf(findings);
        }
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @param problem the problem whose members and segments the file names
     * @return contacts and findings; never an exception for what the file holds or for one that cannot be read
     */
    public static Read read(Path file, Problem problem) {
        TypedTable table =
                TypedTable.read(file, List.of(), List.of("member", "segment", "name", "title", "email", "phone"));
        Set<String> members = new HashSet<>();
        for (Member member : problem.members()) {
            members.add(member.id());
            if (member.manager() != null) {
                members.add(member.manager());
            }
        }
        Set<String> segments = new HashSet<>();
        problem.segments().stream().map(Segment::id).forEach(segments::add);
        List<Contact> contacts = new ArrayList<>();
        for (TypedRow row : table.rows()) {
            if (isSound(row, members, segments)) {
                contacts.add(new Contact(
                        orNull(row.text("member")),
                        orNull(row.text("segment")),
                        row.text("name"),
                        row.text("title"),
                        row.text("email"),
                        row.text("phone")));
            }
        }
        return new Read(Contacts.of(contacts), table.findings());
    }

    private static boolean isSound(TypedRow row, Set<String> members, Set<String> segments) {
        String member = row.text("member");
        String segment = row.text("segment");
        String email = row.text("email");
        if (member.isEmpty() == segment.isEmpty()) {
            row.error(
                    "member",
                    "memberOrSegment",
                    "a contact must be of a member or of a segment, and of one only. Maybe one of the two cells must be %s."
                            .formatted(member.isEmpty() ? "filled" : "emptied"));
            return false;
        }
        if (!segment.isEmpty() && row.text("name").isEmpty()) {
            row.error("name", "missingField", "a contact of a segment must have a name. Maybe it was left out.");
            return false;
        }
        if (!email.isEmpty() && !Contacts.isAddress(email)) {
            row.error(
                    "email",
                    "noAddress",
                    "email (%s) must be an address like ana@example.com. Maybe a name was pasted along."
                            .formatted(email));
            return false;
        }
        return isKnown(row, "member", members) && isKnown(row, "segment", segments);
    }

    /** A company's list may well know more people and customers than one team has. */
    private static boolean isKnown(TypedRow row, String column, Set<String> known) {
        String id = row.text(column);
        if (id.isEmpty() || known.contains(id)) {
            return true;
        }
        row.warning(
                column,
                "unknownId",
                "%s (%s) is none of the problem, and the row is left out. %s"
                        .formatted(column, id, row.guess(id, known)));
        return false;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
