package org.countersign.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

class PersonInLogTests {

    private static final UUID PERSON = UUID.randomUUID();

    @AfterEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void linesOfARequestNameWhoeverIsSignedInById() throws Exception {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(new Somebody(new PersonId(PERSON), "Name"), ""));
        assertThat(named()).containsExactly(PERSON.toString());
        assertThat(MDC.get("person")).isNull();
    }

    @Test
    void linesOfNobodysRequestNameNobody() throws Exception {
        assertThat(named()).containsExactly("nobody");
    }

    private static List<String> named() throws Exception {
        List<String> named = new ArrayList<>();
        new PersonInLog()
                .doFilter(
                        new MockHttpServletRequest(),
                        new MockHttpServletResponse(),
                        (request, response) -> named.add(MDC.get("person") == null ? "nobody" : MDC.get("person")));
        return named;
    }

    private record Somebody(PersonId id, String name) implements SignedIn {}
}
