package org.bailiwick.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.bailiwick.cards.CardFiles;
import org.bailiwick.cards.CardFormat;
import org.bailiwick.cards.CardOptions;
import org.bailiwick.cards.ContactFile;
import org.bailiwick.cards.Contacts;
import org.bailiwick.cards.Rhythm;
import org.bailiwick.cards.TemplateException;
import org.bailiwick.cards.TemplateFolder;
import org.bailiwick.cli.screen.Console;
import org.bailiwick.cli.screen.FindingPrinter;
import org.bailiwick.develop.Development;
import org.bailiwick.develop.DevelopmentOptions;
import org.bailiwick.handover.Overlap;
import org.bailiwick.io.CrmRecords;
import org.bailiwick.io.OwnFolders;
import org.bailiwick.model.Finding;
import org.bailiwick.model.Place;
import org.bailiwick.model.Problem;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Gives everybody a card with their duties, and a sheet for every hand-over. */
@Command(
        name = "cards",
        sortOptions = false,
        description = {
            "Writes a one-page duty card for each member, a sheet for each hand-over, and calendars with the reviews.",
            "",
            "OUTPUT becomes a folder: all.html prints every card, hand-overs.html every sheet, reviews.ics goes into a calendar; "
                    + "each card and sheet is a file of its own too. Earlier cards there are replaced, anything else never is. "
                    + "What is on them: docs/cards.md."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  bailiwick cards my-team plan.json -o cards",
            "  bailiwick cards my-team plan.json -o cards --lang zh --timezone Asia/Shanghai",
            "  bailiwick cards my-team plan.json -o li-wei --member li-wei --format both",
            "  bailiwick cards my-team plan.json -o cards --contacts contacts.csv --deals deals.csv",
            "  bailiwick cards team/problem team/plan.json -o cards --crm export --mapping salesforce",
            "                              with the CRM's open deals on the hand-over sheets",
            "",
            "Exit status: 0 done, 2 the files have errors."
        })
final class CardsCommand implements Callable<Integer> {

    private static final String RECORDS = "records.csv";

    @Parameters(index = "0", paramLabel = "PROBLEM", description = "A folder of CSV files, or a JSON file.")
    private Path input;

    @Parameters(index = "1", paramLabel = "PLAN", description = "A plan as solve -o writes it.")
    private Path planFile;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "OUTPUT",
            description = "The folder to make.")
    private Path output;

    @Option(
            names = "--member",
            paramLabel = "MEMBER",
            description = "Only this member's card and hand-overs; an id or a name. May be given several times.")
    private List<String> members = new ArrayList<>();

    @Option(names = "--format", paramLabel = "FORM", description = "html, md or both. Default: html.")
    private CardFormat format = CardFormat.HTML;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Option(
            names = "--contacts",
            paramLabel = "FILE",
            description = "Names, addresses and numbers of members, managers and customers: a CSV file.")
    private @Nullable Path contactsFile;

    @Option(
            names = "--records",
            paramLabel = "FILE",
            description = "The CRM's ids, as import writes them: members known by an e-mail address can be invited. "
                    + "Default: records.csv beside PROBLEM, where there is one.")
    private @Nullable Path recordsFile;

    @Mixin
    private DealOptions deals = new DealOptions();

    @Option(names = "--reviews", paramLabel = "RHYTHM", description = "weekly or biweekly. Default: weekly.")
    private Rhythm rhythm = Rhythm.WEEKLY;

    @Option(names = "--review-day", paramLabel = "DAY", description = "The day of reviews. Default: monday.")
    private DayOfWeek reviewDay = DayOfWeek.MONDAY;

    @Option(names = "--review-time", paramLabel = "HH:MM", description = "When reviews begin. Default: 09:00.")
    private LocalTime reviewTime = LocalTime.of(9, 0);

    @Option(
            names = "--timezone",
            paramLabel = "ZONE",
            description = "Where the times hold, such as Asia/Shanghai. Default: wherever the calendar is opened.")
    private @Nullable ZoneId zone;

    @Mixin
    private OverlapOptions overlap = new OverlapOptions();

    @Option(
            names = "--mentors",
            description = "Seek who should learn what from whom, and put it on the cards. Takes some seconds.")
    private boolean mentors;

    @Option(
            names = "--template",
            paramLabel = "DIR",
            description = "A folder with checklists, templates or a style sheet of your own.")
    private @Nullable Path templateFolder;

    @Spec
    private CommandSpec spec;

    private final Console console;

    CardsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InputException, IOException {
        deals.requireSense();
        Overlap wanted = overlap.overlap();
        Pairs pairs = ProblemInput.pairs(input, console);
        PlanInput plan = PlanInput.read(planFile, pairs, console);
        Set<Integer> chosen = chosen(pairs.view());
        Problem whole = pairs.view().problem();
        CardOptions options = CardOptions.of(language.language())
                .withContacts(contacts(whole))
                .withDeals(deals.read(whole, console))
                .withReviews(rhythm, reviewDay, reviewTime)
                .withZone(zone)
                .withOverlap(wanted);
        int[] memberOfDuty = PlanInput.memberOfDuty(plan.plan(), pairs.view());
        if (mentors) {
            DevelopmentOptions effort = DevelopmentOptions.defaults().withEffort(0, 0);
            options = options.withDevelopment(
                    Development.of(pairs, memberOfDuty, effort).report());
        }
        try {
            CardFiles cards = CardFiles.of(pairs, memberOfDuty, options, templates());
            OwnFolders.write(output, CardFiles.MARK, cards.files(chosen, format));
        } catch (TemplateException e) {
            Place place = new Place(e.template(), "", 0, 0);
            Finding finding = Finding.error("wrongTemplate", place, String.valueOf(e.getMessage()));
            throw new InputException(List.of(finding), String.valueOf(templateFolder));
        }
        tell(chosen.size());
        return ExitStatus.DONE;
    }

    private void tell(int cards) {
        String ending = format == CardFormat.MD ? "md" : "html";
        console.out()
                .printf(
                        "%s in %s: %s%n",
                        cards == 1 ? "1 card is" : cards + " cards are",
                        output,
                        ending.equals("html")
                                ? "open all.html in a browser to look at them, and print them from there."
                                : "all.md has all of them.");
    }

    private Set<Integer> chosen(PeriodView view) {
        if (members.isEmpty()) {
            return new TreeSet<>(
                    IntStream.range(0, view.members().size()).boxed().toList());
        }
        Set<Integer> chosen = new TreeSet<>();
        Chosen named = new Chosen(view, spec.commandLine());
        members.forEach(member -> chosen.add(named.member("--member", member)));
        return chosen;
    }

    private TemplateFolder templates() throws InputException {
        if (templateFolder == null) {
            return TemplateFolder.BUILT_IN;
        }
        TemplateFolder read = TemplateFolder.read(templateFolder);
        accept(read.findings(), templateFolder);
        return read;
    }

    private Contacts contacts(Problem problem) throws InputException {
        Contacts contacts = Contacts.NONE;
        if (contactsFile != null) {
            ContactFile.Read read = ContactFile.read(contactsFile, problem);
            accept(read.findings(), contactsFile);
            contacts = read.contacts();
        }
        Path records = recordsFile == null ? input.toAbsolutePath().normalize().resolveSibling(RECORDS) : recordsFile;
        if (recordsFile == null && !Files.exists(records)) {
            return contacts;
        }
        CrmRecords.Read read = CrmRecords.read(records);
        accept(read.findings(), records);
        return contacts.with(read.records());
    }

    private void accept(List<Finding> findings, Path source) throws InputException {
        if (findings.stream().anyMatch(Finding::isError)) {
            throw new InputException(findings, source.toString());
        }
        FindingPrinter.print(findings, source.toString(), console.err());
    }
}
