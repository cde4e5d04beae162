package org.countersign.feed;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.audit.Act;
import org.countersign.audit.AuditTrail;
import org.countersign.audit.Change;
import org.countersign.tenancy.Access;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.Ids;
import org.countersign.tenancy.Unseen;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tokens with which an authority's own jobs bring figures in: made, shown once, revoked. */
@Service
public class FeedTokens {

    /** Tokens that are good at the same time. */
    public static final int MOST = 20;

    private final FeedTokenTable tokens;
    private final TokenMacs macs;
    private final AuditTrail audit;
    private final Access access;
    private final Clock clock;

    FeedTokens(FeedTokenTable tokens, TokenMacs macs, AuditTrail audit, Access access, Clock clock) {
        this.tokens = tokens;
        this.macs = macs;
        this.audit = audit;
        this.access = access;
        this.clock = clock;
    }

    /** The newest first, those that are good no longer among them. */
    @PreAuthorize("@access.may(#authority, 'COORDINATE')")
    @Transactional(readOnly = true)
    public List<FeedToken> all(AuthorityId authority) {
        return tokens.all();
    }

    /** Makes one and hands it out, this once. */
    @PreAuthorize("@access.may(#authority, 'ADMINISTER')")
    @Transactional
    public Issue issue(AuthorityId authority, NewToken wanted) {
        String name = wanted.name().strip();
        Instant now = clock.instant();
        Optional<String> problem = problem(name, tokens.all(), now);
        if (problem.isPresent()) {
            return new Issue.Refused(problem.get());
        }
        TokenText text = TokenText.random(authority);
        FeedToken token = token(text, name, now, wanted.lasts());
        tokens.add(token, macs.of(text));
        audit.record(
                authority,
                Act.FEED_TOKEN_MADE,
                name,
                new Change("", token.prefix() + "…, " + wanted.lasts().words()));
        return new Issue.Made(token, text.text());
    }

    /** It lets nobody in from now on. False where it did not before. */
    @PreAuthorize("@access.may(#authority, 'ADMINISTER')")
    @Transactional
    public boolean revoke(AuthorityId authority, FeedTokenId id) {
        Optional<FeedToken> known =
                tokens.all().stream().filter(token -> token.id().equals(id)).findFirst();
        boolean revoked = tokens.revoke(id, clock.instant());
        if (revoked) {
            known.ifPresent(token -> audit.record(
                    authority, Act.FEED_TOKEN_REVOKED, token.name(), new Change(token.prefix() + "…", "revoked")));
        }
        return revoked;
    }

    private FeedToken token(TokenText text, String name, Instant now, NewToken.Lifetime lasts) {
        UUID id = Ids.next(clock);
        return new FeedToken(
                new FeedTokenId(id),
                name,
                text.prefix(),
                now,
                access.current().name(),
                now.plus(Duration.ofDays(lasts.days())),
                Optional.empty(),
                Optional.empty());
    }

    private static Optional<String> problem(String name, List<FeedToken> all, Instant now) {
        List<FeedToken> good = all.stream().filter(token -> token.isGoodAt(now)).toList();
        if (Unseen.only(name) || name.length() > NewToken.LONGEST_NAME) {
            return Optional.of("Give the token the name of the job that will have it, up to 60 characters.");
        }
        if (good.stream().anyMatch(token -> token.name().equalsIgnoreCase(name))) {
            return Optional.of("“" + name + "” has a token already. Revoke that one first, or choose another name.");
        }
        return good.size() >= MOST
                ? Optional.of("There are " + MOST + " tokens in use. Revoke one first.")
                : Optional.empty();
    }
}
