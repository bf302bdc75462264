package org.bailiwick.score;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Member;
import org.bailiwick.model.Preference;
import org.bailiwick.model.Requirement;
import org.bailiwick.model.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Everything that depends on one duty and one member only: effort, travel, fit, preference and eligibility; and what follows from
 * that for a team whatever its plan, the costs of the fairness bands.
 *
 * <p>Immutable and thread-safe. Numbers of duties and members are those of the view.
 */
public final class Pairs {

    private static final BigDecimal MOST_LIKED = BigDecimal.valueOf(2);
    private static final BigDecimal NO_LEVEL = BigDecimal.ZERO;

    private final PeriodView view;
    private final Requirements requirements;
    private final Travel travel;
    private final LinearRounding[] efforts;
    private final BigFraction[][] fits;
    private @Nullable FairCosts fairCosts;
    private final OwnFigures own;
    private final CompiledPattern[][] exclusions;
    private final CompiledPattern[][] preferences;
    private final int[][] eligible;

    private Pairs(PeriodView view) {
        this.view = view;
        this.requirements = new Requirements(view);
        this.travel = new Travel(view);
        this.efforts = new LinearRounding[view.duties().size()];
        for (int d = 0; d < efforts.length; d++) {
            BigFraction minutes = Exact.of(view.duty(d).hours()).multiply(60);
            efforts[d] = new LinearRounding(minutes, travel.minutesPerMetre(d));
        }
        this.fits = new BigFraction[requirements.count()][];
        this.own = new OwnFigures(view);
        this.exclusions = view.members().stream()
                .map(member -> member.cannot().stream()
                        .map(pattern -> new CompiledPattern(pattern, view))
                        .toArray(CompiledPattern[]::new))
                .toArray(CompiledPattern[][]::new);
        this.preferences = view.members().stream()
                .map(member -> member.prefers().stream()
                        .map(preference -> new CompiledPattern(preference.pattern(), view))
                        .toArray(CompiledPattern[]::new))
                .toArray(CompiledPattern[][]::new);
        this.eligible = findEligible();
    }

    /**
     * Computes the pair functions of a view.
     *
     * @param view the view
     * @return its pairs
     */
    public static Pairs of(PeriodView view) {
        return new Pairs(view);
    }

    /**
     * Returns a member's level in a skill.
     *
     * @param member the member
     * @param skill the id of a skill
     * @return 0..5; 0 where the member does not list the skill
     */
    public static BigDecimal level(Member member, String skill) {
        return member.skills().getOrDefault(skill, NO_LEVEL);
    }

    /**
     * Tells whether a member has the qualification for a role.
     *
     * @param member the member
     * @param role the id of a role, or null for a duty that needs none
     * @return true where the member lists the role or no role at all
     */
    public static boolean isQualified(Member member, @Nullable String role) {
        return role == null || member.roles().isEmpty() || member.roles().contains(role);
    }

    /**
     * Returns the view that the numbers belong to.
     *
     * @return the view
     */
    public PeriodView view() {
        return view;
    }

    private record Kind(@Nullable String role, int requirementSet) {}

    private int[][] findEligible() {
        int[][] found = new int[view.duties().size()][];
        Map<Kind, int[]> byClass = new HashMap<>();
        int[] buffer = new int[view.members().size()];
        for (int d = 0; d < found.length; d++) {
            Kind kind = new Kind(view.duty(d).role(), requirements.setOf(d));
            int[] candidates = byClass.computeIfAbsent(kind, this::skilled);
            int count = 0;
            for (int m : candidates) {
                if (!isExcluded(d, m) && effortMinutes(d, m) <= view.capacityMinutes(m)) {
                    buffer[count++] = m;
                }
            }
            // Most duties keep the whole class: one shared array instead of thousands of equal ones.
            found[d] = count == candidates.length ? candidates : Arrays.copyOf(buffer, count);
        }
        return found;
    }

    private int[] skilled(Kind kind) {
        return IntStream.range(0, view.members().size())
                .filter(m -> isQualified(view.member(m), kind.role()))
                .filter(m -> requirements.meetsMinima(kind.requirementSet(), view.member(m)))
                .toArray();
    }

    /**
     * Returns who may hold a duty.
     *
     * @param duty the duty's number
     * @return the numbers of the eligible members, ascending; may be empty; not to be changed
     */
    public int[] eligible(int duty) {
        return eligible[duty];
    }

    /**
     * Returns who may hold a duty, or has to: a pinned duty's holder, eligible or not.
     *
     * @param duty the duty's number
     * @return numbers of members, ascending; may be empty; not to be changed
     */
    public int[] candidates(int duty) {
        return view.isPinned(duty) ? new int[] {view.holder(duty)} : eligible[duty];
    }

    /**
     * Tells whether a member may hold a duty: qualified for its role, at or above every minimum level, not excluded, and
     * with a capacity of at least its effort.
     *
     * @param duty the duty's number
     * @param member the member's number
     * @return whether the member is eligible
     */
    public boolean isEligible(int duty, int member) {
        return Arrays.binarySearch(eligible[duty], member) >= 0;
    }

    /**
     * Returns what loads cost by the fairness bands.
     *
     * @return the costs, the same on every call or equal ones
     */
    public FairCosts fairCosts() {
        FairCosts known = fairCosts;
        if (known == null) {
            // Threads that meet here compute equal immutable values; either may win.
            known = new FairCosts(this);
            fairCosts = known;
        }
        return known;
    }

    /**
     * Tells whether a duty is held: its holder is in the team and eligible for it.
     *
     * @param duty the duty's number
     * @return whether the duty is held
     */
    public boolean isHeld(int duty) {
        int holder = view.holder(duty);
        return holder != PeriodView.NOBODY && isEligible(duty, holder);
    }

    /**
     * Returns everything that a duty asks for.
     *
     * @param duty the duty's number
     * @return one requirement a skill, with the highest minimum and weight of its role, segments, stage and itself
     */
    public List<Requirement> requirements(int duty) {
        return requirements.set(requirements.setOf(duty));
    }

    /**
     * Tells whether a member reaches every minimum level that a duty asks for.
     *
     * @param duty the duty's number
     * @param member the member's number
     * @return whether all minima are met
     */
    public boolean meetsMinima(int duty, int member) {
        return requirements.meetsMinima(requirements.setOf(duty), view.member(member));
    }

    /**
     * Tells whether one of a member's exclusions matches a duty, or the duty's row in the pair table leaves the member out.
     *
     * @param duty the duty's number
     * @param member the member's number
     * @return whether the member cannot hold it
     */
    public boolean isExcluded(int duty, int member) {
        if (own.leavesOut(duty, member)) {
            return true;
        }
        for (CompiledPattern pattern : exclusions[member]) {
            if (pattern.matches(view.duty(duty))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns what a duty takes of a member's time: what the pair table says, else hours · 60 + travel.
     *
     * @param duty the duty's number
     * @param member the member's number
     * @return minutes, rounded half up
     */
    public long effortMinutes(int duty, int member) {
        long stated = own.effortMinutes(duty, member);
        return stated == OwnFigures.NONE ? efforts[duty].at(travel.metres(duty, member)) : stated;
    }

    /**
     * Tells whether the problem's pair table has a row for a duty.
     *
     * @param duty the duty's number
     * @return true where each member's effort is stated apart
     */
    public boolean hasOwnFigures(int duty) {
        return own.hasRow(duty);
    }

    /**
     * Returns what an assignment costs by the problem's pair table.
     *
     * @param duty the duty's number
     * @param member the member's number
     * @return points; negative where it earns, 0 where the table does not list the pair
     */
    public long costPoints(int duty, int member) {
        return own.costPoints(duty, member);
    }

    /**
     * Tells whether a duty keeps members on the road, some longer than others.
     *
     * @param duty the duty's number
     * @return true where the duty has visits and its segment a location
     */
    public boolean isTravelled(int duty) {
        return travel.isTravelled(duty);
    }

    /**
     * Returns the time that a duty keeps a member on the road.
     *
     * @param duty the duty's number
     * @param member the member's number
     * @return minutes, exact; 0 where either has no location or there are no visits
     */
    public BigFraction travelMinutes(int duty, int member) {
        long metres = travel.metres(duty, member);
        return metres == 0 ? BigFraction.ZERO : travel.minutesPerMetre(duty).multiply(metres);
    }

    /**
     * Returns the way between a member's home and a duty's segment.
     *
     * @param duty the duty's number
     * @param member the member's number
     * @return great-circle distance in metres; 0 where either has no location or there are no visits
     */
    public long metres(int duty, int member) {
        return travel.metres(duty, member);
    }

    /**
     * Returns what one metre between home and segment costs: visits · 2 · roadFactor / speed.
     *
     * @param duty the duty's number
     * @return minutes of travel for each metre of distance, exact
     */
    public BigFraction travelMinutesPerMetre(int duty) {
        return travel.minutesPerMetre(duty);
    }

    /**
     * Returns how well a member's skills fit a duty: 100 · Σ w·level/5 / Σ w.
     *
     * @param duty the duty's number
     * @param member the member's number
     * @return percent, 0..100; 100 where nothing with a weight is asked for
     */
    public BigFraction fit(int duty, int member) {
        int set = requirements.setOf(duty);
        BigFraction[] row = fits[set];
        if (row == null) {
            row = new BigFraction[view.members().size()];
            fits[set] = row;
        }
        BigFraction fit = row[member];
        if (fit == null) {
            // Threads that meet here compute equal immutable values; either may win.
            fit = requirements.fit(set, view.member(member));
            row[member] = fit;
        }
        return fit;
    }

    /**
     * Returns how much the duty's stage pulls the better people: target over measured conversion, clamped to 1..2.
     *
     * @param duty the duty's number
     * @return 1 where either conversion is unknown, 2 where the measured one is 0 and the target is not
     */
    public BigFraction emphasis(int duty) {
        Stage stage = view.stage(view.duty(duty).stage());
        if (stage == null
                || stage.conversion() == null
                || stage.target() == null
                || stage.target().signum() == 0) {
            return BigFraction.ONE;
        }
        if (stage.conversion().signum() == 0) {
            return BigFraction.of(2);
        }
        BigFraction ratio = Exact.of(stage.target()).divide(Exact.of(stage.conversion()));
        if (ratio.compareTo(BigFraction.ONE) < 0) {
            return BigFraction.ONE;
        }
        return ratio.compareTo(BigFraction.of(2)) > 0 ? BigFraction.of(2) : ratio;
    }

    /**
     * Returns how much a member likes a duty: the sum of the matching entries, clamped to −2..2.
     *
     * @param duty the duty's number
     * @param member the member's number
     * @return −2..2; 0 where no entry matches
     */
    public BigDecimal preference(int duty, int member) {
        CompiledPattern[] patterns = preferences[member];
        if (patterns.length == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal sum = BigDecimal.ZERO;
        Duty row = view.duty(duty);
        List<Preference> entries = view.member(member).prefers();
        for (int i = 0; i < patterns.length; i++) {
            if (patterns[i].matches(row)) {
                sum = sum.add(entries.get(i).score());
            }
        }
        return sum.min(MOST_LIKED).max(MOST_LIKED.negate());
    }
}
