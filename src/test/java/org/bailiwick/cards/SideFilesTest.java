package org.bailiwick.cards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.bailiwick.handover.DealFile;
import org.bailiwick.io.CrmRecord;
import org.bailiwick.lang.Language;
import org.bailiwick.model.Finding;
import org.bailiwick.score.Pairs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Contacts, deals and templates that a team keeps beside its problem. */
class SideFilesTest {

    private final Cards team = new Cards();

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }

    @Test
    void contactsAreOfMembersManagersAndSegments() throws IOException {
        Path file = file(
                "contacts.csv",
                "member,segment,name,title,email,phone\nana,,,,ana@example.com,\nboss,,Chen Jun,,,+1\n,acme,Rosa,Buyer,,\n");
        ContactFile.Read read = ContactFile.read(file, team.draft.problem());
        assertThat(read.findings()).isEmpty();
        assertThat(read.contacts().address("ana")).isEqualTo("ana@example.com");
        assertThat(read.contacts().ofMember("boss")).isPresent();
        assertThat(read.contacts().ofSegment("acme")).extracting(Contact::title).containsExactly("Buyer");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ana,acme,Ana,|memberOrSegment",
                ",,Ana,|memberOrSegment",
                ",acme,,|missingField",
                "ana,,Ana,not an address|noAddress",
                "ana,,Ana,a@b.example?bcc=x@y.example|noAddress",
                "anna,,Ana,|unknownId"
            })
    void aContactThatCannotBeUsedIsAFindingWithItsLine(String row, String code) throws IOException {
        ContactFile.Read read =
                ContactFile.read(file("c.csv", "member,segment,name,email\n" + row + "\n"), team.draft.problem());
        assertThat(codes(read.findings())).containsExactly(code);
        assertThat(read.findings().get(0).place().line()).isEqualTo(2);
    }

    @Test
    void peopleWhomTheCrmKnowsByTheirAddressCanBeInvited() {
        Contacts contacts = Contacts.NONE.with(List.of(
                new CrmRecord(CrmRecord.Type.PERSON, "ana@example.com", "ana", "Ana"),
                new CrmRecord(CrmRecord.Type.PERSON, "0055g000000AnaAAAU", "li", "Li")));
        assertThat(contacts.address("ana")).isEqualTo("ana@example.com");
        assertThat(contacts.address("li")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'d0,,,Pumps,12.5,',",
        "',acme,lead,Pumps,,ana',",
        "',,,Pumps,1,',missingField",
        "'d0,,,,1,',missingField",
        "'d0,,,Pumps,1e9,',notANumber",
        "'d0,,,Pumps,\"1,200\",',notANumber",
        "'d9,,,Pumps,1,',unknownId",
        "',acme,leed,Pumps,1,',unknownId",
        "'d0,,,Pumps,1,anna',unknownId"
    })
    void dealsAreReadOrSaidToBeWrong(String row, String code) throws IOException {
        DealFile.Read read = DealFile.read(
                file("deals.csv", "duty,segment,stage,name,amount,owner\n" + row + "\n"), team.draft.problem());
        assertThat(codes(read.findings())).isEqualTo(code == null ? List.of() : List.of(code));
        assertThat(read.deals()).hasSize(code == null ? 1 : 0);
    }

    @Test
    void aTeamsOwnChecklistAndStyleTakeTheProductsPlace() throws IOException {
        file("checklist-member.txt", "Tell {to} <all>, {from}\n\n");
        file("style.css", "body { color: red }");
        String page = Cards.texts(CardFiles.of(
                                Pairs.of(team.view()),
                                team.memberOfDuty,
                                CardOptions.of(Language.ENGLISH),
                                TemplateFolder.read(folder))
                        .files(Set.of(Cards.ANA), CardFormat.HTML))
                .get("hand-over-ana-to-li.html");
        assertThat(page)
                .contains("<li>Tell Li Wei &lt;all&gt;, Ana Díaz</li>", "<style>body { color: red }</style>")
                .doesNotContain("promised");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{#cards}}", "{{nothing}}", "{{>nothing.html}}", "{{#cards}}{{/duties}}"})
    void aWrongTemplateIsSaidToBeWrong(String text) throws IOException {
        file("frame.html", text);
        CardFiles cards = CardFiles.of(
                Pairs.of(team.view()),
                team.memberOfDuty,
                CardOptions.of(Language.ENGLISH),
                TemplateFolder.read(folder));
        assertThatThrownBy(() -> cards.files(Set.of(Cards.ANA), CardFormat.HTML))
                .isInstanceOf(TemplateException.class);
    }

    @Test
    void whatIsNoTemplateIsAFinding() throws IOException {
        file("style.css", "</style><script>");
        file("cart.html", "");
        assertThat(codes(TemplateFolder.read(folder).findings())).containsExactly("noStyle", "unknownTemplate");
        assertThat(codes(TemplateFolder.read(folder.resolve("none")).findings()))
                .containsExactly("notReadable");
    }
}
