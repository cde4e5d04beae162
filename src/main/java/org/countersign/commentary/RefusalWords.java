package org.countersign.commentary;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says why something was refused, in the words of the messages file. */
@Component
public class RefusalWords {

    private final MessageSource messages;

    RefusalWords(MessageSource messages) {
        this.messages = messages;
    }

    public String of(Reason reason) {
        return messages.getMessage(
                "refused." + reason.code(), reason.arguments().toArray(), Locale.UK);
    }
}
