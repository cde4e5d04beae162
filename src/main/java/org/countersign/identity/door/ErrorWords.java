package org.countersign.identity.door;

import java.util.Map;

/** What happened, and what to do about it. */
record ErrorWords(String what, String then, String link, String linkWords) {

    private static final String FIRST_PAGE = "Go to your first page";

    static final ErrorWords STALE_FORM = new ErrorWords(
            "This form is no longer valid",
            "Nothing was sent or changed. The page was open for too long, or you have signed in or out in another"
                    + " window since. Go back, reload the page and try again. If that does not help, your browser may"
                    + " be refusing our cookies.",
            "/",
            FIRST_PAGE);

    static final ErrorWords SIGNED_OUT = new ErrorWords(
            "You are no longer signed in",
            "What you sent last was not kept; what was saved before is. Sign in again to go on.",
            "/login",
            "Sign in");

    private static final ErrorWords BROKEN = of(
            "Something broke on our side",
            "What was saved before is kept. Try again in a minute. If it happens again, tell your performance team"
                    + " what you did and when.");

    private static final ErrorWords NOT_UNDERSTOOD = of(
            "We could not read that request",
            "Nothing was changed. The address or what was sent with it is not as we expect it. Check the address, or"
                    + " start from your first page.");

    private static final Map<Integer, ErrorWords> BY_STATUS = Map.of(
            401, SIGNED_OUT,
            403,
                    of(
                            "You may not do that",
                            "Nothing was changed. Your role does not include it, or it is switched off."),
            404, of("No such page", "The address may be mistyped, or the page has moved. Nothing was changed."),
            405,
                    of(
                            "This address works in another way",
                            "Nothing was changed. It looks as if a form was opened as a page, or the other way round."),
            413,
                    of(
                            "That is too large",
                            "Nothing was kept. Files may have 20 MB at most. Send a smaller one, or in parts."),
            431, of("Your browser sent too much", "Nothing was changed. Delete this site's cookies and try again."),
            503, of("We are not ready", "Nothing was changed. Try again in a minute."));

    /** By HTTP status: those that people meet have their own, other faults of a request and of ours share one each. */
    static ErrorWords of(int status) {
        return BY_STATUS.getOrDefault(status, status < 500 ? NOT_UNDERSTOOD : BROKEN);
    }

    private static ErrorWords of(String what, String then) {
        return new ErrorWords(what, then, "/", FIRST_PAGE);
    }
}
