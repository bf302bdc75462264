package org.bailiwick.rollover;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Member;
import org.bailiwick.model.Pin;
import org.bailiwick.model.Validity;
import org.bailiwick.rollover.actuals.DutyUpdate;
import org.jspecify.annotations.Nullable;

/** Rows whose last day is past go; duties go to those whom the plan gave them to; pins go that have nobody to bind. */
final class RowsInTime {

    private static final List<String> PIN_FIELDS = List.of("pinned", "pinReason", "pinOwner", "pinUntil");

    private final NextMonth next;
    private final LocalDate first;

    RowsInTime(NextMonth next) {
        this.next = next;
        this.first = next.month().atDay(1);
    }

    /** @param leavers ids of those who are known to leave */
    void dropEnded(Set<String> leavers) {
        List<Member> members = next.problem().members().stream()
                .filter(member -> isAhead(
                        ChangeList.MEMBER,
                        member.id(),
                        member.validity(),
                        leavers.contains(member.id()) ? Why.LEAVER : Why.ENDED))
                .toList();
        List<Duty> duties = next.problem().duties().stream()
                .filter(duty -> isAhead(ChangeList.DUTY, duty.id(), duty.validity(), Why.ENDED))
                .toList();
        next.set(next.problem().withMembers(members).withDuties(duties));
    }

    private boolean isAhead(String what, String id, Validity validity, Why why) {
        LocalDate until = validity.until();
        if (until == null || !until.isBefore(first)) {
            return true;
        }
        next.reasons().note(what, id, FieldChange.ROW, why, "until=" + until);
        return false;
    }

    /** A holder or a pin that was stated for the new month stands; so does the holder of a duty that the plan does not have. */
    void handOver(List<DutyUpdate> updates) {
        Map<String, String> assigned = next.plan().memberByDuty();
        Set<String> planned = new HashSet<>();
        next.plan().assignments().forEach(assignment -> planned.add(assignment.duty()));
        Set<String> pinned = statedIn(updates, "pinned");
        planned.removeAll(statedIn(updates, "holder"));
        Set<String> team = new HashSet<>();
        next.problem().members().stream()
                .filter(member -> member.validity().daysIn(next.month()) > 0)
                .forEach(member -> team.add(member.id()));
        next.eachDuty(duty -> {
            String holder = planned.contains(duty.id()) ? assigned.get(duty.id()) : duty.holder();
            String there = holder != null && team.contains(holder) ? holder : null;
            next.reasons().noteIfNone(ChangeList.DUTY, duty.id(), "holder", Why.PLAN, "");
            return settled(duty, there, pinned.contains(duty.id()) ? there : duty.holder());
        });
    }

    private static Set<String> statedIn(List<DutyUpdate> updates, String field) {
        return updates.stream()
                .filter(update -> update.stated().contains(field))
                .map(update -> update.duty().id())
                .collect(Collectors.toSet());
    }

    /** @param bound whom the duty's pin is meant for */
    private Duty settled(Duty duty, @Nullable String holder, @Nullable String bound) {
        Pin pin = duty.pin();
        if (pin == null) {
            return duty.withHolder(holder);
        }
        if (!pin.isValidIn(next.month())) {
            unpin(duty, Why.EXPIRED);
            return duty.withHolder(holder).withPin(null);
        }
        // A pin binds whom it was meant for; it is no decision for whoever has the duty now.
        if (holder == null || !holder.equals(bound)) {
            unpin(duty, Why.VOID);
            return duty.withHolder(holder).withPin(null);
        }
        return duty.withHolder(holder);
    }

    private void unpin(Duty duty, Why why) {
        PIN_FIELDS.forEach(field -> next.reasons().note(ChangeList.DUTY, duty.id(), field, why, ""));
    }
}
