package org.countersign.identity.door;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.countersign.identity.DemonstrationAccounts;
import org.countersign.identity.DemonstrationAccounts.DemonstrationAccount;
import org.countersign.identity.TooManyGuesses;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.WebAttributes;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Signing in; in a demonstration also as whom. The form's target is Spring Security's; here it comes when refused. */
@AtTheDoor
class SignInPage {

    private static final String VIEW = "door/sign-in";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("h:mma", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private final @Nullable LookAround lookAround;

    SignInPage(ObjectProvider<DemonstrationAccounts> accounts) {
        DemonstrationAccounts known = accounts.getIfAvailable();
        this.lookAround = known == null ? null : LookAround.as(known.all());
    }

    @ModelAttribute("lookAround")
    @Nullable LookAround lookAround() {
        return lookAround;
    }

    /** What was typed the last time. */
    @ModelAttribute("email")
    String email(@RequestParam(name = "username", defaultValue = "") String email) {
        return email;
    }

    @GetMapping("/login")
    String open(@Nullable Authentication somebody) {
        return somebody == null ? VIEW : "redirect:/";
    }

    /** Where {@code shell.SecurityChain} forwards to when somebody was not let in. */
    @PostMapping("/login/refused")
    ModelAndView refused(
            @RequestAttribute(name = WebAttributes.AUTHENTICATION_EXCEPTION, required = false) @Nullable AuthenticationException why,
            Model model) {
        if (why == null) {
            return new ModelAndView("redirect:/login");
        }
        boolean tooMany = why instanceof TooManyGuesses;
        model.addAttribute(Problems.IN_MODEL, why instanceof TooManyGuesses many ? tooMany(many) : wrong());
        return new ModelAndView(
                VIEW, model.asMap(), tooMany ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static Problems tooMany(TooManyGuesses many) {
        return Problems.of("There were too many wrong passwords, so this one was not looked at. Nobody has been signed"
                + " in. Try again from " + TIME.format(many.until().plusSeconds(59)) + ", or set a new password now"
                + " by e-mail: \u201cI have forgotten my password\u201d below.");
    }

    private static Problems wrong() {
        return Problems.of("That e-mail address and password do not belong together here. Nobody has been signed in."
                + " Check both and try again, or set a new one by e-mail.");
    }

    /** The accounts of a demonstration, by authority. */
    record LookAround(List<Accounts> authorities) {

        static LookAround as(List<DemonstrationAccount> accounts) {
            return new LookAround(accounts.stream()
                    .collect(groupingBy(DemonstrationAccount::authorityName, LinkedHashMap::new, toList()))
                    .entrySet()
                    .stream()
                    .map(authority -> new Accounts(authority.getKey(), authority.getValue()))
                    .toList());
        }
    }

    /** Those of one authority. */
    record Accounts(String authority, List<DemonstrationAccount> people) {}
}
