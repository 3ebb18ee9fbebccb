package org.gongkai.tika.internal.reading;

import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.stream.Event;

/** Hears what the parser of messages leaves out (邮件解析警告): it goes on by itself and says nothing. One thread, one message. */
final class Complaints extends DecodeMonitor {
    /** A blank before the colon: old, and nothing is lost. */
    private static final String HARMLESS = Event.OBSOLETE_HEADER.toString();

    private boolean found;

    @Override
    public boolean warn(String error, String dropped) {
        found |= !error.contains(HARMLESS);
        return false;
    }

    @Override
    public boolean isListening() {
        return true;
    }

    boolean found() {
        return found;
    }
}
