package org.countersign.tenancy;

import org.slf4j.MDC;

/** What each line of the log names, by id and never by name: the authority and whoever acts. */
public enum InLog {
    AUTHORITY("authority"),
    PERSON("person");

    private final String key;

    InLog(String key) {
        this.key = key;
    }

    /** Names it in each line of this thread's log until closed; then what was named before is named again. */
    public Named name(String id) {
        String before = MDC.get(key);
        MDC.put(key, id);
        return () -> {
            if (before == null) {
                MDC.remove(key);
            } else {
                MDC.put(key, before);
            }
        };
    }

    /** Open as long as lines of the log name something. */
    @FunctionalInterface
    public interface Named {

        void close();
    }
}
