package org.countersign.identity.door;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets somebody choose which second factor to set up. */
@AtTheDoor
class FactorSetUpPage {

    static final String PAGE = "/second-factor/set-up";

    private final FactorWays ways;

    FactorSetUpPage(FactorWays ways) {
        this.ways = ways;
    }

    @GetMapping(PAGE)
    String open(@RequestParam(defaultValue = "/") String then, Model model) {
        String next = FactorWays.own(then);
        model.addAttribute("app", FactorWays.with("/second-factor/app", next));
        model.addAttribute("passkey", FactorWays.with("/second-factor/passkey", next));
        model.addAttribute("then", next);
        return ways.before(FactorWays.with(PAGE, next)).orElse("door/factor-set-up");
    }
}
