package org.bailiwick.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.bailiwick.model.Location;

/**
 * Great-circle distances by the haversine formula, in metres (thousandths of a kilometre), rounded half up.
 *
 * <p>Sinnott, R. W.: Virtues of the Haversine. Sky and Telescope 68 (1984) 159. The earth's mean radius is the IUGG's.
 */
final class Distance {

    private static final double EARTH_RADIUS_KM = 6371.0088;
    /** How near to a half a value must be for its exact decimal expansion to decide the rounding. */
    private static final double CLOSE = 1e-6;

    private Distance() {}

    /** A place with what the formula needs of it. */
    record Point(double latitude, double longitude, double cosine) {

        static Point of(Location location) {
            double latitude = StrictMath.toRadians(location.lat().doubleValue());
            return new Point(latitude, StrictMath.toRadians(location.lon().doubleValue()), StrictMath.cos(latitude));
        }
    }

    static long metres(Point a, Point b) {
        double byLatitude = StrictMath.sin((b.latitude - a.latitude) / 2);
        double byLongitude = StrictMath.sin((b.longitude - a.longitude) / 2);
        double haversine = byLatitude * byLatitude + a.cosine * b.cosine * byLongitude * byLongitude;
        double kilometres = 2 * EARTH_RADIUS_KM * StrictMath.asin(Math.min(1, StrictMath.sqrt(haversine)));
        double thousands = kilometres * 1000;
        double floor = Math.floor(thousands);
        if (Math.abs(thousands - floor - 0.5) < CLOSE) {
            return new BigDecimal(kilometres)
                    .movePointRight(3)
                    .setScale(0, RoundingMode.HALF_UP)
                    .longValueExact();
        }
        return (long) (thousands - floor < 0.5 ? floor : floor + 1);
    }
}
