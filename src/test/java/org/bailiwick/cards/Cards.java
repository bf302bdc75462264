package org.bailiwick.cards;

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
import org.bailiwick.handover.ChangingTeam;
import org.bailiwick.handover.OpenDeal;
import org.bailiwick.io.AtomicFiles;
import org.bailiwick.lang.Language;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;

/** The cards of a small team with a change of every kind. */
final class Cards {

    static final int ANA = ChangingTeam.ANA;
    static final int LI = ChangingTeam.LI;
    static final int VACANCY = ChangingTeam.VACANCY;
    static final int OPEN = ChangingTeam.OPEN;

    private final ChangingTeam team = new ChangingTeam();
    final Draft draft = team.draft;
    int[] memberOfDuty = team.memberOfDuty;

    PeriodView view() {
        return team.view();
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
                        new OpenDeal("d0", null, null, "Pumps", dec("1200.50"), "CNY", null, null),
                        new OpenDeal(null, "acme", "lead", "Valves", dec("800"), "CNY", "ana", null),
                        new OpenDeal(null, "beta", null, "Not Ana's", dec("5"), "CNY", "li", null)));
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
