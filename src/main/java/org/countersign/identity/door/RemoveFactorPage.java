package org.countersign.identity.door;

import java.util.Optional;
import org.countersign.identity.OwnFactorList;
import org.countersign.identity.OwnFactors;
import org.countersign.identity.PasskeyId;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Removes an authenticator app or a passkey, after asking. */
@AtTheDoor
class RemoveFactorPage {

    private static final String PAGE = "/second-factor/remove/";
    private static final String APP = "app";

    private final OwnFactors own;
    private final FactorWays ways;

    RemoveFactorPage(OwnFactors own, FactorWays ways) {
        this.own = own;
        this.ways = ways;
    }

    @GetMapping(PAGE + "{which}")
    String open(@PathVariable String which, @RequestParam(defaultValue = "/account") String then, Model model) {
        String next = FactorWays.own(then);
        return ways.before(FactorWays.with(PAGE + which, next)).orElseGet(() -> {
            OwnFactorList mine = own.mine();
            model.addAttribute("what", named(mine, which));
            model.addAttribute(
                    "last", mine.passkeys().size() + mine.app().map(added -> 1).orElse(0) == 1);
            model.addAttribute("which", which);
            model.addAttribute("then", next);
            return "door/factor-remove";
        });
    }

    @PostMapping(PAGE + "{which}")
    String remove(@PathVariable String which, @RequestParam(defaultValue = "/account") String then) {
        String next = FactorWays.own(then);
        Optional<String> before = ways.before(FactorWays.with(PAGE + which, next));
        if (before.isEmpty()) {
            remove(which);
        }
        return before.orElse("redirect:" + next);
    }

    private void remove(String which) {
        if (which.equals(APP)) {
            own.removeApp();
        } else if (!own.removePasskey(passkey(which))) {
            throw nothing();
        }
    }

    private static String named(OwnFactorList mine, String which) {
        if (which.equals(APP)) {
            return mine.app().map(added -> "your authenticator app").orElseThrow(RemoveFactorPage::nothing);
        }
        PasskeyId id = passkey(which);
        return mine.passkeys().stream()
                .filter(passkey -> passkey.id().equals(id))
                .findFirst()
                .map(passkey -> "the passkey " + passkey.label())
                .orElseThrow(RemoveFactorPage::nothing);
    }

    private static PasskeyId passkey(String which) {
        try {
            return new PasskeyId(which);
        } catch (IllegalArgumentException e) {
            throw nothing();
        }
    }

    private static ResponseStatusException nothing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
