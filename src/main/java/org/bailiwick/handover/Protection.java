package org.bailiwick.handover;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bailiwick.handover.ProtectedDuty.Outcome;
import org.bailiwick.model.Duty;
import org.bailiwick.model.InvalidInputException;
import org.bailiwick.model.Pin;
import org.bailiwick.model.Problem;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.bailiwick.score.Referee;
import org.jspecify.annotations.Nullable;

/**
 * Keeps duties with open late-stage deals with their holders until the deals close.
 *
 * <p>Each such duty is pinned, with {@link #OWNER} as the pin's owner: until the day on which the last of its deals is expected to
 * close, or without an end where that is unknown or has passed. Asked again with the deals of a later day it takes its own pins
 * away first, so that a deal that is not open any more protects nothing. Pins of people stay as they are. Deals worth most come
 * first, and none is taken that would break a hard rule together with the pins there are. Immutable and thread-safe.
 *
 * @param problem the problem with its new pins
 * @param duties every duty with late open deals or an ended protection, in the problem's order
 */
public record Protection(Problem problem, List<ProtectedDuty> duties) {

    /** The owner of pins that are made for deals. */
    public static final String OWNER = "open deals";

    private static final int MOST_NAMED = 3;

    public Protection {
        duties = List.copyOf(duties);
    }

    /**
     * Protects duties.
     *
     * @param problem a problem without errors, with the holders of the end of the month before
     * @param deals the open deals
     * @param rule which of them count
     * @return the changed problem, and what was done
     * @throws InvalidInputException where the rule names a stage that the problem does not have
     */
    public static Protection of(Problem problem, List<OpenDeal> deals, ProtectionRule rule) {
        Problem free = withPins(problem, Protection::withoutOurs);
        LateDeals late = new LateDeals(problem, rule);
        OpenDeals byDuty = new OpenDeals(deals);
        Pairs pairs = Pairs.of(PeriodView.of(free));
        List<ProtectedDuty> wanted = new ArrayList<>();
        for (Duty duty : pairs.view().duties()) {
            List<OpenDeal> found = byDuty.of(duty).stream()
                    .filter(deal -> late.isLate(deal, duty))
                    .sorted(Comparator.comparing(Protection::worth).reversed())
                    .toList();
            if (!found.isEmpty()) {
                wanted.add(
                        new ProtectedDuty(duty.id(), duty.holder(), found, until(found, late), outcome(pairs, duty)));
            }
        }
        Map<String, ProtectedDuty> settled = settle(pairs, wanted);
        for (Duty duty : problem.duties()) {
            if (isOurs(duty.pin()) && !settled.containsKey(duty.id())) {
                settled.put(duty.id(), new ProtectedDuty(duty.id(), duty.holder(), List.of(), null, Outcome.RELEASED));
            }
        }
        return new Protection(
                withPins(free, duty -> pinned(duty, settled.get(duty.id()))),
                pairs.view().problem().duties().stream()
                        .map(duty -> settled.get(duty.id()))
                        .filter(found -> found != null)
                        .toList());
    }

    private interface PinChange {
        Duty of(Duty duty);
    }

    private static Problem withPins(Problem problem, PinChange change) {
        return problem.withDuties(problem.duties().stream().map(change::of).toList());
    }

    private static boolean isOurs(@Nullable Pin pin) {
        return pin != null && OWNER.equals(pin.owner());
    }

    private static Duty withoutOurs(Duty duty) {
        return isOurs(duty.pin()) ? duty.withPin(null) : duty;
    }

    private static Duty pinned(Duty duty, @Nullable ProtectedDuty found) {
        return found == null || found.outcome() != Outcome.PROTECTED
                ? duty
                : duty.withPin(new Pin(reason(found.deals()), OWNER, found.until()));
    }

    private static String reason(List<OpenDeal> deals) {
        String named = String.join(
                ", ", deals.stream().limit(MOST_NAMED).map(OpenDeal::name).toList());
        String others = deals.size() > MOST_NAMED ? " and %d more".formatted(deals.size() - MOST_NAMED) : "";
        return "open late-stage deals: " + named + others;
    }

    /** The latest day; null where one deal has none. */
    private static @Nullable LocalDate until(List<OpenDeal> deals, LateDeals late) {
        LocalDate latest = null;
        for (OpenDeal deal : deals) {
            LocalDate day = late.until(deal);
            if (day == null) {
                return null;
            }
            latest = latest == null || day.isAfter(latest) ? day : latest;
        }
        return latest;
    }

    private static Outcome outcome(Pairs pairs, Duty duty) {
        int number = pairs.view().dutyNumber(duty.id());
        if (duty.holder() == null) {
            return Outcome.NO_HOLDER;
        }
        if (pairs.view().holder(number) == PeriodView.NOBODY) {
            return Outcome.HOLDER_LEFT;
        }
        if (pairs.view().isPinned(number)) {
            return Outcome.PINNED_ALREADY;
        }
        return pairs.isHeld(number) ? Outcome.PROTECTED : Outcome.NOT_ELIGIBLE;
    }

    private static BigDecimal worth(OpenDeal deal) {
        return deal.amount() == null ? BigDecimal.ZERO : deal.amount();
    }

    /** Gives up those protections that the hard rules leave no room for, the ones worth least first. */
    private static Map<String, ProtectedDuty> settle(Pairs pairs, List<ProtectedDuty> wanted) {
        PeriodView view = pairs.view();
        Referee referee = Referee.of(pairs);
        int[] plan = new int[view.duties().size()];
        for (int d = 0; d < plan.length; d++) {
            plan[d] = view.isPinned(d) ? view.holder(d) : PeriodView.NOBODY;
        }
        long before = referee.judge(plan).score().hard();
        int[] all = plan.clone();
        wanted.stream()
                .filter(duty -> duty.outcome() == Outcome.PROTECTED)
                .forEach(duty -> assign(all, view, duty.duty()));
        Map<String, ProtectedDuty> settled = new HashMap<>();
        if (referee.judge(all).score().hard() >= before) {
            wanted.forEach(duty -> settled.put(duty.duty(), duty));
            return settled;
        }
        List<ProtectedDuty> byWorth = wanted.stream()
                .sorted(Comparator.comparing(Protection::total).reversed())
                .toList();
        for (ProtectedDuty duty : byWorth) {
            boolean fits = true;
            if (duty.outcome() == Outcome.PROTECTED) {
                int[] more = Arrays.copyOf(plan, plan.length);
                assign(more, view, duty.duty());
                fits = referee.judge(more).score().hard() >= before;
                plan = fits ? more : plan;
            }
            settled.put(
                    duty.duty(),
                    fits
                            ? duty
                            : new ProtectedDuty(duty.duty(), duty.holder(), duty.deals(), null, Outcome.BREAKS_RULE));
        }
        return settled;
    }

    private static void assign(int[] plan, PeriodView view, String duty) {
        int number = view.dutyNumber(duty);
        plan[number] = view.holder(number);
    }

    private static BigDecimal total(ProtectedDuty duty) {
        return duty.deals().stream().map(Protection::worth).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
