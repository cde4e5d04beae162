package org.countersign.identity;

import java.util.List;

/** Accounts anyone may use, for the sign-in page of a demonstration. There is no such bean anywhere else. */
@FunctionalInterface
public interface DemonstrationAccounts {

    /** In the order to be shown. */
    List<DemonstrationAccount> all();

    /** Those of them who run the installation; they belong to no authority. */
    default List<DemonstrationAccount> operators() {
        return List.of();
    }

    /** An account with everything needed to sign in. */
    record DemonstrationAccount(String authorityName, String name, String role, String email, String password) {}
}
