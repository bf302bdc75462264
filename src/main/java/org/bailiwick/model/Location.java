package org.bailiwick.model;

import java.math.BigDecimal;

/**
 * A place on earth, in degrees.
 *
 * @param lat the latitude, −90..90
 * @param lon the longitude, −180..180
 */
public record Location(BigDecimal lat, BigDecimal lon) {

    public Location {
        lat = Decimals.normal(lat);
        lon = Decimals.normal(lon);
    }
}
