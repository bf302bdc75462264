package org.bailiwick.goals.incentive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bailiwick.io.DocumentNode;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Member;
import org.bailiwick.score.PeriodView;

/** Reads who shares the credit for which duties. */
final class SplitParts {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final Map<String, String> duties = new LinkedHashMap<>();
    private final List<String> members;

    SplitParts(PeriodView view) {
        view.duties().stream().map(Duty::id).forEach(id -> duties.put(id, id));
        members = view.members().stream().map(Member::id).toList();
    }

    void addTo(Map<String, List<Split>> byDuty, DocumentNode node) {
        node.only(List.of("duty", "credits"));
        node.require("duty", "Maybe the id of the duty was left out.");
        node.require("credits", "Maybe \"credits: {li-wei: 60, wang-fang: 40}\" must be added.");
        String duty = node.child("duty").oneOf(duties);
        List<Split> splits = new ArrayList<>();
        node.child("credits").only(members);
        node.child("credits").entries().forEach((member, percent) -> {
            BigDecimal number = percent.number(
                    "above 0 and at most 100",
                    value -> value.signum() > 0 && value.compareTo(ALL) <= 0,
                    "Maybe leave the member out.");
            if (number != null && members.contains(member)) {
                splits.add(new Split(member, number));
            }
        });
        BigDecimal sum = splits.stream().map(Split::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (node.has("credits") && sum.compareTo(ALL) != 0) {
            node.child("credits")
                    .report(
                            "notAll",
                            "the credits add up to %s, and must add up to 100. Maybe a member is missing."
                                    .formatted(sum.toPlainString()));
        }
        if (duty != null && byDuty.putIfAbsent(duty, splits) != null) {
            node.child("duty")
                    .error("duplicateDuty", "of a duty without credits so far", "Maybe join the two entries.");
        }
    }
}
