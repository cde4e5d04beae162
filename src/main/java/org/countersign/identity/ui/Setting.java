package org.countersign.identity.ui;

import java.util.Optional;
import java.util.function.Consumer;
import org.countersign.identity.SignOnReason;
import org.countersign.identity.SignOnWords;
import org.countersign.identity.SingleSignOn;
import org.countersign.tenancy.AuthorityId;
import org.countersign.uikit.Alert;

/**
 * What the parts of the section work on.
 *
 * @param done told what was done, in words
 */
record Setting(AuthorityId authority, SingleSignOn service, SignOnWords words, Consumer<String> done) {

    /** Says why not, or that it was done. */
    void answer(Optional<SignOnReason> refusal, Alert alert, String what) {
        if (refusal.isPresent()) {
            alert.say(words.of(refusal.get()));
        } else {
            done.accept(what);
        }
    }
}
