package org.gongkai.examples.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.gongkai.rulepack.RulePackException;
import picocli.CommandLine;

/** Starts the command line (程序入口). */
public final class Main {
    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code =
                run(new Console(new PrintWriter(out, false, StandardCharsets.UTF_8), err, Terminal.ofLauncher()), args);
        out.flush();
        System.exit(code);
    }

    /** Runs one command on {@code console} and returns its exit code. */
    static int run(Console console, String... args) {
        CommandLine line = new CommandLine(new GongkaiCommand(), new CommandFactory(console));
        line.setOut(console.out());
        line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((e, command, parsed) -> {
            if (e instanceof RulePackException refused) {
                boolean english = command.getParseResult()
                        .matchedOptionValue("--lang", "zh")
                        .equals("en");
                console.error(refused.says(english ? Locale.ENGLISH : Locale.CHINESE));
                return ExitCode.USAGE;
            }
            if (e instanceof UsageException) {
                console.error(String.valueOf(e.getMessage()));
                return ExitCode.USAGE;
            }
            console.error("an error of the program itself: " + e.getClass().getName() + " in "
                    + (e.getStackTrace().length == 0 ? "?" : e.getStackTrace()[0])
                    + "; report it without any document");
            return ExitCode.UNEXAMINED;
        });
        int code = line.execute(args);
        console.out().flush();
        return code;
    }
}
