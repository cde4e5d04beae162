package org.countersign.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Finds the account somebody signs in with; people without a password have none. */
@Component
class Accounts implements UserDetailsService, UserDetailsPasswordService {

    private final AccountTable table;

    Accounts(AccountTable table) {
        this.table = table;
    }

    @Override
    public UserDetails loadUserByUsername(String email) {
        return table.named(email).orElseThrow(() -> UsernameNotFoundException.fromUsername(email));
    }

    /** Keeps the same password, hashed as it is hashed today. */
    @Override
    public UserDetails updatePassword(UserDetails user, @Nullable String hash) {
        PasswordAccount account = (PasswordAccount) user;
        if (hash != null) {
            table.change(account.id(), hash);
        }
        return account;
    }
}
