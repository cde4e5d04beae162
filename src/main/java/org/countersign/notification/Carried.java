package org.countersign.notification;

/** What became of a letter. */
enum Carried {
    SENT,
    /** The address does not take mail; trying again would not help. */
    REFUSED
}
