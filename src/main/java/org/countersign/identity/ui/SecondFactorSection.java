package org.countersign.identity.ui;

import com.vaadin.flow.component.Component;
import org.countersign.identity.SecondFactors;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.AuthorityNames;

/** Whether everybody must have a second factor. */
@org.springframework.stereotype.Component
class SecondFactorSection implements SignInSection {

    private final SecondFactors factors;
    private final AuthorityNames names;

    SecondFactorSection(SecondFactors factors, AuthorityNames names) {
        this.factors = factors;
        this.names = names;
    }

    @Override
    public Component component(AuthorityId authority) {
        return new SecondFactorForm(factors, authority, names.name(authority));
    }

    @Override
    public int order() {
        return 10;
    }
}
