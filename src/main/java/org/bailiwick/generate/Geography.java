package org.bailiwick.generate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bailiwick.model.Location;
import org.bailiwick.model.Requirement;
import org.bailiwick.model.SegmentKind;
import org.jspecify.annotations.Nullable;

/** The map: markets, their territories around cities, and the accounts and sites in these. */
final class Geography {

    /** The level of an industry and of a language below which nobody is eligible. */
    static final int LEAST_INDUSTRY = 2;

    static final int LEAST_LANGUAGE = 3;
    static final int LEAST_KEY_ACCOUNTS = 2;
    static final String KEY_ACCOUNTS = "key-accounts";

    private static final long SMALL_ACCOUNT = 20_000;
    private static final double KEY_ACCOUNT_SIZE = 6;
    private static final int NEIGHBORS = 2;
    private static final int REGIONS_A_ROW = 4;

    private record City(String name, double lat, double lon) {}

    private final Dice dice;
    private final PlaceNames names;
    private final Words ids = new Words();
    private final Map<Market, SegmentDraft> markets = new EnumMap<>(Market.class);
    private final List<List<City>> regions = new ArrayList<>();

    Geography(long seed, List<Pod> pods) {
        this.dice = new Dice(seed, "geography");
        this.names = new PlaceNames(new Dice(seed, "places"));
        for (Pod pod : pods) {
            addTerritories(pod);
        }
        for (Market market : markets.keySet()) {
            addNeighbors(pods.stream()
                    .filter(pod -> pod.market == market)
                    .flatMap(pod -> pod.territories.stream())
                    .toList());
        }
    }

    List<SegmentDraft> markets() {
        return List.copyOf(markets.values());
    }

    private void addTerritories(Pod pod) {
        SegmentDraft market = markets.computeIfAbsent(pod.market, this::market);
        List<City> cities = cities(pod.region, pod.territoryCount());
        for (int i = 0; i < pod.territoryCount(); i++) {
            City city = cities.get(i);
            SegmentDraft territory = new SegmentDraft(
                    ids.unique(market.id + "-" + Words.slug(city.name)),
                    market.name + " " + city.name,
                    SegmentKind.TERRITORY,
                    market,
                    Figures.location(city.lat, city.lon));
            territory.needs.add(need(Words.slug(pod.language()), LEAST_LANGUAGE, 1));
            // The first territory stays plain: it takes the accounts that would overfill the others.
            territory.crossSelling = i > 0 && dice.chance(0.3);
            territory.campaign = pod.isLarge() && dice.chance(0.25);
            pod.territories.add(territory);
            pod.segments.add(territory);
        }
    }

    private SegmentDraft market(Market market) {
        SegmentDraft segment =
                new SegmentDraft(ids.unique(market.id()), market.label(), SegmentKind.MARKET, null, null);
        segment.needs.add(need(market.skill(), LEAST_INDUSTRY, 2));
        return segment;
    }

    private static Requirement need(String skill, int min, int weight) {
        return new Requirement(skill, BigDecimal.valueOf(min), BigDecimal.valueOf(weight));
    }

    /** A region's cities lie within some 120 km of its centre, the centres some 400 km apart. */
    private List<City> cities(int region, int count) {
        while (regions.size() <= region) {
            regions.add(new ArrayList<>());
        }
        List<City> cities = regions.get(region);
        int row = region / REGIONS_A_ROW;
        int column = region % REGIONS_A_ROW;
        while (cities.size() < count) {
            double lat = 43.3 + row * 3.6 + dice.bell() * 1.1;
            double lon = 3.4 + column * 5.2 + dice.bell() * 1.5;
            cities.add(new City(names.city(), lat, lon));
        }
        return cities;
    }

    private void addNeighbors(List<SegmentDraft> territories) {
        for (SegmentDraft territory : territories) {
            territories.stream()
                    .filter(other -> other != territory)
                    .sorted(Comparator.comparingDouble(other -> km(territory, other)))
                    .limit(NEIGHBORS)
                    .filter(other -> !other.neighbors.contains(territory.id))
                    .forEach(other -> territory.neighbors.add(other.id));
        }
    }

    private static double km(SegmentDraft a, SegmentDraft b) {
        return a.location == null || b.location == null ? 0 : Figures.km(a.location, b.location);
    }

    /** A new customer: many small ones, few large ones; the largest of a large pod may have sites of their own. */
    SegmentDraft account(Pod pod, SegmentDraft territory, boolean sites) {
        String city = territory.name.substring(pod.market.label().length() + 1);
        String name = names.firm(pod.market, city);
        double size = dice.heavyTail(1.4, 15);
        SegmentDraft account = new SegmentDraft(
                ids.unique(Words.slug(name)), name, SegmentKind.ACCOUNT, territory, near(territory, 0.25));
        if (size >= KEY_ACCOUNT_SIZE) {
            account.needs.add(need(KEY_ACCOUNTS, LEAST_KEY_ACCOUNTS, 2));
        }
        pod.segments.add(account);
        long potential = Math.round(size * SMALL_ACCOUNT / 1000) * 1000;
        if (sites && size >= KEY_ACCOUNT_SIZE) {
            addSites(pod, account, potential);
        } else {
            account.addPotential(potential);
        }
        return account;
    }

    private void addSites(Pod pod, SegmentDraft account, long potential) {
        int count = dice.from(2, 3);
        for (int i = 1; i <= count; i++) {
            SegmentDraft site = new SegmentDraft(
                    ids.unique(account.id + "-site-" + i),
                    account.name + ", site " + i,
                    SegmentKind.TERRITORY,
                    account,
                    near(account, 0.15));
            pod.segments.add(site);
            site.addPotential(
                    i == 1
                            ? potential - (count - 1) * (potential / count / 1000 * 1000)
                            : potential / count / 1000 * 1000);
        }
    }

    private @Nullable Location near(SegmentDraft center, double degrees) {
        Location place = center.location;
        if (place == null || dice.chance(0.02)) {
            return null;
        }
        return Figures.location(
                place.lat().doubleValue() + dice.bell() * degrees,
                place.lon().doubleValue() + dice.bell() * degrees * 1.4);
    }
}
