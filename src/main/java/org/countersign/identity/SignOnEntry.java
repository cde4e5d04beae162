package org.countersign.identity;

/** What became of somebody who came from their authority's provider. */
sealed interface SignOnEntry {

    record Entered(PersonId person, String name) implements SignOnEntry {}

    /** @param reference what the trail calls the account, for whoever helps */
    record Refused(SignOnRefusal because, String reference) implements SignOnEntry {}
}
