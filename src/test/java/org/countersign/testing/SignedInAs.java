package org.countersign.testing;

import java.util.function.Supplier;
import org.countersign.tenancy.AuthorityId;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Component;

/** Lets tests act as one person and then as another. */
@Component
public class SignedInAs {

    private final UserDetailsService accounts;

    SignedInAs(UserDetailsService accounts) {
        this.accounts = accounts;
    }

    /** Does the work as somebody of {@link TestAuthorities}: "reporter", "owner" and so on. */
    public <T> T person(String who, AuthorityId authority, Supplier<T> work) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication(who, authority));
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** Somebody of {@link TestAuthorities} as their session knows them. */
    public Authentication authentication(String who, AuthorityId authority) {
        return account(TestAuthorities.email(who, authority));
    }

    /** The account with this address as its session knows it. */
    public Authentication account(String email) {
        UserDetails account = accounts.loadUserByUsername(email);
        return UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities());
    }
}
