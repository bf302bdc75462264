package org.bailiwick.crm.load;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.bailiwick.crm.data.Deals;
import org.bailiwick.crm.mapping.Field;
import org.bailiwick.crm.mapping.TableKind;
import org.jspecify.annotations.Nullable;

/** When deals entered their stages, from a file of its own; the first day counts where a deal came back to a stage. */
final class StageHistory {
    private final Map<String, int[]> byDeal = new HashMap<>();

    StageHistory(Export export, StageNames stages) throws IOException {
        export.read(TableKind.STAGE_HISTORY, (source, row) -> {
            String deal = source.required(row, Field.HISTORY_DEAL);
            int stage = stages.stage(source.required(row, Field.HISTORY_STAGE));
            LocalDate day = source.date(row, Field.HISTORY_ENTERED);
            if (stage == Deals.NONE || day == null) {
                return;
            }
            int[] entered = byDeal.computeIfAbsent(deal, unknown -> {
                int[] none = new int[stages.stages().size()];
                Arrays.fill(none, Deals.NO_DAY);
                return none;
            });
            int entry = (int) day.toEpochDay();
            entered[stage] = entered[stage] == Deals.NO_DAY ? entry : Math.min(entered[stage], entry);
        });
    }

    /** The day on which a deal entered each stage; null where the history does not have the deal. */
    int @Nullable [] of(String deal) {
        return byDeal.get(deal);
    }
}
