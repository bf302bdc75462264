package org.bailiwick.simulate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bailiwick.generate.TeamGenerator;

/**
 * What to simulate. Immutable and thread-safe.
 *
 * @param teams how many teams, 1..{@value #MOST_TEAMS}
 * @param seeds how many years of each team, 1..{@value #MOST_SEEDS}
 * @param months how many months a year has, 2..{@value #MOST_MONTHS}
 * @param members how many members a team begins with
 * @param duties how many duties a team begins with, on average
 * @param steps how many changes the search tries for each plan, at least 0
 * @param budgets the disruption budgets of monthly planning, each 0..1; at least one
 * @param loss the part of a duty's business that a change of hands costs for twelve months, 0..1
 * @param threads how many years run side by side, 1..{@value #MOST_THREADS}
 */
public record SimulationOptions(
        int teams,
        int seeds,
        int months,
        int members,
        int duties,
        long steps,
        List<BigDecimal> budgets,
        BigDecimal loss,
        int threads) {

    /** The most teams. */
    public static final int MOST_TEAMS = 10_000;
    /** The most years of a team. */
    public static final int MOST_SEEDS = 1_000;
    /** The most months. */
    public static final int MOST_MONTHS = 60;
    /** The most threads. */
    public static final int MOST_THREADS = 256;

    /** The part of a duty's business that depends on its holder's work, where nothing else is said. */
    static final BigDecimal USUAL_DEPENDENCE = new BigDecimal("0.5");

    private static final List<BigDecimal> LOSSES =
            Stream.of("0", "0.075", "0.15", "0.2").map(BigDecimal::new).toList();
    private static final List<BigDecimal> DEPENDENCES =
            Stream.of("0.3", "0.8").map(BigDecimal::new).toList();

    /** Some duties begin during the year, so a team is generated with more than it begins with. */
    private static final BigDecimal LATER = BigDecimal.valueOf(Drift.USUAL.newDuties());

    public SimulationOptions {
        budgets = budgets.stream()
                .map(BigDecimal::stripTrailingZeros)
                .distinct()
                .sorted()
                .toList();
        loss = loss.stripTrailingZeros();
        require("teams", teams, 1, MOST_TEAMS);
        require("seeds", seeds, 1, MOST_SEEDS);
        require("months", months, 2, MOST_MONTHS);
        require("threads", threads, 1, MOST_THREADS);
        require("steps", steps, 0, Long.MAX_VALUE);
        require("members", members, TeamGenerator.LEAST_MEMBERS, TeamGenerator.MOST_MEMBERS);
        require(
                "duties",
                duties,
                (long) members * TeamGenerator.LEAST_DUTIES_PER_MEMBER,
                members * (TeamGenerator.MOST_DUTIES_PER_MEMBER * 9L / 10));
        if (budgets.isEmpty()) {
            throw new IllegalArgumentException("budgets must hold at least one. Maybe 10% was meant.");
        }
        budgets.forEach(budget -> requirePart("budgets", budget));
        requirePart("loss", loss);
    }

    private static void require(String name, long value, long least, long most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    "%s (%d) must be %d..%d. Maybe two numbers changed places.".formatted(name, value, least, most));
        }
    }

    private static void requirePart(String name, BigDecimal value) {
        if (value.signum() < 0 || value.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("%s (%s) must be between 0 and 1. Maybe a %% sign is missing."
                    .formatted(name, value.toPlainString()));
        }
    }

    /** With how many duties a team is generated. */
    int generatedDuties() {
        return BigDecimal.valueOf(duties)
                .divide(BigDecimal.ONE.subtract(LATER), 0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    /**
     * Returns the ways to keep a plan that are compared.
     *
     * @return at least six, the one that keeps the first plan first
     */
    public List<Policy> policies() {
        List<Policy> policies = new ArrayList<>();
        policies.add(new Policy(Policy.Kind.FROZEN, null));
        policies.add(new Policy(Policy.Kind.STOP_GAP, null));
        budgets.forEach(budget -> policies.add(new Policy(Policy.Kind.MONTHLY, budget)));
        BigDecimal middle = budgets.get(budgets.size() / 2);
        policies.add(new Policy(Policy.Kind.LEARNING, middle));
        policies.add(new Policy(Policy.Kind.ADVISED, middle));
        policies.add(new Policy(Policy.Kind.FRESH, null));
        return List.copyOf(policies);
    }

    /**
     * Returns the assumptions under which what comes in is counted.
     *
     * @return different ones; the first is the one that counts, the others show how much hangs on it
     */
    public List<Assumption> assumptions() {
        Set<Assumption> assumptions = new LinkedHashSet<>();
        assumptions.add(new Assumption(loss, USUAL_DEPENDENCE));
        LOSSES.forEach(other -> assumptions.add(new Assumption(other, USUAL_DEPENDENCE)));
        DEPENDENCES.forEach(other -> assumptions.add(new Assumption(loss, other)));
        return List.copyOf(assumptions);
    }

    /**
     * Tells whether an assumption differs from others in the loss only.
     *
     * @param assumption the assumption
     * @return whether as much of the business depends on the holder's work as usual
     */
    public static boolean isUsual(Assumption assumption) {
        return assumption.dependence().compareTo(USUAL_DEPENDENCE) == 0;
    }
}
