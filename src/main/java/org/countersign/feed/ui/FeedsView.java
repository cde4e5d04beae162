package org.countersign.feed.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import org.countersign.feed.FeedToken;
import org.countersign.feed.FeedTokens;
import org.countersign.feed.Issue;
import org.countersign.feed.NewToken;
import org.countersign.tenancy.Access;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.AuthorityNames;
import org.countersign.tenancy.PublicAddress;
import org.countersign.tenancy.Right;
import org.countersign.uikit.AuthorityInUrl;
import org.countersign.uikit.LiveStatus;
import org.countersign.uikit.OwnDialog;
import org.countersign.uikit.PageHeader;

/** The tokens with which an authority's own jobs bring figures in. */
@Route(AuthorityInUrl.ROUTE + FeedPages.PAGE)
@StyleSheet("context://assets/feed.css")
@PageTitle("Feeds – Countersign")
@PermitAll
class FeedsView extends Section implements BeforeEnterObserver {

    private final transient FeedTokens tokens;
    private final transient AuthorityInUrl url;
    private final transient AuthorityNames names;
    private final transient PublicAddress address;
    private final transient Clock clock;
    private final transient Access access;
    private final LiveStatus status = new LiveStatus();
    private final Div secret = new Div();
    private final Div list = new Div();

    FeedsView(
            FeedTokens tokens,
            AuthorityInUrl url,
            AuthorityNames names,
            PublicAddress address,
            Clock clock,
            Access access) {
        this.tokens = tokens;
        this.url = url;
        this.names = names;
        this.address = address;
        this.clock = clock;
        this.access = access;
        addClassNames("page", "feeds");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AuthorityId here = url.of(event);
        List<FeedToken> all = tokens.all(here);
        removeAll();
        secret.removeAll();
        Anchor description = new Anchor("api/openapi.json", "Description of the interface (OpenAPI)");
        description.getElement().setAttribute("router-ignore", true);
        add(
                new PageHeader("Feeds"),
                new Paragraph("A job of your own can send figures every night or every month, as files or as JSON. They"
                        + " go through the same checks as a file on the page Figures in; what needs a decision is held"
                        + " and listed. Each job gets a token of its own."),
                description,
                status,
                secret,
                mayChange(here) ? new TokenForm((wanted, form) -> make(here, wanted, form)) : halted(),
                list);
        show(here, all);
    }

    private boolean mayChange(AuthorityId here) {
        return access.may(here, Right.ADMINISTER);
    }

    private static Paragraph halted() {
        return new Paragraph("The authority is suspended: no job can bring anything in, and no token can be made.");
    }

    private void show(AuthorityId here, List<FeedToken> all) {
        list.removeAll();
        list.add(
                all.isEmpty()
                        ? new Paragraph("No token yet. Nobody can send figures in until you make one.")
                        : new TokenTable(all, clock.instant(), mayChange(here) ? token -> ask(here, token) : null));
    }

    private void make(AuthorityId here, NewToken wanted, TokenForm form) {
        switch (tokens.issue(here, wanted)) {
            case Issue.Refused(String sentence) -> form.refuse(sentence);
            case Issue.Made made -> {
                form.clear();
                secret.removeAll();
                ShownOnce shown =
                        new ShownOnce(made, address.link("api/v1/authorities/" + names.slug(here) + "/figures"));
                secret.add(shown);
                show(here, tokens.all(here));
                status.say("The token of “" + made.token().name() + "” is made.");
                shown.receiveFocus();
            }
        }
    }

    private void ask(AuthorityId here, FeedToken token) {
        OwnDialog.confirm(
                        "Revoke the token of “" + token.name() + "”?",
                        "The job that has it can bring nothing in from now on. What it has brought in stays.",
                        "Revoke the token of " + token.name(),
                        () -> revoke(here, token))
                .open();
    }

    private void revoke(AuthorityId here, FeedToken token) {
        tokens.revoke(here, token.id());
        getChildren().filter(TokenForm.class::isInstance).forEach(form -> ((TokenForm) form).forgive());
        show(here, tokens.all(here));
        status.say("The token of “" + token.name() + "” is revoked.");
    }
}
