package org.bailiwick.cards;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bailiwick.io.CrmRecord;

/**
 * Who can be reached how.
 *
 * <p>Immutable and thread-safe.
 */
public final class Contacts {

    /** Nobody is known. */
    public static final Contacts NONE = new Contacts(List.of());

    /** Letters, digits and the signs that addresses have in practice: nothing that means something in a link or a header. */
    private static final Pattern ADDRESS =
            Pattern.compile("[\\p{L}\\p{N}._+-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+");

    private final List<Contact> all;
    private final Map<String, Contact> members = new HashMap<>();
    private final Map<String, List<Contact>> segments = new HashMap<>();

    private Contacts(List<Contact> all) {
        this.all = List.copyOf(all);
        for (Contact contact : all) {
            if (contact.member() != null) {
                members.putIfAbsent(contact.member(), contact);
            }
            if (contact.segment() != null) {
                segments.computeIfAbsent(contact.segment(), id -> new ArrayList<>())
                        .add(contact);
            }
        }
    }

    /**
     * Collects contacts.
     *
     * @param contacts the contacts; of several for a member the first counts
     * @return the contacts
     */
    public static Contacts of(List<Contact> contacts) {
        return new Contacts(contacts);
    }

    /**
     * Adds the addresses of members that a CRM knows by their e-mail address.
     *
     * @param records what each record of the CRM became
     * @return these contacts, and further ones for members who have none yet
     */
    public Contacts with(List<CrmRecord> records) {
        List<Contact> more = new ArrayList<>(all);
        for (CrmRecord record : records) {
            if (record.type() == CrmRecord.Type.PERSON && isAddress(record.key())) {
                more.add(new Contact(record.id(), null, record.name(), "", record.key(), ""));
            }
        }
        return new Contacts(more);
    }

    /** Whether a text is an e-mail address. */
    static boolean isAddress(String text) {
        return ADDRESS.matcher(text).matches();
    }

    /** The contact of a member or manager. */
    Optional<Contact> ofMember(String id) {
        return Optional.ofNullable(members.get(id));
    }

    /** The e-mail address of a member or manager; empty where none is known. */
    String address(String id) {
        return ofMember(id).map(Contact::email).orElse("");
    }

    /** The people at the customers of a segment, in the file's order. */
    List<Contact> ofSegment(String id) {
        return segments.getOrDefault(id, List.of());
    }
}
