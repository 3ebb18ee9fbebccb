import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Packs folders into ZIP samples. A folder inside whose name ends with {@code .zip} becomes an archive in the archive,
 * with its names in GBK and no flag that says so, as older Chinese tools write them.
 *
 * <p>Usage: {@code java MakePackages.java FOLDER TARGET.zip}
 */
public final class MakePackages {

    private static final FileTime WRITTEN = FileTime.from(Instant.parse("2026-11-05T02:00:00Z"));
    private static final Charset OLD_NAMES = Charset.forName("GBK");

    private MakePackages() {}

    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("expected a folder and a target file");
        }
        Files.write(Path.of(args[1]), packed(Path.of(args[0]), StandardCharsets.UTF_8));
    }

    private static byte[] packed(Path folder, Charset names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, names);
                Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                ZipEntry entry = new ZipEntry(file.getFileName().toString());
                // DOS time alone: no extra field, and the same bytes in every zone
                entry.setTimeLocal(WRITTEN.toInstant().atZone(java.time.ZoneOffset.UTC).toLocalDateTime());
                zip.putNextEntry(entry);
                zip.write(Files.isDirectory(file) ? packed(file, OLD_NAMES) : Files.readAllBytes(file));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
