package org.gongkai.tika.internal;

import java.io.Serial;
import org.gongkai.text.GapCause;
import org.gongkai.text.Wording;

/** Why a file is not read (不予读取的原因), as the gap it becomes. It holds nothing of the document. */
public final class Refusal extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final GapCause cause;
    private final transient Wording wording;

    /** Makes a refusal. */
    public Refusal(GapCause cause, String zh, String en) {
        super(en, null, false, false);
        this.cause = cause;
        this.wording = new Wording(zh, en);
    }

    /** Returns the kind of gap. */
    public GapCause cause() {
        return cause;
    }

    /** Returns the words of the gap. */
    public Wording wording() {
        return wording;
    }

    /** Tells the sink. */
    public void tell(ReadingSink sink) {
        sink.gap(cause, wording.zh(), wording.en());
    }
}
