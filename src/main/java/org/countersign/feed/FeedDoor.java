package org.countersign.feed;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.countersign.tenancy.FeedAuthentication;
import org.countersign.tenancy.SystemActor;
import org.countersign.tenancy.Tenancy;
import org.springframework.stereotype.Component;

/** Lets a job in by its token. All that is wrong with a token has one answer: none. */
@Component
public class FeedDoor {

    private final Tenancy tenancy;
    private final FeedTokenTable tokens;
    private final TokenMacs macs;
    private final Clock clock;

    FeedDoor(Tenancy tenancy, FeedTokenTable tokens, TokenMacs macs, Clock clock) {
        this.tenancy = tenancy;
        this.tokens = tokens;
        this.macs = macs;
        this.clock = clock;
    }

    /** Who comes with this token; empty where it is unknown, revoked or has run out. */
    public Optional<FeedAuthentication> enter(String token) {
        return TokenText.parse(token).flatMap(text -> {
            Supplier<Optional<FeedAuthentication>> looked = () -> known(text);
            return tenancy.asSystem(text.authority(), SystemActor.DOORKEEPER, looked);
        });
    }

    /** Counts one more request of this minute, for all nodes by the database's clock; false where it is one too many. */
    public boolean mayAsk(FeedAuthentication feed, int most) {
        FeedTokenId token = new FeedTokenId(feed.token());
        Supplier<Boolean> counted = () -> tokens.countRequest(token) <= most;
        return tenancy.asSystem(feed.authority(), SystemActor.DOORKEEPER, counted);
    }

    private Optional<FeedAuthentication> known(TokenText text) {
        Optional<FeedToken> good = tokens.byMac(macs.of(text)).filter(token -> token.isGoodAt(clock.instant()));
        good.ifPresent(token -> tokens.used(token, clock.instant()));
        return good.map(
                token -> new FeedAuthentication(text.authority(), token.id().value(), token.name()));
    }
}
