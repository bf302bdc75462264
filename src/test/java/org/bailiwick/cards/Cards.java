package org.bailiwick.cards;

import static org.bailiwick.check.Draft.change;
import static org.bailiwick.check.Draft.dec;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.bailiwick.check.Draft;
import org.bailiwick.io.AtomicFiles;
import org.bailiwick.lang.Language;
import org.bailiwick.model.SegmentKind;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;

/**
 * A small team with a change of every kind.
 *
 * <pre>
 * d0 hunter acme lead:  ana → li     d3 hunter small lead: gone → ana     d5 closer beta close: li → nobody
 * d1 hunter beta lead:  li           d4 closer small close: nobody → ana  d6 hunter north lead: ana → vacancy
 * d2 closer acme close: li
 * </pre>
 */
final class Cards {

    static final int ANA = 0;
    static final int LI = 1;
    static final int VACANCY = 2;
    static final int OPEN = PeriodView.NOBODY;

    final Draft draft = new Draft();
    int[] memberOfDuty = {LI, LI, LI, ANA, ANA, OPEN, VACANCY};

    Cards() {
        draft.segments.add(Draft.segment("small", SegmentKind.MARKET, "north"));
        draft.duties.add(Draft.duty("d3", "hunter", "small", "lead", "gone"));
        draft.duties.add(Draft.duty("d4", "closer", "small", "close", null));
        draft.duties.add(Draft.duty("d5", "closer", "beta", "close", "li"));
        draft.duties.add(Draft.duty("d6", "hunter", "north", "lead", "ana"));
        draft.members.add(Draft.member("seat-3", "Sales North"));
        change(draft.members, VACANCY, "vacant", true);
        for (int m = 0; m < draft.members.size(); m++) {
            change(draft.members, m, "capacityHours", dec("160"));
            change(draft.members, m, "manager", "boss");
        }
    }

    PeriodView view() {
        return PeriodView.of(draft.problem());
    }

    TeamPlan plan() {
        return new TeamPlan(Pairs.of(view()), memberOfDuty, Language.ENGLISH);
    }

    static CardOptions options(Language language) {
        return CardOptions.of(language);
    }

    /** People and deals that a company would keep beside the problem. */
    static CardOptions fullOptions(Language language) {
        return CardOptions.of(language)
                .withContacts(Contacts.of(List.of(
                        new Contact("boss", null, "Chen Jun", "", "boss@example.com", ""),
                        new Contact("ana", null, "", "", "ana@example.com", "+86 21 5555 0101"),
                        new Contact("li", null, "", "", "li@example.com", ""),
                        new Contact(null, "acme", "Rosa Acme", "Head of purchasing", "rosa@acme.example", ""))))
                .withDeals(List.of(
                        new OpenDeal("d0", null, null, "Pumps", dec("1200.50"), "CNY", null),
                        new OpenDeal(null, "acme", "lead", "Valves", dec("800"), "CNY", "ana"),
                        new OpenDeal(null, "beta", null, "Not Ana's", dec("5"), "CNY", "li")));
    }

    Map<String, String> files(CardOptions options, CardFormat format) {
        CardFiles cards = CardFiles.of(Pairs.of(view()), memberOfDuty, options, TemplateFolder.BUILT_IN);
        TreeSet<Integer> all =
                new TreeSet<>(IntStream.range(0, draft.members.size()).boxed().toList());
        return texts(cards.files(all, format));
    }

    static Map<String, String> texts(Map<String, AtomicFiles.Content> files) {
        Map<String, String> texts = new TreeMap<>();
        files.forEach((name, content) -> {
            try {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                content.writeTo(out);
                texts.put(name, out.toString(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return texts;
    }

    static String golden(String name) throws IOException {
        return Files.readString(Path.of("src/test/resources/org/bailiwick/cards", name));
    }
}
