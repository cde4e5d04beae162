package org.countersign.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;

/** What a council's own administrator does at the provider. */
public final class KeycloakAdmin {

    static final String NAME = "admin";
    static final String PASSWORD = "let the administrator in, it is a test";

    private static final ParameterizedTypeReference<Map<String, Object>> OBJECT = new ParameterizedTypeReference<>() {};
    private static final ParameterizedTypeReference<List<Map<String, Object>>> LIST =
            new ParameterizedTypeReference<>() {};

    private final RestClient client;

    KeycloakAdmin(String address) {
        this.client = RestClient.builder()
                .baseUrl(address)
                .defaultHeader("Authorization", "Bearer " + token(address))
                .build();
    }

    /** Has the client's back-channel logout tokens sent to an address. */
    public void reportTo(String realm, String address) {
        String clients = "/admin/realms/" + realm + "/clients";
        Map<String, Object> found = client.get()
                .uri(clients + "?clientId=" + Keycloak.CLIENT)
                .retrieve()
                .body(LIST)
                .getFirst();
        Map<String, Object> attributes = strings((Map<?, ?>) found.get("attributes"));
        attributes.put("backchannel.logout.url", address);
        attributes.put("backchannel.logout.session.required", "true");
        found.put("attributes", attributes);
        client.put()
                .uri(clients + "/" + found.get("id"))
                .contentType(MediaType.APPLICATION_JSON)
                .body(found)
                .retrieve()
                .toBodilessEntity();
    }

    /** Ends all sessions of somebody. */
    public void logOut(String realm, String user) {
        client.post()
                .uri("/admin/realms/" + realm + "/users/" + user + "/logout")
                .retrieve()
                .toBodilessEntity();
    }

    private static Map<String, Object> strings(Map<?, ?> attributes) {
        Map<String, Object> copy = new HashMap<>();
        attributes.forEach((name, value) -> copy.put(String.valueOf(name), value));
        return copy;
    }

    private static String token(String address) {
        MultiValueMap<String, String> asked = new LinkedMultiValueMap<>();
        asked.add("grant_type", "password");
        asked.add("client_id", "admin-cli");
        asked.add("username", NAME);
        asked.add("password", PASSWORD);
        return String.valueOf(RestClient.create(address)
                .post()
                .uri("/realms/master/protocol/openid-connect/token")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(asked)
                .retrieve()
                .body(OBJECT)
                .get("access_token"));
    }
}
