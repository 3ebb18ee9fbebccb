package org.gongkai.examples.cli;

/** Wrong usage or an input that cannot be used at all (用法错误): what is wrong and what to do. Ends with exit code 2. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageException(String what, String remedy) {
        super(what + "; " + remedy);
    }

    UsageException(String message) {
        super(message);
    }
}
