package org.bailiwick.crm.funnel;

import java.util.ArrayList;
import java.util.List;
import org.bailiwick.crm.data.CrmData;
import org.bailiwick.crm.data.Deals;
import org.bailiwick.crm.data.Person;
import org.jspecify.annotations.Nullable;

/** How often the deals of each member go on from a stage. */
final class MemberRates {
    /**
     * How many successes and how many failures must be expected of a member at the group's rate for the chi-square test to hold (Cochran,
     * Some methods for strengthening the common χ² tests, Biometrics 10, 1954).
     */
    private static final int ENOUGH = 5;

    private final Deals deals;
    private final Passages passages;
    private final List<String> names;

    MemberRates(CrmData data) {
        deals = data.deals();
        passages = new Passages(data);
        names = Labels.of(data.people(), Person::name, Person::key);
    }

    /** The rate of one member. */
    record Named(String name, Rate rate) {}

    /** The members who can be compared, in the order of the people. */
    List<Named> withEnough(int stage, int[] ofGroup) {
        RateCount all = new RateCount();
        List<@Nullable RateCount> counts = new ArrayList<>();
        names.forEach(name -> counts.add(null));
        for (int deal : ofGroup) {
            int owner = deals.owner(deal);
            if (owner != Deals.NONE && passages.hasLeft(deal, stage)) {
                RateCount count = counts.get(owner);
                if (count == null) {
                    count = new RateCount();
                    counts.set(owner, count);
                }
                count.add(passages.wentOn(deal, stage));
                all.add(passages.wentOn(deal, stage));
            }
        }
        double rarer = Math.min(all.rate().value(), 1 - all.rate().value());
        List<Named> members = new ArrayList<>();
        for (int person = 0; person < names.size(); person++) {
            RateCount count = counts.get(person);
            if (count != null && count.rate().of() * rarer >= ENOUGH) {
                members.add(new Named(names.get(person), count.rate()));
            }
        }
        return members;
    }

    static Named best(List<Named> members) {
        Named best = members.get(0);
        for (Named one : members) {
            best = one.rate().value() > best.rate().value() ? one : best;
        }
        return best;
    }

    static Named worst(List<Named> members) {
        Named worst = members.get(0);
        for (Named one : members) {
            worst = one.rate().value() < worst.rate().value() ? one : worst;
        }
        return worst;
    }

    /** The only owner of some deals, or null where several have them, or nobody. */
    @Nullable
    String onlyOwner(int[] ofGroup) {
        int owner = ofGroup.length == 0 ? Deals.NONE : deals.owner(ofGroup[0]);
        for (int deal : ofGroup) {
            if (deals.owner(deal) != owner) {
                return null;
            }
        }
        return owner == Deals.NONE ? null : names.get(owner);
    }
}
