package org.bailiwick.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Segment;
import org.bailiwick.model.SegmentKind;
import org.bailiwick.score.PeriodView;
import org.jspecify.annotations.Nullable;

/**
 * Who owns each segment, where a CRM knows one owner and the plan knows many duties.
 *
 * <p>A duty counts for its segment and those above it, up to the first account. The owner is the member with the most hours;
 * between equals the one with the latest stage, then the one whose id comes first.
 */
final class AccountOwners {

    private final PeriodView view;
    private final Map<String, Map<String, Share>> shares = new LinkedHashMap<>();

    /** What a member has of a segment. */
    private static final class Share {
        private BigDecimal hours = BigDecimal.ZERO;
        private @Nullable String latest;
    }

    private AccountOwners(PeriodView view) {
        this.view = view;
    }

    /**
     * Finds the owners.
     *
     * @param view the problem in its period
     * @param memberOf the id of the member who has a duty, by the duty's number; null for nobody
     * @return the ids of the owners by those of the segments; segments without a held duty are absent
     */
    static Map<String, String> of(PeriodView view, IntFunction<@Nullable String> memberOf) {
        AccountOwners owners = new AccountOwners(view);
        for (int d = 0; d < view.duties().size(); d++) {
            String member = memberOf.apply(d);
            if (member != null) {
                owners.add(view.duty(d), member);
            }
        }
        Map<String, String> owner = new HashMap<>();
        owners.shares.forEach((segment, byMember) -> owner.put(segment, owners.first(byMember)));
        return owner;
    }

    /** The segments that a duty counts for: its own and those above, up to the first account. */
    static List<String> segments(PeriodView view, Duty duty) {
        List<String> ids = new ArrayList<>();
        for (Segment segment : view.segmentPath(duty.segment())) {
            ids.add(segment.id());
            if (segment.kind() == SegmentKind.ACCOUNT) {
                break;
            }
        }
        return ids;
    }

    private void add(Duty duty, String member) {
        for (String segment : segments(view, duty)) {
            Share share = shares.computeIfAbsent(segment, id -> new LinkedHashMap<>())
                    .computeIfAbsent(member, id -> new Share());
            share.hours = share.hours.add(duty.hours());
            if (isLater(duty.stage(), share.latest)) {
                share.latest = duty.stage();
            }
        }
    }

    private boolean isLater(@Nullable String stage, @Nullable String than) {
        return stage != null && (than == null || view.compareStages(stage, than) > 0);
    }

    private String first(Map<String, Share> byMember) {
        String best = "";
        Share most = new Share();
        for (Map.Entry<String, Share> entry : byMember.entrySet()) {
            if (best.isEmpty() || isAhead(entry.getKey(), entry.getValue(), best, most)) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        return best;
    }

    private boolean isAhead(String member, Share share, String best, Share most) {
        int byHours = share.hours.compareTo(most.hours);
        if (byHours != 0) {
            return byHours > 0;
        }
        if (isLater(share.latest, most.latest)) {
            return true;
        }
        return !isLater(most.latest, share.latest) && member.compareTo(best) < 0;
    }
}
