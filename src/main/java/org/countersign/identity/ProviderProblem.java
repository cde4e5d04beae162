package org.countersign.identity;

/** A provider does not answer, or not with what is needed. */
class ProviderProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient SignOnReason reason;

    ProviderProblem(String code, String... arguments) {
        super(code + " " + String.join(", ", arguments));
        this.reason = SignOnReason.of(code, arguments);
    }

    SignOnReason reason() {
        return reason;
    }
}
