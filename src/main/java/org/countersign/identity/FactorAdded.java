package org.countersign.identity;

import java.util.List;

/**
 * What became of adding a second factor.
 *
 * @param done false where the code or the passkey was not right
 * @param recoveryCodes to be shown this once; empty for somebody who has unused ones
 */
public record FactorAdded(boolean done, List<String> recoveryCodes) {

    static final FactorAdded NOT = new FactorAdded(false, List.of());
}
