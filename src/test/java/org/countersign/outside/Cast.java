package org.countersign.outside;

import java.util.List;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.MarkedRows;
import org.countersign.tenancy.TenantSchema;
import org.countersign.testing.TestAuthorities;
import org.springframework.stereotype.Component;

/** Who visits: nobody, each role of Northmere, Southmere's performance team, and an operator without any role. */
@Component
class Cast {

    static final String NOBODY = "nobody";
    static final String OPERATOR = "operator";
    static final String OTHER = "other authority";
    static final List<String> ROLES = List.of("reporter", "owner", "leader", "team");
    static final List<String> ALL = List.of(NOBODY, "reporter", "owner", "leader", "team", OTHER, OPERATOR);

    private static final String OPERATORS_ADDRESS = "operator@operators.example";

    private final MarkedRows marked;
    private final TenantSchema schema;
    private final OpenSessions sessions;

    Cast(MarkedRows marked, TenantSchema schema, OpenSessions sessions) {
        this.marked = marked;
        this.schema = schema;
        this.sessions = sessions;
    }

    /** Both authorities with marked rows, and the operator. */
    void present() {
        marked.northmere();
        marked.southmere();
        admitOperator();
    }

    /** With a session of their own, begun by signing in like everybody. */
    Visitor visitor(String who, int port) {
        Visitor visitor = new Visitor(port);
        return switch (who) {
            case NOBODY -> visitor;
            case OPERATOR -> sessions.withSecondFactor(visitor.signIn(OPERATORS_ADDRESS, TestAuthorities.PASSWORD));
            case OTHER -> member(visitor, "team", TestAuthorities.SOUTHMERE);
            default -> member(visitor, who, TestAuthorities.NORTHMERE);
        };
    }

    private static Visitor member(Visitor visitor, String who, AuthorityId authority) {
        return visitor.signIn(TestAuthorities.email(who, authority), TestAuthorities.PASSWORD);
    }

    private void admitOperator() {
        schema.owner()
                .sql("""
                INSERT INTO person (person_id, display_name, email, password_hash, active, created_at)
                SELECT UNHEX(REPLACE(UUID(), '-', '')), 'Operator', :email, password_hash, TRUE, created_at FROM person
                WHERE email = :team AND NOT EXISTS (SELECT * FROM person same WHERE same.email = :email)
                """)
                .param("email", OPERATORS_ADDRESS)
                .param("team", TestAuthorities.email("team", TestAuthorities.NORTHMERE))
                .update();
        schema.owner().sql("""
                INSERT INTO operator (person_id, since)
                SELECT person_id, created_at FROM person
                WHERE email = :email AND person_id NOT IN (SELECT person_id FROM operator)
                """).param("email", OPERATORS_ADDRESS).update();
    }
}
