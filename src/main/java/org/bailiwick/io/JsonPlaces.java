package org.bailiwick.io;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bailiwick.model.Place;

/** Places in a JSON document: the pointer says it all, the row's line and column help to find it in an editor. */
final class JsonPlaces {
    private final String file;
    private final Map<String, RowPlaces> rows = new HashMap<>();

    JsonPlaces(String file) {
        this.file = file;
    }

    RowPlaces rowsOf(String list) {
        return rows.computeIfAbsent(list, field -> new RowPlaces());
    }

    Place locate(Place place) {
        List<String> names = Pointers.names(place.pointer());
        RowPlaces places = names.size() < 2 ? null : rows.get(names.get(0));
        int row = places == null ? -1 : Pointers.index(names.get(1));
        if (places == null || !places.has(row)) {
            return new Place(file, place.pointer(), place.line(), place.column());
        }
        return new Place(file, place.pointer(), places.line(row), places.column(row));
    }
}
