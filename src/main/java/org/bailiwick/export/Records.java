package org.bailiwick.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bailiwick.io.CrmRecord;
import org.bailiwick.model.Finding;
import org.bailiwick.model.Member;
import org.bailiwick.model.Place;
import org.bailiwick.model.Problem;
import org.bailiwick.model.Segment;
import org.bailiwick.model.SegmentKind;
import org.jspecify.annotations.Nullable;

/**
 * The CRM's records for the things of a problem.
 *
 * <p>Immutable and thread-safe.
 */
public final class Records {

    private final String source;
    private final Map<String, List<CrmRecord>> accounts = new HashMap<>();
    private final Map<String, CrmRecord> people = new HashMap<>();
    private final Map<String, Integer> userNames = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private Records(String source) {
        this.source = source;
    }

    /**
     * Takes records as a file states them.
     *
     * @param records the records
     * @param source the file's name, for findings
     * @param problem the problem
     * @return the records by the ids of the problem
     */
    public static Records of(List<CrmRecord> records, String source, Problem problem) {
        Records result = new Records(source);
        Set<String> segments = problem.segments().stream().map(Segment::id).collect(Collectors.toSet());
        Set<String> members = problem.members().stream().map(Member::id).collect(Collectors.toSet());
        Map<String, Integer> unknown = new LinkedHashMap<>();
        Set<String> keys = new HashSet<>();
        for (CrmRecord record : records) {
            boolean person = record.type() == CrmRecord.Type.PERSON;
            if (!keys.add(record.type() + " " + record.key())) {
                result.warn(
                        "doubledRecord",
                        "the record (%s) is there twice, and its first row counts. Maybe two files were joined."
                                .formatted(record.key()));
            } else if (!(person ? members : segments).contains(record.id())) {
                unknown.merge(record.id(), 1, Integer::sum);
            } else {
                result.add(record);
            }
        }
        unknown.forEach((id, count) -> result.warn(
                "unknownId",
                "%d records name (%s), which is no segment or member of the problem. Maybe they are of another import."
                        .formatted(count, id)));
        return result;
    }

    /**
     * Takes the ids of a problem for those of the CRM, which is right only where they are.
     *
     * @param problem the problem; its segments of kind account stand for the CRM's accounts
     * @return records that say so in a warning
     */
    public static Records ofProblemIds(Problem problem) {
        Records result = new Records("records.csv");
        for (Segment segment : problem.segments()) {
            if (segment.kind() == SegmentKind.ACCOUNT) {
                result.add(new CrmRecord(CrmRecord.Type.ACCOUNT, segment.id(), segment.id(), segment.name()));
            }
        }
        for (Member member : problem.members()) {
            result.add(new CrmRecord(CrmRecord.Type.PERSON, member.id(), member.id(), member.name()));
        }
        result.warn(
                "noRecords",
                "there is none, so that the ids of the problem stand in for those of the CRM. Maybe name the one that import wrote with --records.");
        return result;
    }

    private void add(CrmRecord record) {
        switch (record.type()) {
            case ACCOUNT ->
                accounts.computeIfAbsent(record.id(), id -> new ArrayList<>()).add(record);
            case PERSON -> {
                people.putIfAbsent(record.id(), record);
                userNames.merge(record.name(), 1, Integer::sum);
            }
            case TERRITORY -> {
                // A territory's owner is no field of the accounts in it.
            }
        }
    }

    private void warn(String code, String message) {
        findings.add(Finding.warning(code, place(), message));
    }

    Place place() {
        return new Place(source, "", 0, 0);
    }

    /** What is to be said of the records themselves. */
    List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** The accounts that lie in a segment, in the file's order; may be empty. */
    List<CrmRecord> accounts(String segment) {
        return accounts.getOrDefault(segment, List.of());
    }

    /** The user who is a member, or null where the records know none. */
    @Nullable
    CrmRecord person(String member) {
        return people.get(member);
    }

    /** Whether several users have a name. */
    boolean isSharedName(String name) {
        return userNames.getOrDefault(name, 0) > 1;
    }
}
