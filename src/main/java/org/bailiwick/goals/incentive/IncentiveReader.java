package org.bailiwick.goals.incentive;

import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bailiwick.io.DocumentNode;
import org.bailiwick.io.SmallDocument;
import org.bailiwick.score.PeriodView;

/**
 * Reads incentive plans of the format {@code bailiwick/incentive/1}, in YAML, or in JSON where the name ends in {@code .json}.
 * Stateless and thread-safe.
 */
public final class IncentiveReader {
    /** What {@code format} says in an incentive plan. */
    public static final String FORMAT = "bailiwick/incentive/1";

    private static final List<String> FIELDS =
            List.of("format", "name", "currency", "decimals", "rounding", "components", "splits");
    private static final Map<String, RoundingMode> ROUNDINGS =
            Map.of("half-up", RoundingMode.HALF_UP, "half-even", RoundingMode.HALF_EVEN);
    private static final int MOST_DECIMALS = 9;
    private static final int USUAL_DECIMALS = 2;

    private final DocumentNode root;
    private final ComponentParts parts;
    private final SplitParts splits;

    private IncentiveReader(DocumentNode root, PeriodView view) {
        this.root = root;
        this.parts = new ComponentParts(view);
        this.splits = new SplitParts(view);
    }

    /**
     * Reads a file.
     *
     * @param file the file, at most {@link SmallDocument#MOST_BYTES} bytes
     * @param view the problem whose goals, members and duties it names
     * @return the plan, and all that is wrong in it at once
     */
    public static IncentiveRead read(Path file, PeriodView view) {
        SmallDocument document = SmallDocument.read(file, FORMAT);
        DocumentNode root = document.root();
        IncentivePlan plan = root == null ? null : new IncentiveReader(root, view).plan();
        return new IncentiveRead(document.hasErrors() ? null : plan, document.findings());
    }

    private IncentivePlan plan() {
        root.only(FIELDS);
        root.require("currency", "Maybe \"currency: CNY\" must be added.");
        root.require("components", "Maybe the list of what is paid for was left out.");
        String currency = root.text("currency", "");
        Integer decimals = root.child("decimals").whole(0, MOST_DECIMALS);
        RoundingMode rounding = root.child("rounding").oneOf(ROUNDINGS);
        List<Component> components = new ArrayList<>();
        for (DocumentNode node : root.child("components").items()) {
            Component component = parts.component(node);
            if (component == null) {
                continue;
            }
            if (components.stream().anyMatch(other -> other.name().equals(component.name()))) {
                node.child("name").error("duplicateName", "a name of its own", "Maybe a component is there twice.");
            }
            components.add(component);
        }
        return new IncentivePlan(
                root.text("name", "Incentive plan"),
                currency,
                decimals != null ? decimals : decimalsOf(currency),
                Objects.requireNonNullElse(rounding, RoundingMode.HALF_UP),
                components,
                splits());
    }

    private Map<String, List<Split>> splits() {
        Map<String, List<Split>> byDuty = new LinkedHashMap<>();
        for (DocumentNode node : root.child("splits").items()) {
            splits.addTo(byDuty, node);
        }
        return byDuty;
    }

    /** What the Java platform knows of ISO 4217; of other units, as most currencies have. */
    static int decimalsOf(String currency) {
        try {
            int known = Currency.getInstance(currency).getDefaultFractionDigits();
            return known < 0 ? USUAL_DECIMALS : known;
        } catch (IllegalArgumentException e) {
            return USUAL_DECIMALS;
        }
    }
}
