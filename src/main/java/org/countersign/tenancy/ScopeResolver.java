package org.countersign.tenancy;

import org.hibernate.context.spi.CurrentTenantIdentifierResolver;

/**
 * Hibernate's tenant is the scope's authority. Outside a scope it is a number that no authority has: start-up and
 * reference data need a session, and the foreign keys keep that number from ever being stored.
 */
class ScopeResolver implements CurrentTenantIdentifierResolver<Integer> {

    static final int NOBODY = 0;

    @Override
    public Integer resolveCurrentTenantIdentifier() {
        return Scope.current().map(scope -> scope.authority().value()).orElse(NOBODY);
    }

    @Override
    public boolean validateExistingCurrentSessions() {
        return true;
    }
}
