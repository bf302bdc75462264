package org.bailiwick.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bailiwick.model.Duty;
import org.jspecify.annotations.Nullable;

/**
 * A plan seen from its members: who holds what.
 *
 * <p>Thread-safe as long as nobody changes the array that it was made of.
 */
public final class Holdings {

    private final PeriodView view;
    private final int[] memberOfDuty;
    private final List<List<Integer>> dutiesOfMember = new ArrayList<>();
    private final List<Integer> open = new ArrayList<>();

    /**
     * Looks at a plan.
     *
     * @param view the problem
     * @param memberOfDuty a member's number, or {@link PeriodView#NOBODY}, for every duty of the view; not copied
     */
    public Holdings(PeriodView view, int[] memberOfDuty) {
        this.view = view;
        this.memberOfDuty = memberOfDuty;
        for (int m = 0; m < view.members().size(); m++) {
            dutiesOfMember.add(new ArrayList<>());
        }
        for (int d = 0; d < memberOfDuty.length; d++) {
            (memberOfDuty[d] == PeriodView.NOBODY ? open : dutiesOfMember.get(memberOfDuty[d])).add(d);
        }
    }

    /**
     * Returns who has a duty.
     *
     * @param duty the duty's number
     * @return the member's number, or {@link PeriodView#NOBODY}
     */
    public int memberOf(int duty) {
        return memberOfDuty[duty];
    }

    /**
     * Tells whether nobody has a duty.
     *
     * @param duty the duty's number
     * @return true where it is open
     */
    public boolean isOpen(int duty) {
        return memberOfDuty[duty] == PeriodView.NOBODY;
    }

    /** Whether both duties are assigned, to different members. */
    boolean isSplit(int a, int b) {
        return !isOpen(a) && !isOpen(b) && memberOfDuty[a] != memberOfDuty[b];
    }

    /** Whether a duty's holder is in the team, and somebody else has the duty now. */
    boolean isWithAnother(int duty) {
        return !isOpen(duty) && memberOfDuty[duty] != view.holder(duty);
    }

    /**
     * Returns the open duties.
     *
     * @return their numbers, ascending; not to be changed
     */
    public List<Integer> open() {
        return open;
    }

    /**
     * Returns what a member holds.
     *
     * @param member the member's number
     * @return the duties' numbers, ascending; not to be changed
     */
    public List<Integer> dutiesOf(int member) {
        return dutiesOfMember.get(member);
    }

    /**
     * Adds up a measure over what a member holds.
     *
     * @param member the member's number
     * @param measure the measure
     * @return the sum, exact
     */
    public BigDecimal sum(int member, String measure) {
        return view.sum(dutiesOf(member), measure);
    }

    /** The different values of a property over a member's duties, nulls left out. */
    Set<String> distinct(int member, Function<Duty, @Nullable String> property) {
        return dutiesOf(member).stream()
                .map(duty -> property.apply(view.duty(duty)))
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
