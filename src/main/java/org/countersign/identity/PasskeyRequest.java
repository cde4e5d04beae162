package org.countersign.identity;

import java.io.Serializable;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;

/**
 * What a browser is asked in order to use a passkey.
 *
 * @param json as the browser wants it
 */
public record PasskeyRequest(PublicKeyCredentialRequestOptions options, String json) implements Serializable {}
