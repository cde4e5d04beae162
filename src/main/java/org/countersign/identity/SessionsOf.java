package org.countersign.identity;

/**
 * Ends what people are signed in to, on every node, within five seconds. For services of identity that change an account;
 * a page asks {@link OwnSessions}.
 */
public interface SessionsOf {

    /** After a reset, a deactivation, a change of factors: nobody stays signed in as this person. */
    void endAll(PersonId person);

    /** All but the session in which the change was made. */
    void endAllBut(PersonId person, SessionId here);

    void end(SessionId session);
}
