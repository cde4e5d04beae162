package org.countersign.operator;

import org.countersign.identity.EmailAddress;

/** Whom an authority's performance team begins with. */
public record FirstAdministrator(String name, EmailAddress address) {

    public String email() {
        return address.value();
    }
}
