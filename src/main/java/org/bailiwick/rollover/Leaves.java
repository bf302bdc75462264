package org.bailiwick.rollover;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bailiwick.model.Member;
import org.bailiwick.rollover.actuals.Leave;
import org.bailiwick.rollover.carry.Adjusted;

/**
 * Availability of the new month: the usual one times the part of the member's days in it on which the member is there. As in the
 * planning model, days are calendar days.
 */
final class Leaves {

    private static final int DECIMALS = 4;
    private static final String FIELD = "availability";

    private record Key(String member, LocalDate from) {}

    private final NextMonth next;
    private final Complaints complaints;

    Leaves(NextMonth next, Complaints complaints) {
        this.next = next;
        this.complaints = complaints;
    }

    /** Leaves announced earlier still count; one with the same member and first day replaces the earlier one. */
    void grant(List<Leave> stated) {
        check(stated);
        Map<Key, Leave> all = new LinkedHashMap<>();
        next.carry().leaves().forEach(leave -> all.put(new Key(leave.member(), leave.from()), leave));
        stated.forEach(leave -> all.put(new Key(leave.member(), leave.from()), leave));
        List<Leave> ahead = new ArrayList<>(all.values());
        ahead.removeIf(leave -> leave.until().isBefore(next.month().atDay(1))
                || next.member(leave.member()).isEmpty());
        next.carryLeaves(ahead);
        next.eachMember(member -> there(member, ahead));
    }

    private void check(List<Leave> stated) {
        Set<String> ids = new LinkedHashSet<>();
        next.last().members().forEach(member -> ids.add(member.id()));
        next.problem().members().forEach(member -> ids.add(member.id()));
        for (int i = 0; i < stated.size(); i++) {
            Leave leave = stated.get(i);
            if (!ids.contains(leave.member())) {
                complaints.unknown("leaves", i, "member", leave.member(), ids);
            } else if (leave.until().isBefore(leave.from())) {
                complaints.add(
                        "datesBackwards",
                        "leaves",
                        i,
                        "until",
                        "until (%s) is before from (%s). Maybe the two are swapped."
                                .formatted(leave.until(), leave.from()));
            }
        }
    }

    private Member there(Member member, List<Leave> leaves) {
        BigDecimal usual = next.carried(member).availability().baseOf(member.availability());
        int days = 0;
        BigDecimal away = BigDecimal.ZERO;
        for (int day = 1; day <= next.month().lengthOfMonth(); day++) {
            LocalDate date = next.month().atDay(day);
            if (member.validity().isOn(date)) {
                days++;
                away = away.add(awayOn(date, member.id(), leaves));
            }
        }
        BigDecimal given = away.signum() == 0
                ? usual
                : usual.multiply(BigDecimal.valueOf(days).subtract(away))
                        .divide(BigDecimal.valueOf(days), DECIMALS, RoundingMode.HALF_UP);
        next.carry(member, old -> Carrying.withAvailability(old, new Adjusted(usual, given)));
        Why why = away.signum() == 0 ? Why.RETURN : Why.LEAVE;
        String evidence = "away=%s days=%d".formatted(away.toPlainString(), days);
        next.reasons().noteIfNone(ChangeList.MEMBER, member.id(), FIELD, why, evidence);
        return member.withAvailability(given);
    }

    /** A day counts once, by the largest part. */
    private static BigDecimal awayOn(LocalDate date, String member, List<Leave> leaves) {
        return leaves.stream()
                .filter(leave -> leave.member().equals(member)
                        && !leave.from().isAfter(date)
                        && !leave.until().isBefore(date))
                .map(Leave::part)
                .reduce(BigDecimal.ZERO, BigDecimal::max);
    }
}
