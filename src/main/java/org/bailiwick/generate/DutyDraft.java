package org.bailiwick.generate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Location;
import org.bailiwick.model.Pin;
import org.bailiwick.model.Requirement;
import org.bailiwick.model.Validity;
import org.jspecify.annotations.Nullable;

/** A duty in the making. */
final class DutyDraft {

    final Slot slot;
    final SegmentDraft segment;
    final int seat;
    /** Whether a coverage rule stands for it, so that it has no row of its own. */
    final boolean covered;
    /** Hours before scaling. */
    final double weight;

    final List<Requirement> needs = new ArrayList<>();
    final Map<String, BigDecimal> measures = new LinkedHashMap<>();
    int quarterHours;
    long goal;
    int visits;
    int priority = 1;

    @Nullable
    BigDecimal stickiness;

    @Nullable
    Pin pin;

    Validity validity = Validity.ALWAYS;

    @Nullable
    String holder;

    private @Nullable MemberDraft keeper;

    DutyDraft(Slot slot, SegmentDraft segment, int seat, boolean covered, double weight) {
        this.slot = slot;
        this.segment = segment;
        this.seat = seat;
        this.covered = covered;
        this.weight = weight;
        segment.duties.add(this);
    }

    JobRole role() {
        return slot.role();
    }

    /** As a coverage rule would call it. */
    String id() {
        return role().id() + "/" + segment.id + "/" + slot.step().id() + (seat == 1 ? "" : "/" + seat);
    }

    /** The member who has the duty in the hidden plan. */
    MemberDraft keeper() {
        if (keeper == null) {
            throw new IllegalStateException("The duty (%s) has no keeper yet.".formatted(id()));
        }
        return keeper;
    }

    boolean isKept() {
        return keeper != null;
    }

    void keeper(@Nullable MemberDraft member) {
        keeper = member;
    }

    /** At least the minutes that the member spends on the road for it. */
    int travelMinutes(MemberDraft member) {
        Location home = member.home;
        Location there = segment.location;
        return home == null || there == null ? 0 : Figures.travelMinutes(visits, Figures.km(home, there));
    }

    Duty duty() {
        return new Duty(
                id(),
                role().id(),
                segment.id,
                slot.step().id(),
                seat,
                Figures.quarters(quarterHours),
                BigDecimal.valueOf(goal),
                BigDecimal.valueOf(visits),
                priority,
                needs,
                measures,
                holder,
                stickiness,
                pin,
                validity);
    }
}
