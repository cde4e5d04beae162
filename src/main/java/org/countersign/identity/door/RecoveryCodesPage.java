package org.countersign.identity.door;

import java.util.List;
import org.countersign.identity.FactorAdded;
import org.countersign.identity.OwnFactors;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows recovery codes, once: they are not kept anywhere as they are, so the page cannot be had again. */
@AtTheDoor
class RecoveryCodesPage {

    private static final String PAGE = "/second-factor/recovery-codes";
    private static final String CODES = "door/recovery-codes";

    private final OwnFactors own;
    private final FactorWays ways;

    RecoveryCodesPage(OwnFactors own, FactorWays ways) {
        this.own = own;
        this.ways = ways;
    }

    @GetMapping(PAGE)
    String open(@RequestParam(defaultValue = "/") String then, Model model) {
        String next = FactorWays.own(then);
        model.addAttribute("then", next);
        return ways.before(FactorWays.with(PAGE, next)).orElse("door/recovery-codes-renew");
    }

    @PostMapping(PAGE)
    ModelAndView renew(@RequestParam(defaultValue = "/") String then, Model model) {
        String next = FactorWays.own(then);
        return ways.before(FactorWays.with(PAGE, next))
                .map(ModelAndView::new)
                .orElseGet(() -> shown("New recovery codes", own.renewCodes(), next, model));
    }

    /** After a factor was added: the codes if there are any to show, otherwise where somebody was going. */
    static ModelAndView after(FactorAdded added, String then, Model model) {
        if (added.recoveryCodes().isEmpty()) {
            return new ModelAndView(FactorWays.on(then));
        }
        return shown("Your second factor is set up", added.recoveryCodes(), then, model);
    }

    private static ModelAndView shown(String heading, List<String> codes, String then, Model model) {
        model.addAttribute("heading", heading);
        model.addAttribute("codes", codes);
        model.addAttribute("then", then);
        return new ModelAndView(CODES, model.asMap());
    }
}
