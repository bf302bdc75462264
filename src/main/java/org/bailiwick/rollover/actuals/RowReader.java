package org.bailiwick.rollover.actuals;

import org.bailiwick.io.TypedRow;
import org.jspecify.annotations.Nullable;

/** Makes something of a row; null where it cannot be used, which is reported. */
interface RowReader<T> {
    @Nullable
    T read(TypedRow row);
}
