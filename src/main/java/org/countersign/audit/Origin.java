package org.countersign.audit;

/**
 * From where somebody acted.
 *
 * @param address of the browser, or "system"; empty for somebody of another authority
 * @param session a word that is the same for all acts of one session and opens none; empty outside one
 */
public record Origin(String address, String session) {

    static final Origin ELSEWHERE = new Origin("", "");
    static final Origin SYSTEM = new Origin("system", "");
}
