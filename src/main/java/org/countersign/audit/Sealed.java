package org.countersign.audit;

/**
 * An entry as stored.
 *
 * @param seal empty where the entry was not written by this application
 */
@SuppressWarnings("ArrayRecordComponent")
record Sealed(AuditEntry entry, byte[] seal) {}
