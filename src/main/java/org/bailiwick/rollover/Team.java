package org.bailiwick.rollover;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bailiwick.model.Member;
import org.bailiwick.model.Validity;
import org.bailiwick.rollover.actuals.Joiner;
import org.bailiwick.rollover.actuals.Leaver;

/** Who comes and who goes. */
final class Team {

    private static final String UNTIL = "until";

    private final NextMonth next;
    private final Complaints complaints;

    Team(NextMonth next, Complaints complaints) {
        this.next = next;
        this.complaints = complaints;
    }

    /** A member leaves on the stated day, or earlier where the problem says so. */
    void leave(List<Leaver> leavers) {
        Set<String> ids = ids();
        for (int i = 0; i < leavers.size(); i++) {
            Leaver leaver = leavers.get(i);
            if (!ids.contains(leaver.member())) {
                complaints.unknown("leavers", i, "member", leaver.member(), ids);
                continue;
            }
            next.eachMember(member -> member.id().equals(leaver.member()) ? until(member, leaver.until()) : member);
            next.reasons().note(ChangeList.MEMBER, leaver.member(), UNTIL, Why.LEAVER, "");
            next.reasons()
                    .note(
                            ChangeList.MEMBER,
                            leaver.member(),
                            FieldChange.ROW,
                            Why.LEAVER,
                            UNTIL + "=" + leaver.until());
        }
    }

    private static Member until(Member member, LocalDate day) {
        return MemberDraft.of(member)
                .withValidity(new Validity(member.validity().from(), day))
                .member();
    }

    /** A member who states no first day comes with the new month; one whom the import has too is as the row says. */
    void join(List<Joiner> joiners) {
        Set<String> ids = new LinkedHashSet<>();
        next.last().members().forEach(member -> ids.add(member.id()));
        Map<String, Member> members = new LinkedHashMap<>();
        next.problem().members().forEach(member -> members.put(member.id(), member));
        for (int i = 0; i < joiners.size(); i++) {
            Member joiner = joiners.get(i).member();
            if (!ids.add(joiner.id())) {
                complaints.add(
                        "doubledId",
                        "joiners",
                        i,
                        "id",
                        "id (%s) is a member of the team already. Maybe another id was meant, or the row is from an earlier month."
                                .formatted(joiner.id()));
                continue;
            }
            members.merge(joiner.id(), coming(joiner), (known, stated) -> stated.withSkills(joined(known, stated)));
            next.reasons().note(ChangeList.MEMBER, joiner.id(), Why.JOINER);
        }
        next.set(next.problem().withMembers(List.copyOf(members.values())));
    }

    private Member coming(Member joiner) {
        Validity validity = joiner.validity();
        LocalDate from = validity.from() == null ? next.month().atDay(1) : validity.from();
        return MemberDraft.of(joiner)
                .withValidity(new Validity(from, validity.until()))
                .member();
    }

    private static Map<String, BigDecimal> joined(Member known, Member stated) {
        Map<String, BigDecimal> skills = new LinkedHashMap<>(known.skills());
        skills.putAll(stated.skills());
        return skills;
    }

    private Set<String> ids() {
        Set<String> ids = new LinkedHashSet<>();
        next.problem().members().forEach(member -> ids.add(member.id()));
        return ids;
    }
}
