// SPDX-License-Identifier: Apache-2.0
package org.dateline.place;

/**
 * A point on the earth, WGS84.
 *
 * @param latitude degrees north, -90 to 90
 * @param longitude degrees east, -180 to 180
 */
public record Coordinates(double latitude, double longitude) {
    private static final double EARTH_DIAMETER_KM = 12742;

    public Coordinates {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("Not on the earth: " + latitude + ", " + longitude);
        }
    }

    /** Great-circle distance in kilometres (haversine). */
    public double kilometresTo(Coordinates other) {
        double latitudes = Math.sin(Math.toRadians(other.latitude - latitude) / 2);
        double longitudes = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
        double h = latitudes * latitudes
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * longitudes
                        * longitudes;
        return EARTH_DIAMETER_KM * Math.asin(Math.sqrt(h));
    }
}
