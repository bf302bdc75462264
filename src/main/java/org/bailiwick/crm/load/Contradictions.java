package org.bailiwick.crm.load;

import org.bailiwick.crm.data.CrmData;
import org.bailiwick.crm.data.Holding;
import org.bailiwick.crm.data.Person;
import org.bailiwick.crm.data.Territory;

/** Reports where two files of an export say different things of the same. */
final class Contradictions {
    private Contradictions() {}

    static void report(CrmData data, LoadLog log) {
        for (int person = 0; person < data.people().size(); person++) {
            territoryOf(person, data, log);
        }
    }

    /** What a person's own record says against the history of territories. */
    private static void territoryOf(int index, CrmData data, LoadLog log) {
        Person person = data.people().get(index);
        String stated = person.territory();
        if (stated == null) {
            return;
        }
        boolean listed = false;
        boolean agrees = false;
        StringBuilder held = new StringBuilder();
        for (Holding holding : data.holdings()) {
            if (holding.person() == index) {
                listed = true;
                if (holding.validity().isOn(data.asOf())) {
                    Territory territory = data.territories().get(holding.territory());
                    agrees |= territory.key().equals(stated);
                    held.append(held.isEmpty() ? "" : ", ").append(territory.name());
                }
            }
        }
        if (listed && !agrees) {
            log.warning(
                    "territoryContradiction",
                    LoadLog.file("territories"),
                    "%s has territory (%s) by the person's own record, and (%s) on %s by the list of who holds what; the list counts. Maybe one of the two was not kept up."
                            .formatted(
                                    person.name(),
                                    name(stated, data),
                                    held.isEmpty() ? "none" : held.toString(),
                                    data.asOf()));
        }
    }

    private static String name(String key, CrmData data) {
        return data.territories().stream()
                .filter(territory -> territory.key().equals(key))
                .map(Territory::name)
                .findFirst()
                .orElse(key);
    }
}
