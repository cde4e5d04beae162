package org.countersign.identity.door;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.countersign.identity.SignOnBeginning;
import org.countersign.identity.SignOnEnded;
import org.countersign.identity.SignOnOffer;
import org.countersign.identity.SignOnRefusal;
import org.countersign.identity.SignOnWords;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The choice of authority, the way to its provider, and what is said to whoever came back and was not let in. */
@AtTheDoor
@RequestMapping("/single-sign-on")
class SignOnPages {

    private static final String LEAVING = "door/single-sign-on-leaving";

    private final SignOnBeginning beginning;
    private final SignOnEnded ended;
    private final SignOnWords words;

    SignOnPages(SignOnBeginning beginning, SignOnEnded ended, SignOnWords words) {
        this.beginning = beginning;
        this.ended = ended;
        this.words = words;
    }

    @GetMapping
    String choose(Model model) {
        List<SignOnOffer> offers = beginning.offers();
        model.addAttribute("offers", offers);
        model.addAttribute("none", offers.isEmpty());
        return "door/single-sign-on";
    }

    @GetMapping("/{slug}")
    String begin(@PathVariable String slug, HttpServletRequest request) {
        SignOnOffer offer = offer(slug);
        beginning.toSignIn(request);
        return beginning.answers(offer)
                ? "redirect:/oauth2/authorization/" + offer.slug()
                : refused(offer, SignOnRefusal.NO_ANSWER);
    }

    /** A page of its own, sent by a form: nobody can be led into connecting an account by an address alone. */
    @GetMapping("/{slug}/connect")
    String askToConnect(@PathVariable String slug, @Nullable Authentication somebody, Model model) {
        model.addAttribute("offer", offer(slug));
        return somebody == null ? "redirect:/login" : "door/single-sign-on-connect";
    }

    @PostMapping("/{slug}/connect")
    String connect(@PathVariable String slug, HttpServletRequest request, Model model) {
        SignOnOffer offer = offer(slug);
        return beginning.toConnect(request, offer) ? leave(offer, model) : "redirect:/login";
    }

    @PostMapping("/{slug}/join")
    String join(@PathVariable String slug, @RequestParam String token, HttpServletRequest request, Model model) {
        SignOnOffer offer = offer(slug);
        return beginning.toJoin(request, offer, token)
                ? leave(offer, model)
                : refused(offer, SignOnRefusal.INVITATION_OVER);
    }

    @GetMapping("/{slug}/refused")
    String refused(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String because,
            @RequestParam(defaultValue = "") String reference,
            @Nullable Authentication somebody,
            Model model) {
        SignOnOffer offer = offer(slug);
        SignOnRefusal refusal = SignOnRefusal.of(because).orElse(SignOnRefusal.NOT_PROVEN);
        model.addAttribute("offer", offer);
        model.addAttribute("what", words.what(refusal, offer.name()));
        model.addAttribute("then", words.then(refusal, offer.name()));
        model.addAttribute("mayConnect", somebody != null && refusal == SignOnRefusal.NOT_JOINED);
        model.addAttribute("reference", reference.matches("[0-9a-f]{12}") ? reference : "");
        return "door/single-sign-on-refused";
    }

    /** A provider tells that a session ended there. */
    @PostMapping("/{slug}/ended")
    ResponseEntity<Void> ended(@PathVariable String slug, @RequestParam("logout_token") String token) {
        return ended.end(slug, token)
                ? ResponseEntity.ok().build()
                : ResponseEntity.badRequest().build();
    }

    /** By a page that leads on, because a form's answer may not: its policy knows this installation only. */
    private String leave(SignOnOffer offer, Model model) {
        if (!beginning.answers(offer)) {
            return refused(offer, SignOnRefusal.NO_ANSWER);
        }
        model.addAttribute("offer", offer);
        return LEAVING;
    }

    private static String refused(SignOnOffer offer, SignOnRefusal refusal) {
        return "redirect:/single-sign-on/" + offer.slug() + "/refused?because=" + refusal.code();
    }

    private SignOnOffer offer(String slug) {
        return beginning.offer(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
