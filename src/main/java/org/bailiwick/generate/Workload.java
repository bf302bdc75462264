package org.bailiwick.generate;

import java.math.BigDecimal;
import java.util.List;
import org.bailiwick.model.SegmentKind;

/** What is to be done: fills each pod's territories with accounts and duties until it has exactly its number. */
final class Workload {

    /** How far the hours of like duties differ. */
    private static final double SPREAD = 0.35;

    /** The potential of an account whose duties take average hours. */
    private static final double USUAL_POTENTIAL = 50_000;

    /** No site is opened where fewer duties than this are missing. */
    private static final int ROOM_FOR_SITES = 20;

    private final Dice dice;
    private final Geography geography;
    private final List<JobRole> roles;

    Workload(long seed, Geography geography, List<JobRole> roles) {
        this.dice = new Dice(seed, "workload");
        this.geography = geography;
        this.roles = roles;
    }

    void fill(Pod pod) {
        for (SegmentDraft territory : pod.territories) {
            addAll(pod, territory, Slot.TERRITORY);
            if (territory.campaign) {
                Slot.CAMPAIGN.forEach(slot -> add(pod, territory, slot, 1, true));
            }
        }
        for (int i = 0; pod.missingDuties() > 0; i++) {
            // Every territory gets its first account before any of them can use up the room.
            boolean first = i < pod.territories.size();
            addAccount(pod, first ? pod.territories.get(i) : dice.pick(pod.territories), !first);
        }
        pod.duties.forEach(this::describe);
    }

    private void addAccount(Pod pod, SegmentDraft wanted, boolean sites) {
        // A cross-selling drive asks for two duties in every account: where only one is missing, go elsewhere.
        SegmentDraft territory = pod.missingDuties() < 2 ? pod.territories.get(0) : wanted;
        SegmentDraft account = geography.account(pod, territory, sites && pod.missingDuties() >= ROOM_FOR_SITES);
        for (SegmentDraft leaf : account.isLeaf() ? List.of(account) : account.children) {
            add(pod, leaf, Slot.SERVICE, 1, dice.chance(0.35));
            if (territory.crossSelling) {
                add(pod, leaf, Slot.CROSS_SELLING, 1, true);
            }
        }
        addAll(pod, account, Slot.ACCOUNT);
        account.children.forEach(site -> addAll(pod, site, Slot.SITE));
    }

    /** Draws from the slots for a segment, until the pod is full. */
    private void addAll(Pod pod, SegmentDraft segment, List<Slot> slots) {
        for (Slot slot : slots) {
            boolean wanted = roles.contains(slot.role()) && dice.chance(slot.chance());
            boolean campaigned = segment.campaign && slot.role() == JobRole.SALES_SUPPORT;
            int seats = wanted && !campaigned ? seats(pod, slot) : 0;
            for (int seat = 1; seat <= seats && pod.missingDuties() > 0; seat++) {
                add(pod, segment, slot, seat, false);
            }
        }
    }

    private int seats(Pod pod, Slot slot) {
        int seats = 1;
        while (pod.isLarge() && seats < slot.seats() && dice.chance(0.2)) {
            seats++;
        }
        return seats;
    }

    private void add(Pod pod, SegmentDraft segment, Slot slot, int seat, boolean covered) {
        double weight = slot.hours();
        if (!covered) {
            double size = segment.kind == SegmentKind.ACCOUNT && segment.isLeaf()
                    ? StrictMath.pow(segment.potential / USUAL_POTENTIAL, 0.2)
                    : 1;
            weight *= size * (1 + SPREAD * dice.bell());
        }
        pod.duties.add(new DutyDraft(slot, segment, seat, covered, weight));
    }

    /** Sets what depends on the finished map. */
    private void describe(DutyDraft duty) {
        double noise = duty.covered ? 1 : 1 + SPREAD * dice.bell();
        double goal = duty.segment.potential * duty.slot.goalShare() * noise;
        duty.goal = duty.covered ? Math.round(goal) : Math.round(goal / 10) * 10;
        if (duty.covered) {
            return;
        }
        boolean key = duty.segment.root().needs.size() > 0 && duty.segment.root().kind == SegmentKind.ACCOUNT;
        duty.priority = key ? dice.from(3, 6) : dice.chance(0.1) ? dice.from(2, 6) : 1;
        if (duty.role() == JobRole.ACCOUNT_MANAGEMENT && duty.slot.step() == Step.CLOSE) {
            duty.measures.put(Assembly.ACCOUNTS, BigDecimal.valueOf(1 + duty.segment.children.size()));
        }
        if (duty.role().bearsGoal() && (duty.slot.step() == Step.PROPOSE || duty.slot.step() == Step.CLOSE)) {
            duty.measures.put(Assembly.OPEN_DEALS, BigDecimal.valueOf(dice.below(10)));
        }
        if (dice.chance(0.06)) {
            duty.stickiness = Figures.hundredths(dice.pick(List.of(10, 50, 80, 100)));
        }
    }
}
