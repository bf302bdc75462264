package org.bailiwick.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.bailiwick.lang.Wording;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Problem;
import org.bailiwick.model.Segment;
import org.bailiwick.model.SegmentKind;

/** Every member with their duties, by role, segment and stage. */
final class WhoDoesWhat {

    private static final int NAMED_SEGMENTS = 8;
    private static final int FEW_ACCOUNTS = 3;
    private static final int MOST_ROLE_COLUMNS = 24;

    private final Allocation allocation;
    private final Map<String, Integer> roleOrder = new LinkedHashMap<>();
    private final int roleColumns;
    private final Wording words;

    WhoDoesWhat(Allocation allocation) {
        this.allocation = allocation;
        this.words = allocation.words();
        Problem problem = allocation.view().problem();
        problem.roles().forEach(role -> roleOrder.put(role.id(), roleOrder.size()));
        this.roleColumns = problem.roles().stream()
                .mapToInt(role -> Math.min(MOST_ROLE_COLUMNS, TextWidth.of(role.name())))
                .max()
                .orElse(MOST_ROLE_COLUMNS);
    }

    void print(Page page) {
        page.heading(words.text("who.heading"));
        List<Integer> members =
                IntStream.range(0, allocation.view().members().size()).boxed().toList();
        page.lines(page.first(members, page.layout().rows(), "more.members", m -> member(m, page)));
    }

    private void member(int member, Page page) {
        List<Integer> duties = allocation.dutiesOf(member);
        page.line(words.text(
                "who.member",
                allocation.name(member),
                words.figures().hours(allocation.effortMinutes(member)),
                words.figures().hours(allocation.view().capacityMinutes(member))));
        Map<String, List<Duty>> byRole =
                new TreeMap<>(Comparator.<String>comparingInt(id -> roleOrder.getOrDefault(id, Integer.MAX_VALUE))
                        .thenComparing(Comparator.naturalOrder()));
        List<String> others = new ArrayList<>();
        for (int d : duties) {
            Duty duty = allocation.view().duty(d);
            if (duty.role() == null || duty.segment() == null) {
                others.add(allocation.dutyName(d));
            } else {
                byRole.computeIfAbsent(duty.role(), role -> new ArrayList<>()).add(duty);
            }
        }
        byRole.forEach((role, rows) -> entry(allocation.names().role(role), work(rows), page));
        if (!others.isEmpty()) {
            entry(words.text("who.other"), String.join(words.text("semicolon"), others), page);
        }
        if (duties.isEmpty()) {
            entry(words.text("who.nothing"), "", page);
        }
    }

    private void entry(String role, String work, Page page) {
        String head = TextWidth.padRight(TextWidth.limit(role, roleColumns), roleColumns);
        page.hanging("  " + head + "  ", work);
    }

    /** {@code Enterprise finance: Lead → Proposal; Retail, Trade: Lead}. */
    private String work(List<Duty> duties) {
        Map<String, Set<String>> stagesOfSegment = new LinkedHashMap<>();
        for (Duty duty : duties) {
            stagesOfSegment
                    .computeIfAbsent(String.valueOf(duty.segment()), segment -> new LinkedHashSet<>())
                    .add(duty.stage() == null ? "" : duty.stage());
        }
        Map<Set<String>, List<String>> segmentsOfStages = new LinkedHashMap<>();
        stagesOfSegment.forEach((segment, stages) -> segmentsOfStages
                .computeIfAbsent(stages, same -> new ArrayList<>())
                .add(segment));
        List<String> parts = new ArrayList<>();
        segmentsOfStages.forEach((stages, segments) -> {
            String where = places(segments);
            String what = allocation.names().stages(stages, words.text("list"));
            parts.add(what.isEmpty() ? where : words.text("labelled", where, what));
        });
        return String.join(words.text("semicolon"), parts);
    }

    /** By name where they are few, else accounts by their parents. */
    private String places(List<String> ids) {
        List<String> names = ids.stream().map(allocation.names()::segment).toList();
        if (ids.size() <= NAMED_SEGMENTS) {
            return String.join(words.text("list"), names);
        }
        Map<String, Integer> accounts = new LinkedHashMap<>();
        for (String id : ids) {
            List<Segment> path = allocation.view().segmentPath(id);
            boolean isAccount = path.size() > 1 && path.get(0).kind() == SegmentKind.ACCOUNT;
            accounts.merge(isAccount ? path.get(1).id() : "", 1, Integer::sum);
        }
        accounts.remove("");
        accounts.values().removeIf(count -> count < FEW_ACCOUNTS);
        if (accounts.isEmpty()) {
            return words.text(
                    "who.andMore",
                    String.join(words.text("list"), names.subList(0, NAMED_SEGMENTS - 1)),
                    ids.size() - NAMED_SEGMENTS + 1);
        }
        List<String> parts = new ArrayList<>();
        accounts.forEach((parent, count) ->
                parts.add(words.text("who.accounts", count, allocation.names().segment(parent))));
        int rest = ids.size()
                - accounts.values().stream().mapToInt(Integer::intValue).sum();
        if (rest > 0) {
            parts.add(words.text("who.more", rest));
        }
        return String.join(words.text("list"), parts);
    }
}
