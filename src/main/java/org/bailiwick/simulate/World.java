package org.bailiwick.simulate;

import java.util.List;
import java.util.stream.IntStream;
import org.bailiwick.model.Problem;
import org.bailiwick.score.PeriodView;

/**
 * A team's year as it really is: who is there and how good, what there is to win, and how the stages convert.
 *
 * <p>Nothing in it depends on who holds what, so every policy meets the same year. Immutable and thread-safe.
 */
final class World {

    private final Problem team;
    private final Chance chance;
    private final List<Person> people;
    private final List<Work> work;
    private final List<Truth> months;

    /**
     * Makes up a year.
     *
     * @param generated the team; its holders, pins, dates, vacancies and budget are passed over
     * @param seed another number gives another year
     * @param months how many months, at least 1
     */
    World(Problem generated, long seed, Drift drift, int months) {
        this.team = generated.expanded().withSettings(generated.settings().withDisruptionBudget(null));
        this.chance = new Chance(seed);
        this.people = new Staff(chance, drift, months).people(team.members());
        Market market = new Market(chance, drift, months);
        this.work = market.work(PeriodView.of(team));
        this.months = IntStream.range(0, months)
                .mapToObj(month -> new Truth(truth(market, month)))
                .toList();
    }

    private Problem truth(Market market, int month) {
        return team.withPeriod(team.period().plusMonths(month))
                .withStages(market.stages(team.stages(), month))
                .withMembers(people.stream()
                        .filter(person -> person.isThere(month))
                        .map(person -> person.truth(month))
                        .toList())
                .withDuties(work.stream()
                        .filter(duty -> duty.isWanted(month))
                        .map(duty -> duty.truth(month))
                        .toList());
    }

    /** The first month as the company's files have it, with nobody holding anything. */
    Problem onFile() {
        return team.withMembers(people.stream()
                        .filter(person -> person.isThere(0))
                        .map(Person::onFile)
                        .toList())
                .withDuties(work.stream()
                        .filter(duty -> duty.isWanted(0))
                        .map(duty -> duty.seen(0))
                        .toList());
    }

    int months() {
        return months.size();
    }

    /** A month as it really is, from 0. */
    Truth month(int month) {
        return months.get(month);
    }

    Chance chance() {
        return chance;
    }

    List<Person> people() {
        return people;
    }

    List<Work> work() {
        return work;
    }
}
