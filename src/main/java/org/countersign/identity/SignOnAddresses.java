package org.countersign.identity;

import org.countersign.tenancy.PublicAddress;

/**
 * What somebody registers at the provider.
 *
 * @param redirect where people come back to
 * @param signedOut where they are sent after signing out
 * @param backChannel where the provider tells that a session ended
 */
public record SignOnAddresses(String redirect, String signedOut, String backChannel) {

    static SignOnAddresses of(PublicAddress address, String slug) {
        return new SignOnAddresses(
                address.link("login/oauth2/code/" + slug),
                address.link("login"),
                address.link("single-sign-on/" + slug + "/ended"));
    }
}
