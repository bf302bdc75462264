package org.bailiwick.crm.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bailiwick.crm.data.Deals;
import org.bailiwick.crm.data.Territory;
import org.bailiwick.crm.mapping.Field;
import org.bailiwick.crm.mapping.JoinKind;
import org.bailiwick.crm.mapping.TableKind;
import org.jspecify.annotations.Nullable;

/** The territories of an export. */
final class Territories {
    private final List<Territory> list = new ArrayList<>();
    private final Names names;

    Territories(Export export) throws IOException {
        Map<String, String> regions = new LinkedHashMap<>();
        export.read(
                TableKind.REGIONS,
                (source, row) ->
                        regions.put(source.required(row, Field.REGION_ID), source.required(row, Field.REGION_NAME)));
        Map<String, Long> lines = new HashMap<>();
        export.read(TableKind.TERRITORIES, (source, row) -> {
            String name = source.required(row, Field.TERRITORY_NAME);
            String key = source.has(Field.TERRITORY_ID) ? source.required(row, Field.TERRITORY_ID) : name;
            Keys.requireNew(lines, key, row.line());
            String region = source.textOrNull(row, Field.TERRITORY_REGION);
            list.add(new Territory(key, name, region == null ? null : regions.getOrDefault(region, region)));
        });
        names = Names.listed(JoinKind.TERRITORIES, list, Territory::key, Territory::name, export);
    }

    List<Territory> list() {
        return list;
    }

    int find(@Nullable String name) {
        return list.isEmpty() ? Deals.NONE : names.find(name);
    }

    /** The key of the territory that a name means; the name itself where no file lists the territories. */
    @Nullable
    String key(@Nullable String name) {
        int index = find(name);
        return index == Deals.NONE ? name : list.get(index).key();
    }
}
