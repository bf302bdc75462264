package org.bailiwick.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.Set;

/** Which way dependencies point, and what only some packages may touch. */
@AnalyzeClasses(packages = "org.bailiwick", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String BASE = "org.bailiwick.";

    @ArchTest
    static final ArchRule noCycles =
            slices().matching("org.bailiwick.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule modelStandsAlone = only("model");

    @ArchTest
    static final ArchRule wordsStandAlone = only("lang");

    @ArchTest
    static final ArchRule scoreNeedsTheModel = only("score", "model");

    @ArchTest
    static final ArchRule filesNeedTheModel = only("io", "model");

    @ArchTest
    static final ArchRule generatorNeedsTheModel = only("generate", "model");

    @ArchTest
    static final ArchRule checkNeedsTheScore = only("check", "lang", "score", "model");

    @ArchTest
    static final ArchRule goalsNeedTheScore = only("goals", "io", "lang", "score", "model");

    @ArchTest
    static final ArchRule explanationNeedsTheScore = only("explain", "lang", "dense", "score", "model");

    @ArchTest
    static final ArchRule denseNeedsTheScore = only("dense", "score", "model");

    @ArchTest
    static final ArchRule plansNeedEverythingTheyTell = only("plan", "io", "explain", "goals", "score", "model");

    @ArchTest
    static final ArchRule theDoorStandsOnAllBelow = only("solver", "plan", "check", "dense", "score", "model");

    @ArchTest
    static final ArchRule scenariosStandOnTheDoor =
            only("scenario", "solver", "plan", "check", "explain", "goals", "io", "lang", "score", "model");

    @ArchTest
    static final ArchRule reportsTellWhatOthersFound = only(
            "report",
            "rollover",
            "handover",
            "ledger",
            "simulate",
            "scenario",
            "develop",
            "io",
            "lang",
            "crm",
            "check",
            "explain",
            "goals",
            "score",
            "model");

    @ArchTest
    static final ArchRule batchesStandOnTheDoorAndFiles = only("batch", "solver", "io", "score", "model");

    @ArchTest
    static final ArchRule notificationsNeedFiles = only("notify", "io", "model");

    @ArchTest
    static final ArchRule onlyNotificationsReachTheNetwork = noClasses()
            .that(not(resideInAPackage(BASE + "notify..")))
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.net.http..", "javax.net.."));

    @ArchTest
    static final ArchRule developmentPlansAnew = only("develop", "solver", "explain", "lang", "score", "model");

    @ArchTest
    static final ArchRule ledgersKeepPlansAndSolveThemAgain =
            only("ledger", "scenario", "solver", "check", "io", "lang", "score", "model");

    @ArchTest
    static final ArchRule databasesOnlyBehindTheLedger = noClasses()
            .that(not(resideInAPackage(BASE + "ledger..")))
            .should()
            .dependOnClassesThat(resideInAPackage("java.sql.."));

    @ArchTest
    static final ArchRule benchmarksStandOnTheDoor = only("bench", "solver", "io", "generate", "score", "model");

    @ArchTest
    static final ArchRule simulationsLetTheLoopRun =
            only("simulate", "rollover", "generate", "solver", "plan", "score", "model");

    @ArchTest
    static final ArchRule importsNeedFilesAndTheModel = only("crm", "lang", "io", "model");

    @ArchTest
    static final ArchRule rollOversStandOnTheDoor = only(
            "rollover",
            "handover",
            "solver",
            "plan",
            "check",
            "crm",
            "explain",
            "goals",
            "io",
            "lang",
            "score",
            "model");

    @ArchTest
    static final ArchRule exportsTellWhatPlansChange = only("export", "lang", "explain", "io", "score", "model");

    @ArchTest
    static final ArchRule cardsTellMembersTheirPart =
            only("cards", "handover", "lang", "export", "develop", "explain", "goals", "io", "score", "model");

    @ArchTest
    static final ArchRule handOversNeedTheScore = only("handover", "io", "score", "model");

    @ArchTest
    static final ArchRule noCyclesAmongImports =
            slices().matching("org.bailiwick.crm.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule timefoldOnlyInTheSolver = noClasses()
            .that(not(resideInAPackage(BASE + "solver..")))
            .should()
            .dependOnClassesThat(resideInAPackage("ai.timefold.."));

    @ArchTest
    static final ArchRule commandLineLibrariesOnlyInTheCommandLine = noClasses()
            .that(not(resideInAPackage(BASE + "cli..")))
            .should()
            .dependOnClassesThat(resideInAnyPackage("picocli..", "me.tongfei..", "org.jline..")
                    .and(not(name("org.jline.utils.WCWidth"))));

    @ArchTest
    static final ArchRule onlyTheCommandLinePrintsAndExits = noClasses()
            .that(not(resideInAPackage(BASE + "cli..")))
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(System.class, "exit", int.class);

    /** The door takes the time from outside; everything below it would be different twice. Instances come from seeds. */
    @ArchTest
    static final ArchRule noClockAndNoUnseededRandom = noClasses()
            .that(not(resideInAPackage(BASE + "cli..")))
            .and()
            .doNotHaveFullyQualifiedName(BASE + "solver.AllocationSolver")
            .should()
            .callMethodWhere(
                    DescribedPredicate.describe("reads a clock or an unseeded random", ArchitectureTest::isLoose))
            .orShould()
            .callConstructor(java.util.Random.class)
            .orShould()
            .callConstructor(java.util.SplittableRandom.class);

    @ArchTest
    static final ArchRule modelIsFinalAndFreeOfFrameworks = classes()
            .that()
            .resideInAPackage(BASE + "model..")
            .should()
            .haveModifier(JavaModifier.FINAL)
            .orShould()
            .beInterfaces()
            .orShould()
            .beEnums()
            .andShould()
            .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", BASE + "model.."));

    private static boolean isLoose(JavaCall<?> call) {
        String owner = call.getTargetOwner().getFullName();
        String name = call.getName();
        return switch (owner) {
            case "java.lang.System" -> Set.of("nanoTime", "currentTimeMillis").contains(name);
            case "java.lang.Math", "java.lang.StrictMath" -> name.equals("random");
            case "java.util.concurrent.ThreadLocalRandom" -> true;
            case "java.util.UUID" -> name.equals("randomUUID");
            default -> owner.startsWith("java.time.") && (name.equals("now") || name.startsWith("system"));
        };
    }

    /** A package may use these packages of ours and no other. */
    private static ArchRule only(String name, String... needed) {
        String[] allowed =
                Arrays.stream(needed).map(other -> BASE + other + "..").toArray(String[]::new);
        String[] all = Arrays.copyOf(allowed, allowed.length + 1);
        all[allowed.length] = BASE + name + "..";
        return noClasses()
                .that()
                .resideInAPackage(BASE + name + "..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.bailiwick..").and(not(resideInAnyPackage(all))))
                .allowEmptyShould(true);
    }
}
