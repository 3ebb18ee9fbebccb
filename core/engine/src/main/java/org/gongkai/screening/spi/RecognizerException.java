package org.gongkai.screening.spi;

/** Says that a recogniser did not read a text to its end (识别失败). Its message holds nothing of the text. */
public final class RecognizerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Makes the exception, with words on why that hold nothing of the text. */
    public RecognizerException(String message) {
        super(message);
    }
}
