package org.bailiwick.rollover;

import java.util.List;
import org.bailiwick.handover.OpenDeal;
import org.bailiwick.handover.Protection;
import org.bailiwick.handover.ProtectionRule;
import org.bailiwick.model.Finding;
import org.bailiwick.model.InvalidInputException;
import org.bailiwick.model.Place;
import org.jspecify.annotations.Nullable;

/** Duties with open late-stage deals stay with their holders. */
final class Deals {

    private static final List<String> PIN_FIELDS = List.of("pinned", "pinReason", "pinOwner", "pinUntil");

    private final NextMonth next;
    private final @Nullable ProtectionRule rule;

    Deals(NextMonth next, @Nullable ProtectionRule rule) {
        this.next = next;
        this.rule = rule;
    }

    /** The problem must be valid. Where nothing is known of deals, earlier protections stay. */
    void protect(@Nullable List<OpenDeal> deals) {
        if (deals == null) {
            return;
        }
        if (rule == null) {
            throw new InvalidInputException(
                    List.of(
                            Finding.error(
                                    "noProtection",
                                    Place.at("/deals"),
                                    "deals are listed, and no stage is named from which they keep a duty with its holder. Maybe --protect-from is missing.")));
        }
        Protection protection = Protection.of(next.problem(), deals, rule);
        protection
                .duties()
                .forEach(duty -> PIN_FIELDS.forEach(field -> next.reasons()
                        .note(
                                ChangeList.DUTY,
                                duty.duty(),
                                field,
                                Why.DEALS,
                                "deals=" + duty.deals().size())));
        next.set(protection.problem());
    }
}
