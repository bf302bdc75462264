package org.bailiwick.cards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bailiwick.check.Draft.change;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.bailiwick.check.Draft;
import org.bailiwick.lang.Language;
import org.bailiwick.model.Team;
import org.bailiwick.score.Pairs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CardFilesTest {

    private final Cards team = new Cards();

    @ParameterizedTest
    @EnumSource(Language.class)
    void cardsSheetsAndCalendarsReadAsTheyShould(Language language) throws IOException {
        Map<String, String> files = team.files(Cards.fullOptions(language), CardFormat.BOTH);
        String tag = language.tag();
        assertThat(files.get("all.md")).isEqualTo(Cards.golden("all-%s.md".formatted(tag)));
        assertThat(files.get("hand-overs.md")).isEqualTo(Cards.golden("hand-overs-%s.md".formatted(tag)));
        assertThat(files.get("ana.html")).isEqualTo(Cards.golden("ana-%s.html".formatted(tag)));
        assertThat(files.get("hand-over-ana-to-li.html")).isEqualTo(Cards.golden("hand-over-%s.html".formatted(tag)));
        assertThat(files.get("reviews.ics").replace("\r\n", "\n"))
                .isEqualTo(Cards.golden("reviews-%s.ics".formatted(tag)));
    }

    @Test
    void everyMemberHasACardAndACalendarAndEveryChangeASheet() {
        assertThat(team.files(Cards.options(Language.ENGLISH), CardFormat.HTML).keySet())
                .containsExactlyInAnyOrder(
                        "all.html",
                        "ana.html",
                        "li.html",
                        "seat-3.html",
                        "hand-overs.html",
                        "hand-over-ana-to-li.html",
                        "hand-over-ana-to-seat-3.html",
                        "hand-over-gone-to-ana.html",
                        "hand-over-new-to-ana.html",
                        "hand-over-li-to-open.html",
                        "reviews.ics",
                        "ana.ics",
                        "li.ics",
                        "seat-3.ics");
    }

    @Test
    void oneMemberHasOnlyTheirOwnChanges() {
        CardFiles cards = CardFiles.of(
                Pairs.of(team.view()), team.memberOfDuty, Cards.options(Language.ENGLISH), TemplateFolder.BUILT_IN);
        assertThat(cards.files(Set.of(Cards.LI), CardFormat.MD).keySet())
                .containsExactlyInAnyOrder(
                        "all.md",
                        "li.md",
                        "hand-overs.md",
                        "hand-over-ana-to-li.md",
                        "hand-over-li-to-open.md",
                        "reviews.ics",
                        "li.ics");
    }

    @Test
    void thePrintSheetIsAllCardsOnPagesOfTheirOwn() {
        String all =
                team.files(Cards.options(Language.ENGLISH), CardFormat.HTML).get("all.html");
        assertThat(Pattern.compile("<article class=\"page card\">").matcher(all).results())
                .hasSize(3);
        assertThat(all).contains("@page { size: A4;", "break-after: page");
    }

    @Test
    void anIdCannotBeAPathOrADevice() {
        change(team.draft.members, Cards.ANA, "id", "../../etc");
        change(team.draft.members, Cards.LI, "id", "CON");
        team.draft.duties.replaceAll(duty -> Draft.with(duty, "holder", null));
        assertThat(team.files(Cards.options(Language.ENGLISH), CardFormat.BOTH).keySet())
                .contains("_._.._etc.html", "_CON.html")
                .allMatch(name -> name.matches("[\\w._-]+") && !name.startsWith("."));
    }

    @Test
    void anIdLikeOneOfOurNamesGetsANumber() {
        change(team.draft.members, Cards.LI, "id", "All");
        team.draft.duties.replaceAll(duty -> Draft.with(duty, "holder", null));
        assertThat(team.files(Cards.options(Language.ENGLISH), CardFormat.HTML).keySet())
                .contains("all.html", "All-2.html");
    }

    @Test
    void theSamePlanGivesTheSameBytes() {
        assertThat(team.files(Cards.fullOptions(Language.CHINESE), CardFormat.BOTH))
                .isEqualTo(new Cards().files(Cards.fullOptions(Language.CHINESE), CardFormat.BOTH));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onload='alert(1)",
                "</style><script>alert(1)</script>",
                "</title><svg onload=alert(1)>",
                "{{title}}{{{style}}}",
                "`x` | a *b* _c_ [d](javascript:alert(1)) ![e](f)",
                "line\nbreak\r\n# heading",
                "- item",
                "1. item",
                "&lt;b&gt; &amp;",
                "\u202Egnp.exe",
                "<!-- x --> <?php ?>"
            })
    void whateverStandsInNamesIsTextOnly(String attack) {
        Map<String, String> before = team.files(Cards.options(Language.ENGLISH), CardFormat.BOTH);
        change(team.draft.members, Cards.ANA, "name", attack);
        change(team.draft.segments, 3, "name", attack);
        change(team.draft.roles, 0, "name", attack);
        change(team.draft.stages, 0, "name", attack);
        change(team.draft.goals, 0, "metric", attack);
        change(team.draft.goals, 0, "unit", attack);
        team.draft.team = new Team("east", attack);
        Map<String, String> after = team.files(Cards.options(Language.ENGLISH), CardFormat.BOTH);

        assertThat(after.keySet()).isEqualTo(before.keySet());
        assertThat(tags(after.get("all.html"))).isEqualTo(tags(before.get("all.html")));
        assertThat(tags(after.get("hand-overs.html"))).isEqualTo(tags(before.get("hand-overs.html")));
        assertThat(shape(after.get("all.md"))).isEqualTo(shape(before.get("all.md")));
        assertThat(shape(after.get("hand-overs.md"))).isEqualTo(shape(before.get("hand-overs.md")));
    }

    /** A page without its texts: the tags with the names of their attributes; what stands in an attribute may differ. */
    private static String tags(String page) {
        StringBuilder tags = new StringBuilder();
        Pattern.compile("<[^>]*>")
                .matcher(page)
                .results()
                .forEach(match -> tags.append(match.group().replaceAll("\"[^\"]*\"", "\"\""))
                        .append('\n'));
        return tags.toString();
    }

    /** A Markdown text as its signs that mean something: what begins lines, and unescaped pipes, stars, brackets. */
    private static String shape(String text) {
        return text.replaceAll("\\\\\\p{Punct}", "")
                .replaceAll("(?m)(?<!^)-", "")
                .replaceAll("[^\\n#|*_\\[\\]<>`!\\\\-]", "");
    }
}
