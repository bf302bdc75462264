package org.bailiwick.cli.ledger;

import java.time.ZoneId;
import org.bailiwick.cli.LanguageOption;
import org.bailiwick.cli.screen.Console;
import org.bailiwick.lang.Wording;
import org.bailiwick.ledger.LedgerEvent;
import org.bailiwick.ledger.PlanId;
import org.bailiwick.report.Layout;
import org.bailiwick.report.LedgerReport;
import picocli.CommandLine.Mixin;

/** How results are told: in which language, and in the machine's time zone. */
final class Told {

    @Mixin
    private LanguageOption language = new LanguageOption();

    Wording words() {
        return Wording.of(language.language(), "ledger");
    }

    LanguageOption language() {
        return language;
    }

    Layout layout(Console console) {
        return new Layout(console.screen().columns(), Layout.SCREENFUL, "--json", language.language());
    }

    LedgerReport report(Console console) {
        return new LedgerReport(layout(console), ZoneId.systemDefault());
    }

    /** What a plan beside another one is called: short, as tables have little room. */
    String label(PlanId plan, PlanId other) {
        if (!plan.team().equals(other.team())) {
            return plan.toString();
        }
        return plan.period().equals(other.period())
                ? words().text("label", String.valueOf(plan.number()))
                : words().text("label.month", plan.period(), String.valueOf(plan.number()));
    }

    /** Says a sentence about what was written, which begins with the plan's id. */
    void say(Console console, String key, Object... values) {
        console.out().println(words().text(key, values));
    }

    /** Says what became of a plan. */
    void say(Console console, LedgerEvent event) {
        say(console, "became." + event.kind().word(), event.plan());
    }
}
