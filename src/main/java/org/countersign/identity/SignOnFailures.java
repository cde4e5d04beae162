package org.countersign.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.AuthorityNames;
import org.countersign.tenancy.SystemActor;
import org.countersign.tenancy.Tenancy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/**
 * Leads whoever was not let in to the page that says why. Only what a provider itself sent reaches the trail: what
 * anybody can bring about by typing an address would fill it.
 */
@Component
class SignOnFailures implements AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(SignOnFailures.class);

    private final SignOnDoor door;
    private final AuthorityNames names;
    private final Tenancy tenancy;

    SignOnFailures(SignOnDoor door, AuthorityNames names, Tenancy tenancy) {
        this.door = door;
        this.names = names;
        this.tenancy = tenancy;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        String slug = request.getRequestURI().substring(request.getRequestURI().lastIndexOf('/') + 1);
        String page = names.bySlug(slug)
                .map(authority -> "/single-sign-on/" + slug + "/refused?" + query(authority, failure))
                .orElse("/single-sign-on");
        response.sendRedirect(request.getContextPath() + page);
    }

    private String query(AuthorityId authority, AuthenticationException failure) {
        if (failure instanceof SignOnRejected rejected) {
            String because = "because=" + rejected.because().code();
            return rejected.reference().isEmpty() ? because : because + "&reference=" + rejected.reference();
        }
        String code = failure instanceof OAuth2AuthenticationException oauth
                ? oauth.getError().getErrorCode()
                : "";
        SignOnRefusal refusal = refusal(code);
        LOG.info("Single sign-on of authority {} ended: {}", authority, refusal.code());
        if (refusal == SignOnRefusal.NOT_PROVEN) {
            tenancy.asSystem(authority, SystemActor.DOORKEEPER, () -> door.distrust(authority, code));
        }
        return "because=" + refusal.code();
    }

    private static SignOnRefusal refusal(String code) {
        return switch (code) {
            case "invalid_id_token", "invalid_nonce" -> SignOnRefusal.NOT_PROVEN;
            case "access_denied", "login_required", "interaction_required", "consent_required" ->
                SignOnRefusal.CANCELLED;
            case "authorization_request_not_found", "invalid_state_parameter" -> SignOnRefusal.NOT_BEGUN;
            default -> SignOnRefusal.NO_ANSWER;
        };
    }
}
