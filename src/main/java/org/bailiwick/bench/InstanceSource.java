package org.bailiwick.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bailiwick.generate.TeamGenerator;
import org.bailiwick.io.ProblemReader;
import org.bailiwick.io.ProblemWriter;
import org.bailiwick.io.ReadResult;
import org.bailiwick.model.Finding;
import org.bailiwick.model.InvalidInputException;
import org.bailiwick.model.Place;
import org.bailiwick.model.Problem;

/**
 * Where an instance comes from: a file, or a recipe that makes the same instance everywhere.
 *
 * <p>{@code gen:100x1000:7} is a made-up team of 100 members and 1,000 duties with seed 7; {@code gap:D:20x200:7} a generalized
 * assignment of type D with 20 agents and 200 jobs; anything else is a path: a JSON problem, a folder of CSV files, or a
 * generalized assignment file. Stateless and thread-safe.
 */
public final class InstanceSource {

    private static final Pattern RECIPE = Pattern.compile("(?:gen|gap:([CDE])):(\\d{1,6})x(\\d{1,7}):(-?\\d{1,18})");

    private InstanceSource() {}

    /**
     * Makes an instance.
     *
     * @param name the instance's name
     * @param source a recipe or a path
     * @param folder what a relative path starts from
     * @return the instance; its problem is not validated beyond its form
     * @throws InvalidInputException where the source is no recipe and no file that can be read
     * @throws IOException where reading fails
     */
    public static Instance read(String name, String source, Path folder) throws IOException {
        Matcher recipe = RECIPE.matcher(source);
        if (recipe.matches()) {
            return new Instance(
                    name,
                    recipe.group(1) == null ? Instance.Kind.TEAM : Instance.Kind.GAP,
                    recipe.group(1) == null
                            ? team(recipe, source)
                            : gap(recipe, source).problem(name));
        }
        requireNoRecipe(source);
        Path file = folder.resolve(source);
        boolean isProblem = Files.isDirectory(file)
                || file.toString().toLowerCase(Locale.ROOT).endsWith(".json");
        return isProblem
                ? new Instance(name, Instance.Kind.TEAM, problem(file))
                : new Instance(name, Instance.Kind.GAP, GapFiles.read(file).problem(name));
    }

    /**
     * Writes the instance of a recipe as a file: a team as JSON, a generalized assignment in its own form.
     *
     * @param source the recipe
     * @param target the file; only for a team, whatever is no problem is not written over
     * @throws InvalidInputException where the source is no recipe
     * @throws IOException where writing fails
     */
    public static void write(String source, Path target) throws IOException {
        Matcher recipe = RECIPE.matcher(source);
        if (!recipe.matches()) {
            throw notARecipe(source);
        }
        if (recipe.group(1) == null) {
            ProblemWriter.writeJson(team(recipe, source), target);
        } else {
            GapFiles.write(gap(recipe, source), target);
        }
    }

    private static Problem problem(Path file) {
        ReadResult result = ProblemReader.read(file);
        Problem problem = result.problem();
        if (problem == null || result.findings().stream().anyMatch(Finding::isError)) {
            throw new InvalidInputException(result.findings());
        }
        return problem;
    }

    private static Problem team(Matcher recipe, String source) {
        try {
            return TeamGenerator.generate(
                    Integer.parseInt(recipe.group(2)),
                    Integer.parseInt(recipe.group(3)),
                    Long.parseLong(recipe.group(4)));
        } catch (IllegalArgumentException e) {
            throw wrong(source, String.valueOf(e.getMessage()));
        }
    }

    private static GapInstance gap(Matcher recipe, String source) {
        try {
            return GapGenerator.generate(
                    GapGenerator.Type.valueOf(recipe.group(1)),
                    Integer.parseInt(recipe.group(2)),
                    Integer.parseInt(recipe.group(3)),
                    Long.parseLong(recipe.group(4)));
        } catch (IllegalArgumentException e) {
            throw wrong(source, String.valueOf(e.getMessage()));
        }
    }

    private static void requireNoRecipe(String source) {
        if (source.startsWith("gen:") || source.startsWith("gap:")) {
            throw notARecipe(source);
        }
    }

    private static InvalidInputException notARecipe(String source) {
        return wrong(
                source,
                "is no recipe: gen:MEMBERSxDUTIES:SEED or gap:TYPE:AGENTSxJOBS:SEED, TYPE being C, D or E. Maybe a part is missing.");
    }

    private static InvalidInputException wrong(String source, String message) {
        return new InvalidInputException(List.of(Finding.error("source", new Place(source, "", 0, 0), message)));
    }
}
