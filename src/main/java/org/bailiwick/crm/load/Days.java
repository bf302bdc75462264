package org.bailiwick.crm.load;

import java.time.LocalDate;
import org.bailiwick.crm.data.Deals;
import org.bailiwick.crm.mapping.Mapping;
import org.bailiwick.model.Validity;
import org.jspecify.annotations.Nullable;

/** Finds the last day that the data knows of. */
final class Days {
    private @Nullable LocalDate latest;

    void add(@Nullable LocalDate day) {
        LocalDate before = latest;
        if (day != null && (before == null || day.isAfter(before))) {
            latest = day;
        }
    }

    void add(Validity validity) {
        add(validity.from());
        add(validity.until());
    }

    void addDeals(Deals deals, int stages) {
        int last = Deals.NO_DAY;
        for (int deal = 0; deal < deals.size(); deal++) {
            last = Math.max(last, Math.max(deals.created(deal), deals.closed(deal)));
            for (int stage = 0; stage < stages; stage++) {
                last = Math.max(last, deals.entered(deal, stage));
            }
        }
        if (last != Deals.NO_DAY) {
            add(LocalDate.ofEpochDay(last));
        }
    }

    /** The day that the mapping states, else the latest day of all. */
    LocalDate asOf(Mapping mapping, LoadLog log) {
        LocalDate stated = mapping.asOf();
        if (stated != null) {
            return stated;
        }
        LocalDate found = latest;
        if (found == null) {
            log.error(
                    "noDay",
                    LoadLog.file(""),
                    "the export holds no day from which to tell when it was made. Maybe state asOf in the mapping.");
            return LocalDate.EPOCH;
        }
        log.note(
                Note.Kind.ASSUMED,
                "asOf",
                1,
                "the export is of %s, the last day in it; the mapping can state asOf".formatted(found));
        return found;
    }
}
