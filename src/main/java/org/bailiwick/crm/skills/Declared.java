package org.bailiwick.crm.skills;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bailiwick.crm.data.Person;
import org.bailiwick.crm.names.Slug;
import org.jspecify.annotations.Nullable;

/** The levels that people's records declare, by the names that they are declared under: those with one slug are one. */
final class Declared {
    private final List<Map<String, BigDecimal>> bySlug = new ArrayList<>();
    private final Map<String, String> names = new TreeMap<>();
    private final Set<String> used = new HashSet<>();

    /** Of names with one slug in the same record the first in the order of characters counts. */
    Declared(List<Person> people) {
        for (Person person : people) {
            Map<String, BigDecimal> levels = new HashMap<>();
            new TreeMap<>(person.declaredSkills()).forEach((name, level) -> {
                levels.putIfAbsent(Slug.of(name), level);
                names.putIfAbsent(Slug.of(name), name);
            });
            bySlug.add(levels);
        }
    }

    /** The level that a person has by a skill's id, such as {@code product-gtx-pro}, or its value, GTX Pro; or null. */
    @Nullable
    BigDecimal level(int person, String id, String value) {
        BigDecimal byId = bySlug.get(person).get(id);
        return byId == null ? bySlug.get(person).get(Slug.of(value)) : byId;
    }

    /** Notes that a skill's declared levels are used. */
    void use(String id, String value) {
        used.add(id);
        used.add(Slug.of(value));
    }

    /** The names whose levels nobody used, in the order of their slugs. */
    List<String> others() {
        List<String> others = new ArrayList<>();
        names.forEach((slug, name) -> {
            if (!used.contains(slug)) {
                others.add(name);
            }
        });
        return others;
    }
}
