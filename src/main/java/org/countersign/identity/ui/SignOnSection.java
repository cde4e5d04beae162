package org.countersign.identity.ui;

import com.vaadin.flow.component.Component;
import org.countersign.identity.SignOnWords;
import org.countersign.identity.SingleSignOn;
import org.countersign.tenancy.AuthorityId;

/** The authority's own provider. */
@org.springframework.stereotype.Component
class SignOnSection implements SignInSection {

    private final SingleSignOn singleSignOn;
    private final SignOnWords words;

    SignOnSection(SingleSignOn singleSignOn, SignOnWords words) {
        this.singleSignOn = singleSignOn;
        this.words = words;
    }

    @Override
    public Component component(AuthorityId authority) {
        return new SignOnPanel(singleSignOn, words, authority);
    }

    @Override
    public int order() {
        return 20;
    }
}
