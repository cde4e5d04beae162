package org.countersign.identity;

/**
 * How an authority's single sign-on is set up. The secret goes in and never comes out.
 *
 * @param issuer the provider's address, exactly as it signs its tokens
 * @param groupsClaim the claim that lists somebody's groups
 * @param endSession whether signing out here also ends the session at the provider
 * @param inUse whether anybody may sign in this way
 */
public record SignOn(
        String issuer,
        String clientId,
        boolean hasSecret,
        String groupsClaim,
        boolean endSession,
        boolean inUse,
        int version) {

    /** What a form begins with where nothing was set up. */
    public static final SignOn NOT_SET_UP = new SignOn("", "", false, "groups", true, false, 0);
}
