package org.bailiwick.crm.load;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bailiwick.crm.data.Person;
import org.bailiwick.crm.mapping.Field;
import org.bailiwick.crm.mapping.JoinKind;
import org.bailiwick.crm.mapping.TableKind;
import org.bailiwick.crm.names.Spellings;
import org.bailiwick.crm.tables.Row;
import org.jspecify.annotations.Nullable;

/** The people of an export: those that a file lists, else those who own deals or accounts. */
final class People {
    private static final BigDecimal HIGHEST_LEVEL = new BigDecimal(5);

    private final List<Person> list = new ArrayList<>();
    private final Map<String, Long> lines = new HashMap<>();
    private final Territories territories;
    private final Names names;

    People(Export export, Territories territories) throws IOException {
        this.territories = territories;
        Spellings regions = Names.spellings(JoinKind.REGIONS, export.values(Field.PERSON_REGION), export);
        export.read(TableKind.PEOPLE, (source, row) -> list.add(person(source, row, regions)));
        names = export.source(TableKind.PEOPLE) == null
                ? named(export)
                : Names.listed(JoinKind.PEOPLE, list, Person::key, Person::name, export);
    }

    private Names named(Export export) {
        Map<String, Long> values = new LinkedHashMap<>(export.values(Field.DEAL_OWNER));
        export.values(Field.ACCOUNT_OWNER).forEach((name, rows) -> values.merge(name, rows, Long::sum));
        Names named = Names.ofValues(
                JoinKind.PEOPLE,
                values,
                name -> list.add(
                        new Person(name, name, null, null, null, null, null, null, null, null, null, Map.of())),
                export);
        export.log()
                .note(
                        Note.Kind.ASSUMED,
                        "peopleFromOwners",
                        list.size(),
                        "no file lists the people: the members are those who own deals or accounts");
        return named;
    }

    private Person person(Source source, Row row, Spellings regions) throws BadCell {
        String last = source.required(row, Field.PERSON_NAME);
        String first = source.text(row, Field.PERSON_FIRST_NAME);
        String name = first.isEmpty() ? last : first + " " + last;
        String key = source.has(Field.PERSON_ID) ? source.required(row, Field.PERSON_ID) : name;
        Keys.requireNew(lines, key, row.line());
        String region = source.textOrNull(row, Field.PERSON_REGION);
        return new Person(
                key,
                name,
                source.textOrNull(row, Field.PERSON_TITLE),
                source.textOrNull(row, Field.PERSON_MANAGER),
                region == null ? null : regions.canonical(region),
                territories.key(source.textOrNull(row, Field.PERSON_TERRITORY)),
                source.date(row, Field.PERSON_FROM),
                source.date(row, Field.PERSON_UNTIL),
                source.amount(row, Field.PERSON_CAPACITY),
                source.amount(row, Field.PERSON_QUOTA),
                Places.of(source.number(row, Field.PERSON_LATITUDE), source.number(row, Field.PERSON_LONGITUDE)),
                skills(source, row));
    }

    private static Map<String, BigDecimal> skills(Source source, Row row) throws BadCell {
        Map<String, BigDecimal> levels = new LinkedHashMap<>();
        Map<String, String> headers = source.mapping().skills();
        for (String skill : source.namedColumns(headers)) {
            BigDecimal level = source.numberIn(row, headers.getOrDefault(skill, ""));
            if (level != null) {
                if (level.signum() < 0 || level.compareTo(HIGHEST_LEVEL) > 0) {
                    throw new BadCell(
                            "levelOutOfRange",
                            "the level (%s) of skill (%s) must be 0 to 5. Maybe another scale was used."
                                    .formatted(level.toPlainString(), skill));
                }
                levels.put(skill, level);
            }
        }
        return levels;
    }

    List<Person> list() {
        return list;
    }

    int find(@Nullable String name) {
        return names.find(name);
    }
}
