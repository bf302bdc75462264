package org.bailiwick.generate;

import java.util.ArrayList;
import java.util.List;

/** The people who serve one market in one region, and their work; hardly anyone else is eligible for it. */
final class Pod {

    /** So many people can take an average duty where the team is large enough. */
    private static final double MOST_ELIGIBLE = 52;

    private static final double LEAST_ELIGIBLE = 4.5;
    private static final double ELIGIBLE_SHARE = 0.11;

    /** The part of a pod's people that is qualified for one role, over the number of roles. */
    private static final double ROLES_A_MEMBER = 3.2;

    private static final int MOST_TERRITORIES = 24;
    private static final int MEMBERS_A_TERRITORY = 5;
    private static final int DUTIES_A_TERRITORY = 25;

    final Market market;
    final int region;
    final int memberCount;
    final int dutyCount;
    final List<SegmentDraft> territories = new ArrayList<>();
    /** The territories, their accounts, and the sites of these. */
    final List<SegmentDraft> segments = new ArrayList<>();

    final List<DutyDraft> duties = new ArrayList<>();
    final List<MemberDraft> crew = new ArrayList<>();

    private Pod(Market market, int region, int memberCount, int dutyCount) {
        this.market = market;
        this.region = region;
        this.memberCount = memberCount;
        this.dutyCount = dutyCount;
    }

    /** Splits a team into pods of nearly equal size, on a grid of regions and markets. */
    static List<Pod> split(int members, int duties, int roles) {
        double eligible = Math.max(LEAST_ELIGIBLE, Math.min(MOST_ELIGIBLE, ELIGIBLE_SHARE * members));
        int count = Math.max(1, (int) (members * ROLES_A_MEMBER / (roles * eligible)));
        List<Market> all = List.of(Market.values());
        int markets = Math.min(all.size(), (int) Math.ceil(StrictMath.sqrt(count)));
        List<Pod> pods = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            pods.add(new Pod(all.get(i % markets), i / markets, part(members, count, i), part(duties, count, i)));
        }
        return pods;
    }

    private static int part(int total, int count, int index) {
        return (int) ((long) total * (index + 1) / count - (long) total * index / count);
    }

    String language() {
        return PlaceNames.LANGUAGES.get(region);
    }

    /** Whether there is work enough for more than the bare funnel. */
    boolean isLarge() {
        return dutyCount >= DUTIES_A_TERRITORY;
    }

    int territoryCount() {
        int bySize = Math.min(memberCount / MEMBERS_A_TERRITORY, dutyCount / DUTIES_A_TERRITORY);
        return Math.max(1, Math.min(MOST_TERRITORIES, bySize));
    }

    int missingDuties() {
        return dutyCount - duties.size();
    }
}
