package org.bailiwick.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bailiwick.model.Pin;
import org.bailiwick.model.Validity;
import org.jspecify.annotations.Nullable;

/** Who held what last month: the hidden plan, gone somewhat wrong. */
final class History {

    /** The part of the duties that somebody held. */
    private static final double HELD = 0.8;

    private static final int DUTIES_A_PIN = 120;

    private static final List<String> REASONS = List.of(
            "Contract talks under way",
            "The customer asked for it",
            "Tender not yet decided",
            "Promised until year end");

    private final Dice dice;
    private final List<MemberDraft> members;
    private final List<DutyDraft> duties;
    private final List<String> formers;
    private final double change;

    /** With a tight budget for changes, less has gone wrong. */
    History(long seed, List<MemberDraft> members, List<DutyDraft> duties, List<String> formers, boolean tight) {
        this.dice = new Dice(seed, "history");
        this.members = members;
        this.duties = duties;
        this.formers = formers;
        this.change = tight ? 0.1 : 0.28;
    }

    void write(List<Pod> pods) {
        long own = duties.stream().filter(duty -> !duty.covered).count();
        double held = Math.min(0.95, HELD * duties.size() / Math.max(1, own));
        for (Pod pod : pods) {
            List<MemberDraft> stars = stars(pod);
            for (DutyDraft duty : pod.duties) {
                if (!duty.covered && dice.chance(held)) {
                    duty.holder = holder(duty, stars);
                }
            }
        }
        pin();
        date();
    }

    /** The few who got more than their share: seniors who are always there. */
    private List<MemberDraft> stars(Pod pod) {
        List<MemberDraft> candidates = dice.shuffled(pod.crew.stream()
                .filter(member -> !member.vacant && member.ramp == 100 && member.availability == 100)
                .filter(member -> member.seniority == 2 || pod.memberCount < 10)
                .toList());
        return new ArrayList<>(candidates.subList(0, Math.min(candidates.size(), 1 + pod.memberCount / 10)));
    }

    private @Nullable String holder(DutyDraft duty, List<MemberDraft> stars) {
        MemberDraft keeper = duty.keeper();
        boolean wasThere = !keeper.vacant && keeper.validity.from() == null && (keeper.ramp == 100 || dice.chance(0.2));
        if (wasThere && !dice.chance(change)) {
            return keeper.id;
        }
        List<MemberDraft> able =
                stars.stream().filter(member -> member.meets(duty.role())).toList();
        double chance = dice.unit();
        if (chance < 0.4 && !able.isEmpty()) {
            return dice.pick(able).id;
        }
        if (chance < 0.85) {
            List<MemberDraft> colleagues = duty.keeper().pod.crew.stream()
                    .filter(member -> !member.vacant && member.ramp == 100 && member.meets(duty.role()))
                    .toList();
            return colleagues.isEmpty() ? null : dice.pick(colleagues).id;
        }
        return chance < 0.94 ? dice.pick(formers) : dice.pick(members).id;
    }

    /** Pins duties whose keeper holds them, so that the pins break no rule. */
    private void pin() {
        List<DutyDraft> candidates = dice.shuffled(duties.stream()
                .filter(duty -> Objects.equals(duty.holder, duty.keeper().id) && !duty.keeper().vacant)
                .toList());
        int count = Math.min(candidates.size(), 1 + duties.size() / DUTIES_A_PIN);
        for (DutyDraft duty : candidates.subList(0, count)) {
            LocalDate until = dice.chance(0.2)
                    ? null
                    : TeamGenerator.PERIOD.plusMonths(dice.below(4)).atEndOfMonth();
            duty.pin = new Pin(dice.pick(REASONS), duty.keeper().manager, until);
        }
    }

    /** Some duties begin or end within the month. */
    private void date() {
        for (DutyDraft duty : duties) {
            if (!duty.covered && dice.chance(0.02)) {
                LocalDate day = TeamGenerator.PERIOD.atDay(dice.from(5, 25));
                duty.validity = dice.chance(0.5) ? new Validity(day, null) : new Validity(null, day);
            }
        }
    }

    /** At least the part of what was held that the hidden plan moves, by goal or by hours, in hundredths. */
    int movedPercent(boolean byGoal) {
        double moved = 0;
        double stays = 0;
        for (DutyDraft duty : duties) {
            double measure = byGoal ? duty.goal : duty.quarterHours;
            if (Objects.equals(duty.holder, duty.keeper().id)) {
                stays += measure;
            } else if (duty.holder != null && !formers.contains(duty.holder)) {
                moved += measure;
            }
        }
        return moved == 0 ? 0 : (int) Math.ceil(100 * moved / (moved + stays));
    }
}
