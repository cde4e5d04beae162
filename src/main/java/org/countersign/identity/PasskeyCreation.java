package org.countersign.identity;

import java.io.Serializable;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;

/**
 * What a browser is asked in order to make a passkey.
 *
 * @param json as the browser wants it
 */
public record PasskeyCreation(PublicKeyCredentialCreationOptions options, String json) implements Serializable {}
