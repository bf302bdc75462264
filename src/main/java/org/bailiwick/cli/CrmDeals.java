package org.bailiwick.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bailiwick.cli.screen.Console;
import org.bailiwick.cli.screen.FindingPrinter;
import org.bailiwick.crm.assembly.Assembled;
import org.bailiwick.crm.assembly.PendingDeal;
import org.bailiwick.crm.assembly.ProblemAssembly;
import org.bailiwick.crm.mapping.Mapping;
import org.bailiwick.handover.OpenDeal;
import org.bailiwick.model.Finding;
import org.bailiwick.model.Place;
import org.bailiwick.model.Problem;
import org.bailiwick.model.Segment;
import org.jspecify.annotations.Nullable;

/** Takes the open deals of an export for a problem that was imported from it. */
final class CrmDeals {

    private CrmDeals() {}

    /**
     * Reads the deals.
     *
     * @param mappingName as for import; null for the export's own, or a suggested one
     * @throws InputException where nothing can be made of the export
     */
    static List<OpenDeal> read(Path export, @Nullable String mappingName, Problem problem, Console console)
            throws InputException, IOException {
        Mapping mapping =
                MappingInput.read(mappingName, export, console).mapping().withPeriod(problem.period());
        ExportInput read = ExportInput.read(export, mapping, null, console, true);
        Assembled assembled = ProblemAssembly.of(read.data(), mapping);
        List<PendingDeal> pending = PendingDeal.of(read.data(), mapping, assembled.records());
        Set<String> segments = problem.segments().stream().map(Segment::id).collect(Collectors.toSet());
        List<OpenDeal> deals = new ArrayList<>();
        for (PendingDeal deal : pending) {
            if (segments.contains(deal.segment())) {
                deals.add(new OpenDeal(
                        null,
                        deal.segment(),
                        deal.stage(),
                        name(deal),
                        deal.amount(),
                        read.data().currency(),
                        deal.owner(),
                        null));
            }
        }
        if (deals.size() < pending.size()) {
            String message =
                    "%d of %d open deals lie in segments that the problem does not have, and are left out. Maybe it was imported by another mapping."
                            .formatted(pending.size() - deals.size(), pending.size());
            Finding finding = Finding.warning("otherSegments", new Place(export.toString(), "", 0, 0), message);
            FindingPrinter.print(List.of(finding), export.toString(), console.err());
        }
        return deals;
    }

    /** Deals have no names in an export: customer and product tell them apart. */
    private static String name(PendingDeal deal) {
        String name = Stream.of(deal.account(), deal.product())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        return name.isEmpty() ? deal.segment() : name;
    }
}
