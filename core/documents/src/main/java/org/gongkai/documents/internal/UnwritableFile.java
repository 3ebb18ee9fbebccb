package org.gongkai.documents.internal;

import java.util.List;
import java.util.Locale;
import org.gongkai.redaction.RedactionRefusedException;
import org.gongkai.redaction.Replacement;
import org.gongkai.text.Wording;

/** A file that is read and of which no redacted copy can be made yet (只读文件). */
public interface UnwritableFile extends ReadFile {
    @Override
    default Wording refusal() {
        String name = format().toUpperCase(Locale.ROOT);
        return new Wording(
                "本版本尚不能生成 " + name + " 的遮盖件；请改用 DOCX、HTML 或 TXT，或由人工处理",
                "this version makes no redacted copy of " + name + "; use DOCX, HTML or TXT, or have a person do it");
    }

    @Override
    default Rewritten rewrite(List<Replacement> replacements) {
        throw new RedactionRefusedException(refusal());
    }
}
