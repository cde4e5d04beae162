package org.countersign.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Optional;
import org.countersign.tenancy.Access;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.AuthorityNames;
import org.countersign.tenancy.Suspension;
import org.countersign.uikit.OwnDialog;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** What goes wrong after a page was entered, while somebody works on it: told in a dialog, the page stays. */
@Component
class SessionErrors implements VaadinServiceInitListener, ErrorHandler {

    private final Access access;
    private final AuthorityNames names;

    SessionErrors(Access access, AuthorityNames names) {
        this.access = access;
        this.names = names;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(this));
    }

    @Override
    public void error(ErrorEvent event) {
        Throwable cause = event.getThrowable();
        OwnDialog dialog = isRefusal(cause) ? refusal() : broken(BrokenPromise.reported(cause));
        Optional.ofNullable(UI.getCurrent()).ifPresent(ui -> ui.access(dialog::open));
    }

    private static boolean isRefusal(Throwable thrown) {
        Throwable cause = thrown;
        while (cause != null && !(cause instanceof AccessDeniedException)) {
            cause = cause.getCause();
        }
        return cause != null;
    }

    /** A page that was opened before the authority was suspended, or before a role was taken away. */
    private OwnDialog refusal() {
        return Optional.ofNullable(UI.getCurrent()).flatMap(Standing::of).flatMap(Standing::here).stream()
                .flatMap(here -> access.suspension(here).map(why -> suspended(here, why)).stream())
                .findFirst()
                .orElseGet(SessionErrors::refused);
    }

    private OwnDialog suspended(AuthorityId here, Suspension why) {
        return OwnDialog.notice(
                names.name(here) + " is suspended",
                "Nothing was changed. What you typed is still on this page. " + SuspensionNotice.reason(why));
    }

    private static OwnDialog refused() {
        return OwnDialog.notice(
                "This is not part of your role",
                "Nothing was changed. Your role in this authority may have been changed since you opened the page.");
    }

    private static OwnDialog broken(String number) {
        return OwnDialog.notice(
                "Something broke on our side",
                "What you did last was not kept; what was saved before is. Try again in a minute. If it happens"
                        + " again, tell your performance team this number: " + number);
    }
}
