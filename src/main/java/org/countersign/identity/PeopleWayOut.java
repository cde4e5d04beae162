package org.countersign.identity;

import org.countersign.tenancy.OpenTable;
import org.countersign.tenancy.WayOutPart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The authority's people, without anything they sign in with. */
@Configuration(proxyBeanMethods = false)
class PeopleWayOut {

    private static final OpenTable PEOPLE =
            new OpenTable("people", "Somebody who belongs or belonged to the authority, with roles and manager.", """
            SELECT m.person_id, p.display_name AS name, p.email, m.active,
                   (SELECT GROUP_CONCAT(r.role ORDER BY r.role SEPARATOR ' ') FROM membership_role r
                    WHERE r.authority_id = m.authority_id AND r.person_id = m.person_id) AS roles, m.manager_id
            FROM membership m JOIN person p ON p.person_id = m.person_id
            WHERE m.authority_id = :authority ORDER BY p.display_name, m.person_id
            """);

    @Bean
    WayOutPart peopleOut() {
        return new WayOutPart(10, PEOPLE);
    }
}
