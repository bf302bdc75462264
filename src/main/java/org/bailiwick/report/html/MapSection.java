package org.bailiwick.report.html;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.bailiwick.lang.Figures;
import org.bailiwick.model.Location;
import org.bailiwick.model.Member;
import org.bailiwick.model.Segment;
import org.bailiwick.score.Exact;
import org.jspecify.annotations.Nullable;

/** Where the members live and their segments lie, and how far they travel. */
final class MapSection {

    private static final int METRE_DECIMALS = 3;
    private static final int COORDINATE_DECIMALS = 4;

    private final PlanFacts facts;
    private final Figures figures;

    MapSection(PlanFacts facts) {
        this.facts = facts;
        this.figures = facts.figures();
    }

    /** Null where no member lives, and no held segment lies, at a known place. */
    @Nullable
    Section section() {
        List<Map<String, Object>> homes = homes();
        List<Map<String, Object>> places = places();
        if (homes.isEmpty() && places.isEmpty()) {
            return null;
        }
        Section section = new Section("map", facts.say("mapTitle")).say(facts.say("mapAbout"));
        Map<String, Object> drawn = new LinkedHashMap<>();
        drawn.put("homes", homes);
        drawn.put("places", places);
        drawn.put("all", facts.say("everybody"));
        drawn.put("choose", facts.say("chooseMember"));
        drawn.put("legend", List.of(facts.say("legendHome"), facts.say("legendSegment"), facts.say("legendOpen")));
        drawn.put("open", facts.say("open"));
        section.add(new Chart("chart-map", "map", facts.say("mapChart"), facts.say("mapCaption"), drawn));
        section.add(table());
        return section;
    }

    private List<Map<String, Object>> homes() {
        List<Map<String, Object>> homes = new ArrayList<>();
        for (int m = 0; m < facts.memberCount(); m++) {
            Location home = facts.view().member(m).home();
            if (home != null) {
                Map<String, Object> drawn = place(facts.memberName(m), home);
                drawn.put("member", m);
                homes.add(drawn);
            }
        }
        return homes;
    }

    private List<Map<String, Object>> places() {
        Map<String, Set<Integer>> membersOf = new LinkedHashMap<>();
        for (int d = 0; d < facts.dutyCount(); d++) {
            String segment = facts.view().duty(d).segment();
            if (segment != null) {
                membersOf.computeIfAbsent(segment, id -> new LinkedHashSet<>()).add(facts.memberOf(d));
            }
        }
        List<Map<String, Object>> places = new ArrayList<>();
        for (Segment segment : facts.view().problem().segments()) {
            Location location = segment.location();
            Set<Integer> members = membersOf.get(segment.id());
            if (location != null && members != null) {
                Map<String, Object> drawn = place(segment.name(), location);
                drawn.put("members", members);
                places.add(drawn);
            }
        }
        return places;
    }

    private static Map<String, Object> place(String name, Location location) {
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("name", name);
        place.put("at", List.of(rounded(location.lon()), rounded(location.lat())));
        return place;
    }

    private static BigDecimal rounded(BigDecimal degrees) {
        return degrees.setScale(COORDINATE_DECIMALS, RoundingMode.HALF_UP);
    }

    private Table table() {
        Table table = new Table("travel-table", facts.say("travelTable"))
                .words(facts.say("member"))
                .words(facts.say("home"))
                .numbers(facts.say("placesVisited"))
                .numbers(facts.say("farthest"))
                .numbers(facts.say("onTheRoad"));
        for (int m = 0; m < facts.memberCount(); m++) {
            table.row(row(m));
        }
        return table;
    }

    private List<Cell> row(int member) {
        Member row = facts.view().member(member);
        Set<String> segments = new LinkedHashSet<>();
        long farthest = 0;
        BigFraction minutes = BigFraction.ZERO;
        for (int d : facts.dutiesOf(member)) {
            List<Segment> path = facts.view().segmentPath(facts.view().duty(d).segment());
            if (!path.isEmpty() && path.get(0).location() != null) {
                segments.add(path.get(0).id());
                farthest = Math.max(farthest, facts.pairs().metres(d, member));
                minutes = minutes.add(facts.pairs().travelMinutes(d, member));
            }
        }
        BigDecimal kilometres = BigDecimal.valueOf(farthest, METRE_DECIMALS);
        Location home = row.home();
        return List.of(
                Cell.of(facts.member(member)),
                Cell.of(home == null ? facts.say("unknown") : coordinates(home)),
                Cell.number(figures.count(segments.size()), segments.size()),
                Cell.number(
                        farthest == 0
                                ? facts.say("none")
                                : figures.amount(kilometres, 0) + Figures.TIE + facts.say("km"),
                        kilometres),
                Cell.number(figures.hours(Exact.round(minutes)), Exact.round(minutes)));
    }

    private String coordinates(Location home) {
        return figures.amount(home.lat(), 2) + "° / " + figures.amount(home.lon(), 2) + "°";
    }
}
