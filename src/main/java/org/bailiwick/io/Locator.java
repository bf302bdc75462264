package org.bailiwick.io;

import java.util.function.UnaryOperator;
import org.bailiwick.model.Place;

/**
 * Finds where in the files of an input a place of the problem stands.
 *
 * <p>Immutable and thread-safe.
 */
public final class Locator {
    private final UnaryOperator<Place> way;

    Locator(UnaryOperator<Place> way) {
        this.way = way;
    }

    /**
     * Returns the place in the input's files.
     *
     * <p>In a JSON document that is the file's name, the same pointer, and the line and column where its row begins; in a
     * CSV folder the file's name, the line of the row and the column, counted in columns from 1. Where the exact place is not
     * in the input (a default, a whole row), the nearest one around it is returned.
     *
     * @param place a place with a JSON pointer into the problem; one that names a file already is returned as it is
     * @return the place with its file
     */
    public Place locate(Place place) {
        return place.file().isEmpty() ? way.apply(place) : place;
    }
}
