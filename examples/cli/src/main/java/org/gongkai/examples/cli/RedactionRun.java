package org.gongkai.examples.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.gongkai.Gongkai;
import org.gongkai.documents.CheckedCopy;
import org.gongkai.exchange.CertificateJson;
import org.gongkai.rule.Severity;
import org.gongkai.text.Gap;
import org.gongkai.text.Sha256;

/** Writes redacted copies of files and the certificate (批量遮盖). */
final class RedactionRun {
    private static final String CERTIFICATE = "certificate.json";

    private final Console console;
    private final CommonOptions options;
    private final Gongkai gongkai;
    private final OutputFolder folder;
    private final ShownPath shown;
    private final CertificateJson certificate;

    RedactionRun(Console console, CommonOptions options, Gongkai gongkai, Path out) {
        this.console = console;
        this.options = options;
        this.gongkai = gongkai;
        this.folder = new OutputFolder(out, CERTIFICATE);
        this.shown = new ShownPath(List.of(gongkai.screening()), options.isShowText());
        this.certificate = new CertificateJson(gongkai.screening().ruleSet(), options.locale());
    }

    void run(List<Path> paths, ExitCode exit) throws IOException {
        FilesRun run = new FilesRun(console, options.jobs(), shown);
        InputFiles inputs = InputFiles.of(paths, folder.path());
        run.tellMissing(inputs, exit);
        folder.prepare(inputs.files());
        int[] written = {0};
        run.each(
                inputs,
                (documents, file) -> new RedactionWork(gongkai, documents).redact(file),
                (RedactionWork.Result result) -> {
                    written[0] += result.copy() == null ? 0 : 1;
                    put(result, exit);
                });
        folder.write(Path.of(CERTIFICATE), certificate.print().getBytes(StandardCharsets.UTF_8));
        console.out()
                .println(say(
                        written[0] + " 份遮盖件已写入 " + shown.of(folder.path()) + "，"
                                + (inputs.files().size() - written[0]) + " 份未写",
                        written[0] + " copies written to " + shown.of(folder.path()) + ", "
                                + (inputs.files().size() - written[0]) + " not written"));
    }

    private void put(RedactionWork.Result result, ExitCode exit) {
        Screened screened = result.screened();
        Path relative = shown.hidden(screened.read().file().relative());
        CheckedCopy copy = result.copy();
        if (copy == null) {
            refuse(result, relative, exit);
            return;
        }
        Path parent = relative.getParent();
        Path target = folder.free(
                parent == null
                        ? Path.of(copy.file().fileName())
                        : parent.resolve(copy.file().fileName()));
        try {
            byte[] bytes = copy.file().bytes();
            folder.write(target, bytes);
            certificate.written(slashes(target), Sha256.of(bytes), contents(copy));
            exit.add(copy.proof());
            copy.proof().gaps().forEach(gap -> tell(screened, gap));
        } catch (IOException e) {
            console.error(shown.of(target) + ": the copy cannot be written ("
                    + e.getClass().getSimpleName() + "); check the folder");
            exit.unexamined();
        }
    }

    private static CertificateJson.Contents contents(CheckedCopy copy) {
        return new CertificateJson.Contents(
                copy.redactions(),
                copy.file().dropped(),
                CheckedCopy.CHECKS,
                copy.proof().outcome().code());
    }

    private void refuse(RedactionWork.Result result, Path relative, ExitCode exit) {
        Screened screened = result.screened();
        String reason = result.refusal() == null ? "" : result.refusal().in(options.locale());
        certificate.refused(slashes(relative), reason);
        console.error(shown.of(screened.read().file().path()) + ": " + say("未写遮盖件：", "no copy written: ") + reason);
        screened.report().gaps().forEach(gap -> tell(screened, gap));
        exit.add(screened.report());
        boolean marked = screened.report().findings().stream()
                .anyMatch(found -> found.counts() && found.severity() == Severity.BLOCK && !found.isCoverable());
        if (!marked) {
            exit.unexamined();
        }
    }

    private void tell(Screened screened, Gap gap) {
        console.error(shown.of(screened.read().file().path()) + ": " + gap.says(options.locale()));
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }

    private String say(String zh, String en) {
        return options.locale().equals(Locale.CHINESE) ? zh : en;
    }
}
