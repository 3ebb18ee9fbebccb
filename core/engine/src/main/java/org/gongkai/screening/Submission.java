package org.gongkai.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.text.SourceText;

/**
 * The unit of review (拟公开件，一事一审): a main text with its attachments. What it cites but lacks is a gap. Immutable.
 */
public final class Submission {
    private final SourceText main;
    private final List<SourceText> attachments;
    private final List<String> atHand;

    private Submission(Builder builder) {
        this.main = builder.main;
        this.attachments = List.copyOf(builder.attachments);
        this.atHand = List.copyOf(builder.atHand);
    }

    /** Returns a submission of one text. */
    public static Submission of(SourceText main) {
        return builder(main).build();
    }

    /** Starts a submission with its main text. */
    public static Builder builder(SourceText main) {
        return new Builder(main);
    }

    /** Returns the main text (正文). */
    public SourceText main() {
        return main;
    }

    /** Returns the attachments (附件) in order. */
    public List<SourceText> attachments() {
        return attachments;
    }

    /** Returns all texts, the main text as number 0 and the attachments from 1 on. */
    public List<SourceText> texts() {
        return Stream.concat(Stream.of(main), attachments.stream()).toList();
    }

    /** Returns the names of attachments that are screened elsewhere in the same review. */
    public List<String> atHand() {
        return atHand;
    }

    @Override
    public String toString() {
        return "submission with " + attachments.size() + " attachments";
    }

    /** Collects a submission. One thread, one submission. */
    public static final class Builder {
        private final SourceText main;
        private final List<SourceText> attachments = new ArrayList<>();
        private final List<String> atHand = new ArrayList<>();

        private Builder(SourceText main) {
            this.main = main;
        }

        /** Adds an attachment. */
        public Builder attachment(SourceText attachment) {
            attachments.add(attachment);
            return this;
        }

        /** Names an attachment that is screened elsewhere in the same review, for example a file of the same folder. */
        public Builder atHand(String name) {
            atHand.add(name);
            return this;
        }

        /** Returns the submission. */
        public Submission build() {
            return new Submission(this);
        }
    }
}
