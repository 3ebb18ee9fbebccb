package org.gongkai.examples.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gongkai.rule.Rule;
import org.gongkai.screening.Screening;
import org.gongkai.screening.ScreeningTrace;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;
import org.gongkai.text.SourceText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what a rule is, and why rules did or did not fire on a text (规则说明). */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Says what a rule is and, with a text, why it did or did not fire.")
final class RulesExplainCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Parameters(
            paramLabel = "RULE",
            arity = "0..1",
            description = "The id of a rule; without it all that saw something.")
    private @Nullable String rule;

    @Option(
            names = "--text",
            paramLabel = "TEXT",
            description = "The text to trace; \\n and \\t stand for line and cell.")
    private @Nullable String text;

    @Option(names = "--file", paramLabel = "FILE", description = "A UTF-8 text file to trace.")
    private @Nullable Path file;

    @Option(
            names = "--place",
            paramLabel = "PLACE",
            defaultValue = "text",
            description = "Where the text stands: text, header, title, file-name or property; default text.")
    private String place = "text";

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", description = "The day on which the text was formed.")
    private @Nullable LocalDate date;

    RulesExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (text != null && file != null) {
            throw new UsageException("both `--text` and `--file`", "leave one out");
        }
        String traced =
                text != null ? text.replace("\\n", "\n").replace("\\t", "\t") : file == null ? null : read(file);
        if (traced == null && rule == null) {
            throw new UsageException(
                    "neither a rule nor a text", "write `rules explain cn.privacy.email` or `rules explain --text …`");
        }
        Screening screening = options.gongkaiWithTrial().screening();
        Optional<Rule> asked = Optional.ofNullable(rule).map(id -> find(screening, id));
        if (traced == null) {
            asked.ifPresent(
                    one -> new RuleText(screening, options.locale()).lines(one).forEach(console.out()::println));
            return 0;
        }
        ScreeningTrace trace = screening.explain(source(traced));
        TraceText words =
                new TraceText(trace, new TraceText.Shown(options.locale(), options.isShowText() ? traced : null));
        List<String> lines = asked.map(one -> words.of(one.id())).orElseGet(words::all);
        lines.forEach(console.out()::println);
        return 0;
    }

    private static Rule find(Screening screening, String id) {
        return screening
                .effectiveRules()
                .rule(id)
                .orElseThrow(() -> new UsageException(
                        "no rule `" + id + "` in these packs",
                        "write the id as its file does, or give its pack with `--rules`"));
    }

    private SourceText source(String traced) {
        PlaceKind kind = switch (place) {
            case "text" -> PlaceKind.TEXT;
            case "header" -> PlaceKind.HEADER;
            case "title" -> PlaceKind.TITLE;
            case "file-name" -> PlaceKind.FILE_NAME;
            case "property" -> PlaceKind.PROPERTY;
            default ->
                throw new UsageException(
                        "no place `" + place + "`", "write `text`, `header`, `title`, `file-name` or `property`");
        };
        SourceText.Builder source = SourceText.builder("text").part(Place.of(kind), traced);
        return (date == null ? source : source.dated(date)).build();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UsageException("`" + file + "` cannot be read as UTF-8 text", "give a text file in UTF-8");
        }
    }
}
