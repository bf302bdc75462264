package org.bailiwick.simulate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bailiwick.model.Measures;
import org.bailiwick.model.Stage;
import org.bailiwick.model.Validity;
import org.bailiwick.rollover.actuals.DutyUpdate;
import org.bailiwick.rollover.actuals.Joiner;
import org.bailiwick.rollover.actuals.Leave;
import org.bailiwick.rollover.actuals.Leaver;
import org.bailiwick.rollover.actuals.MonthActuals;
import org.bailiwick.rollover.actuals.Passage;
import org.bailiwick.rollover.actuals.SkillOutcome;
import org.bailiwick.rollover.actuals.Target;
import org.bailiwick.score.Holdings;
import org.bailiwick.score.PeriodView;

/** What a company sees of a month that ends, and knows of the next: who comes and goes, what is sold, and deals one by one. */
final class Observed {

    /** A deal is won so often by somebody whose work is worth nothing, and by somebody who does it perfectly. */
    private static final double WON_AT_LEAST = 0.2;

    private static final double WON_AT_MOST = 0.8;

    /** A stage converts at its own rate where the work is worth this, and by a part more or less where it is not. */
    private static final double USUAL_WORK = 0.75;

    private static final double CONVERSION_BY_WORK = 0.5;

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final World world;
    private final int ended;
    private final Truth truth;
    private final YearMonth month;

    /** @param ended the month that ends, from 0; the year goes on behind it */
    Observed(World world, int ended) {
        this.world = world;
        this.ended = ended;
        this.truth = world.month(ended);
        this.month = truth.view().problem().period();
    }

    /** @param told whether the company hands in who won and lost which deals */
    MonthActuals actuals(Holdings holdings, boolean told) {
        return MonthActuals.NONE
                .withLeaves(leaves())
                .withJoiners(joiners())
                .withLeavers(leavers())
                .withTargets(targets())
                .withDuties(duties())
                .withOutcomes(told ? outcomes(holdings) : List.of())
                .withPassages(passages(holdings));
    }

    private List<Leave> leaves() {
        YearMonth next = month.plusMonths(1);
        return world.people().stream()
                .filter(person -> person.isThere(ended + 1) && person.halfTime().contains(ended + 1))
                .map(person -> new Leave(person.onFile().id(), next.atDay(1), next.atEndOfMonth(), HALF))
                .toList();
    }

    private List<Joiner> joiners() {
        return world.people().stream()
                .filter(person -> person.from() == ended + 1)
                .map(person -> new Joiner(person.onFile(), Person.RAMP_MONTHS))
                .toList();
    }

    private List<Leaver> leavers() {
        return world.people().stream()
                .filter(person -> person.until() == ended + 1)
                .map(person -> new Leaver(person.onFile().id(), month.atEndOfMonth()))
                .toList();
    }

    private List<DutyUpdate> duties() {
        List<DutyUpdate> updates = new ArrayList<>();
        for (Work work : world.work()) {
            if (work.isWanted(ended + 1)) {
                updates.add(new DutyUpdate(work.seen(ended + 1), Set.of(Measures.GOAL, Measures.HOURS)));
            } else if (work.isWanted(ended)) {
                updates.add(
                        new DutyUpdate(work.last(ended, new Validity(null, month.atEndOfMonth())), Set.of("until")));
            }
        }
        return updates;
    }

    /** The goals that are broken down by the duties' goals follow the sum of these. */
    private List<Target> targets() {
        return truth.view().problem().goals().stream()
                .filter(goal ->
                        goal.basis().equals(Measures.GOAL) && goal.roles().isEmpty())
                .map(goal -> new Target(goal.metric(), goal.unit(), sum().setScale(0, RoundingMode.HALF_UP)))
                .toList();
    }

    private BigDecimal sum() {
        return world.work().stream()
                .filter(work -> work.isWanted(ended + 1))
                .map(work -> work.seen(ended + 1).goal())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private int entered(int duty) {
        String id = truth.view().duty(duty).id();
        return world.work().stream()
                .filter(work -> work.onFile().id().equals(id))
                .mapToInt(work -> work.entered().get(ended))
                .sum();
    }

    private List<SkillOutcome> outcomes(Holdings holdings) {
        double[] timeShares = truth.timeShares(holdings);
        List<SkillOutcome> outcomes = new ArrayList<>();
        for (int d = 0; d < truth.view().duties().size(); d++) {
            int member = holdings.memberOf(d);
            int deals = entered(d);
            if (member != PeriodView.NOBODY && deals > 0) {
                String duty = truth.view().duty(d).id();
                double chance = WON_AT_LEAST + (WON_AT_MOST - WON_AT_LEAST) * truth.work(d, holdings, timeShares);
                int won = world.chance().successes(deals, chance, "won", duty, ended);
                outcomes.add(
                        new SkillOutcome(truth.view().member(member).id(), null, duty, won, (long) deals - won, null));
            }
        }
        return outcomes;
    }

    private List<Passage> passages(Holdings holdings) {
        double[] timeShares = truth.timeShares(holdings);
        Map<String, Passage> passages = new LinkedHashMap<>();
        for (int d = 0; d < truth.view().duties().size(); d++) {
            Stage stage = truth.view().stage(truth.view().duty(d).stage());
            if (stage != null && stage.conversion() != null && !holdings.isOpen(d)) {
                double usual = stage.conversion().doubleValue();
                double better = CONVERSION_BY_WORK * (truth.work(d, holdings, timeShares) - USUAL_WORK);
                int deals = entered(d);
                int advanced = world.chance()
                        .successes(
                                deals,
                                Math.min(1, usual * (1 + better)),
                                "advanced",
                                truth.view().duty(d).id(),
                                ended);
                passages.merge(
                        stage.id(),
                        new Passage(stage.id(), deals, advanced),
                        (one, other) -> new Passage(
                                one.stage(), one.entered() + other.entered(), one.advanced() + other.advanced()));
            }
        }
        return List.copyOf(passages.values());
    }
}
