package org.bailiwick.generate;

import java.math.BigDecimal;
import org.bailiwick.model.Location;

/** From working numbers to the short decimals of a file, and distances. */
final class Figures {

    /** Above model.md's road factor over its speed, both ways: minutes on the road for each km of distance and visit. */
    private static final double ROAD_MINUTES_PER_KM = 2 * 1.3;

    private static final double EARTH_RADIUS_KM = 6371.0088;

    private Figures() {}

    static BigDecimal quarters(int quarterHours) {
        return BigDecimal.valueOf(quarterHours * 25L, 2);
    }

    static BigDecimal halves(int halfLevels) {
        return BigDecimal.valueOf(halfLevels * 5L, 1);
    }

    static BigDecimal hundredths(int hundredths) {
        return BigDecimal.valueOf(hundredths, 2);
    }

    static Location location(double lat, double lon) {
        return new Location(coordinate(lat), coordinate(lon));
    }

    private static BigDecimal coordinate(double degrees) {
        return BigDecimal.valueOf(Math.round(degrees * 10_000), 4);
    }

    /** Great-circle distance in km between the places as a file states them. */
    static double km(Location a, Location b) {
        double lat1 = StrictMath.toRadians(a.lat().doubleValue());
        double lat2 = StrictMath.toRadians(b.lat().doubleValue());
        double sinLat = StrictMath.sin((lat2 - lat1) / 2);
        double sinLon =
                StrictMath.sin(StrictMath.toRadians(b.lon().subtract(a.lon()).doubleValue()) / 2);
        double h = sinLat * sinLat + StrictMath.cos(lat1) * StrictMath.cos(lat2) * sinLon * sinLon;
        return 2 * EARTH_RADIUS_KM * StrictMath.asin(StrictMath.min(1, StrictMath.sqrt(h)));
    }

    /** Never less than the exact travel time, at the default speed and road factor. */
    static int travelMinutes(int visits, double km) {
        return visits == 0 ? 0 : (int) StrictMath.ceil(visits * ROAD_MINUTES_PER_KM * km) + 1;
    }
}
