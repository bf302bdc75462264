package org.bailiwick.rollover;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bailiwick.model.Duty;
import org.bailiwick.model.DutyPattern;
import org.bailiwick.model.Goal;
import org.bailiwick.model.Location;
import org.bailiwick.model.Member;
import org.bailiwick.model.Pin;
import org.bailiwick.model.Preference;
import org.bailiwick.model.Requirement;
import org.bailiwick.model.Role;
import org.bailiwick.model.Segment;
import org.bailiwick.model.Skill;
import org.bailiwick.model.Stage;
import org.bailiwick.model.Validity;
import org.jspecify.annotations.Nullable;

/** The rows of a problem as fields by the names of the CSV files; empty texts where there is nothing. */
final class RowFields {

    private final Map<String, String> fields = new LinkedHashMap<>();

    private RowFields() {}

    static Map<String, String> of(Skill row) {
        return new RowFields().put("name", row.name()).fields;
    }

    static Map<String, String> of(Role row) {
        return new RowFields()
                .put("name", row.name())
                .put("singleOwner", row.singleOwner())
                .requirements(row.skills())
                .fields;
    }

    static Map<String, String> of(Segment row) {
        return new RowFields()
                .put("name", row.name())
                .put("kind", row.kind())
                .put("parent", row.parent())
                .place(row.location())
                .number("potential", row.potential())
                .put("neighbors", String.join("|", row.neighbors()))
                .requirements(row.skills())
                .fields;
    }

    static Map<String, String> of(Stage row) {
        return new RowFields()
                .put("name", row.name())
                .put("order", row.order())
                .number("conversion", row.conversion())
                .number("target", row.target())
                .requirements(row.skills())
                .fields;
    }

    static Map<String, String> of(Member row) {
        return new RowFields()
                .put("name", row.name())
                .number("capacityHours", row.capacityHours())
                .number("availability", row.availability())
                .number("goalShare", row.goalShare())
                .number("ramp", row.ramp())
                .put("vacant", row.vacant())
                .put("manager", row.manager())
                .put("roles", String.join("|", row.roles()))
                .family("skill:", row.skills())
                .put("maxRoles", row.maxRoles())
                .put("maxSegments", row.maxSegments())
                .family("maxMeasure:", row.maxMeasures())
                .dates(row.validity())
                .place(row.home())
                .put("cannot", joined(row.cannot(), RowFields::pattern))
                .put("prefers", joined(row.prefers(), RowFields::preference))
                .fields;
    }

    static Map<String, String> of(Duty row) {
        Pin pin = row.pin();
        return new RowFields()
                .put("role", row.role())
                .put("segment", row.segment())
                .put("stage", row.stage())
                .put("seat", row.seat())
                .number("hours", row.hours())
                .number("goal", row.goal())
                .number("visits", row.visits())
                .put("priority", row.priority())
                .requirements(row.skills())
                .family("measure:", row.measures())
                .put("holder", row.holder())
                .number("stickiness", row.stickiness())
                .put("pinned", pin != null)
                .put("pinReason", pin == null ? null : pin.reason())
                .put("pinOwner", pin == null ? null : pin.owner())
                .put("pinUntil", pin == null ? null : pin.until())
                .dates(row.validity())
                .fields;
    }

    static Map<String, String> of(Goal row) {
        return new RowFields()
                .number("amount", row.amount())
                .put("decimals", row.decimals())
                .put("basis", row.basis())
                .put("roles", String.join("|", row.roles()))
                .put("stages", String.join("|", row.stages()))
                .fields;
    }

    static String pattern(DutyPattern pattern) {
        return any(pattern.role()) + "/" + any(pattern.segment()) + "/" + any(pattern.stage());
    }

    private static String preference(Preference preference) {
        return pattern(preference.pattern()) + "=" + preference.score().toPlainString();
    }

    private static String any(@Nullable String id) {
        return id == null ? DutyPattern.ANY : id;
    }

    private static <T> String joined(List<T> rows, Function<T, String> text) {
        return rows.stream().map(text).collect(Collectors.joining("|"));
    }

    private RowFields put(String name, @Nullable Object value) {
        fields.put(name, value == null ? "" : value.toString());
        return this;
    }

    private RowFields number(String name, @Nullable BigDecimal value) {
        return put(name, value == null ? null : value.toPlainString());
    }

    private RowFields family(String prefix, Map<String, BigDecimal> values) {
        values.forEach((key, value) -> number(prefix + key, value));
        return this;
    }

    private RowFields dates(Validity validity) {
        return put("from", validity.from()).put("until", validity.until());
    }

    private RowFields place(@Nullable Location place) {
        return number("lat", place == null ? null : place.lat()).number("lon", place == null ? null : place.lon());
    }

    private RowFields requirements(List<Requirement> rows) {
        return put(
                "skills",
                joined(
                        rows,
                        row -> "%s>=%s*%s"
                                .formatted(
                                        row.skill(),
                                        row.min().toPlainString(),
                                        row.weight().toPlainString())));
    }
}
