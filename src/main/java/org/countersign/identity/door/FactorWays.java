package org.countersign.identity.door;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.countersign.identity.OwnFactors;
import org.countersign.identity.SecondFactorCheck;
import org.springframework.stereotype.Component;

/** Which page of second factors comes before which. */
@Component
class FactorWays {

    private final SecondFactorCheck check;
    private final OwnFactors own;

    FactorWays(SecondFactorCheck check, OwnFactors own) {
        this.check = check;
        this.own = own;
    }

    /** Where somebody proves themselves before they change their factors on this page; empty if they have done so. */
    Optional<String> before(String page) {
        if (check.asked().pending()) {
            return Optional.of(to("/second-factor", page));
        }
        return own.mayChange() ? Optional.empty() : Optional.of(to("/second-factor/confirm", page));
    }

    /** Leads to a page, which leads on to another. */
    static String to(String page, String then) {
        return "redirect:" + with(page, then);
    }

    /** A page's address, with where it leads. */
    static String with(String page, String then) {
        return page + "?then=" + URLEncoder.encode(then, StandardCharsets.UTF_8);
    }

    /** A path of ours that a request named; the first page in place of anything else. */
    static String own(String then) {
        return OwnPath.of(then).orElse("/");
    }

    static String on(String then) {
        return "redirect:" + own(then);
    }
}
