package org.bailiwick.solver;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.entity.PlanningPin;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who has a duty: the planning entity, thin because every new best plan clones all of them. */
@PlanningEntity
final class DutyAssignment {

    @PlanningId
    private int number;

    private DutyFact duty;

    @ValueRangeProvider
    private List<MemberFact> candidates;

    @PlanningPin
    private boolean pinned;

    @PlanningVariable(allowsUnassigned = true)
    private @Nullable MemberFact member;

    /** For Timefold only. */
    @SuppressWarnings("NullAway.Init")
    private DutyAssignment() {}

    /** An open duty, or a pinned one with its holder. */
    DutyAssignment(DutyFact duty, List<MemberFact> candidates) {
        this.number = duty.number();
        this.duty = duty;
        this.candidates = candidates;
        this.member = duty.pinHolder();
        this.pinned = member != null;
    }

    DutyAssignment copy() {
        DutyAssignment copy = new DutyAssignment(duty, candidates);
        copy.pinned = pinned;
        copy.member = member;
        return copy;
    }

    int number() {
        return number;
    }

    DutyFact duty() {
        return duty;
    }

    List<MemberFact> candidates() {
        return candidates;
    }

    boolean isPinned() {
        return pinned;
    }

    /** The member of a duty that is not open; constraint streams over assigned duties may rely on it. */
    MemberFact member() {
        MemberFact assigned = member;
        if (assigned == null) {
            throw new IllegalStateException(
                    "The duty (%s) is open. Maybe the stream counts open duties.".formatted(duty.id()));
        }
        return assigned;
    }

    @Nullable
    MemberFact memberOrNull() {
        return member;
    }

    void setMember(@Nullable MemberFact newMember) {
        member = newMember;
    }

    boolean isOpen() {
        return member == null;
    }

    @Override
    public String toString() {
        return duty.id();
    }
}
