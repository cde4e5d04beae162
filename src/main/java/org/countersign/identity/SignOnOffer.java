package org.countersign.identity;

import org.countersign.tenancy.AuthorityId;

/**
 * An authority that uses single sign-on, as pages for everybody show it.
 *
 * @param required whether it is the only way in
 */
public record SignOnOffer(AuthorityId authority, String name, String slug, boolean required) {}
