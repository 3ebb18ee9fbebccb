package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.gongkai.documents.internal.zip.ZipArchive;
import org.gongkai.documents.internal.zip.ZipEntryStream;

class ZipEntryStreamProperties {
    @Property(tries = 300)
    void an_entry_reads_the_same_in_pieces_of_any_size(
            @ForAll @Size(max = 3000) byte[] content, @ForAll @IntRange(min = 1, max = 300) int piece)
            throws Exception {
        ZipArchive zip = ZipArchive.open(DocxFixture.zip(Map.of("a", content), ""), DocumentLimits.standard());
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        byte[] buffer = new byte[piece];

        try (ZipEntryStream stream = zip.stream("a")) {
            for (int got = stream.read(buffer, 0, piece); got >= 0; got = stream.read(buffer, 0, piece)) {
                read.write(buffer, 0, got);
            }
            stream.finish();
        }

        assertThat(read.toByteArray()).isEqualTo(content).isEqualTo(zip.read("a"));
    }
}
