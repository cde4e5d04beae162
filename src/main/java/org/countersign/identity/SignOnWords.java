package org.countersign.identity;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says why something about single sign-on was not done, in the words of the messages file. */
@Component
public class SignOnWords {

    private final MessageSource messages;

    SignOnWords(MessageSource messages) {
        this.messages = messages;
    }

    public String of(SignOnReason reason) {
        return messages.getMessage(
                "sign-on." + reason.code(), reason.arguments().toArray(), Locale.UK);
    }

    /** What happened. */
    public String what(SignOnRefusal refusal, String authorityName) {
        return refused(refusal, "what", authorityName);
    }

    /** What was kept, and what to do. */
    public String then(SignOnRefusal refusal, String authorityName) {
        return refused(refusal, "then", authorityName);
    }

    private String refused(SignOnRefusal refusal, String part, String authorityName) {
        return messages.getMessage(
                "sign-on.refused." + refusal.code() + "." + part, new Object[] {authorityName}, Locale.UK);
    }
}
