package org.bailiwick.crm.load;

import java.math.BigDecimal;
import org.bailiwick.model.Location;
import org.jspecify.annotations.Nullable;

/** Places on earth from two columns. */
final class Places {
    private static final BigDecimal MOST_LATITUDE = new BigDecimal(90);
    private static final BigDecimal MOST_LONGITUDE = new BigDecimal(180);

    private Places() {}

    /** The place; null where a coordinate is missing. */
    static @Nullable Location of(@Nullable BigDecimal latitude, @Nullable BigDecimal longitude) throws BadCell {
        if (latitude == null || longitude == null) {
            return null;
        }
        if (latitude.abs().compareTo(MOST_LATITUDE) > 0 || longitude.abs().compareTo(MOST_LONGITUDE) > 0) {
            throw new BadCell(
                    "noPlace",
                    "latitude (%s) must be -90 to 90 and longitude (%s) -180 to 180. Maybe the two are swapped."
                            .formatted(latitude.toPlainString(), longitude.toPlainString()));
        }
        return new Location(latitude, longitude);
    }
}
