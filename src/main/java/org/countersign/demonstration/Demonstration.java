package org.countersign.demonstration;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.countersign.authority.Authorities;
import org.countersign.identity.DemonstrationAccounts;
import org.countersign.identity.NewPerson;
import org.countersign.identity.People;
import org.countersign.identity.Role;
import org.countersign.operator.OnBoarding;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.SystemActor;
import org.countersign.tenancy.Tenancy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills the demonstration's authorities once, each in one transaction: whoever stops it half-way finds nothing half. */
@Component
@Profile("demo")
class Demonstration implements ApplicationRunner, DemonstrationAccounts {

    static final YearMonth MONTH = YearMonth.of(2020, 4);

    private static final Logger LOG = LoggerFactory.getLogger(Demonstration.class);

    private final List<DemonstrationAuthority> shown = DemonstrationAuthority.all();
    private final Authorities authorities;
    private final Tenancy tenancy;
    private final People people;
    private final SampleLoader loader;
    private final SampleLinks links;
    private final SampleTexts texts;
    private final OnBoarding onBoarding;
    private final SamplePeople others;
    private final SampleSharing sharing;
    private final TransactionTemplate transaction;

    Demonstration(
            Authorities authorities,
            Tenancy tenancy,
            People people,
            SampleLoader loader,
            SampleLinks links,
            SampleTexts texts,
            OnBoarding onBoarding,
            SamplePeople others,
            SampleSharing sharing,
            TransactionTemplate transaction) {
        this.authorities = authorities;
        this.tenancy = tenancy;
        this.people = people;
        this.loader = loader;
        this.links = links;
        this.texts = texts;
        this.onBoarding = onBoarding;
        this.others = others;
        this.sharing = sharing;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        shown.forEach(this::fill);
    }

    @Override
    public List<DemonstrationAccount> all() {
        return Stream.concat(ofAuthorities(), operators().stream()).toList();
    }

    @Override
    public List<DemonstrationAccount> operators() {
        return List.of(new DemonstrationAccount(
                "The whole installation", "Operator", "Operator", "operator@countersign.example", Cast.PASSWORD));
    }

    private Stream<DemonstrationAccount> ofAuthorities() {
        return shown.stream()
                .flatMap(authority -> Stream.concat(
                                authority.cast().people(),
                                Stream.of(authority.cast().director()))
                        .map(person -> account(authority, person)));
    }

    private static DemonstrationAccount account(DemonstrationAuthority authority, NewPerson person) {
        return new DemonstrationAccount(
                authority.name(),
                person.name(),
                Role.words(person.roles()),
                Objects.requireNonNull(person.email()),
                Cast.PASSWORD);
    }

    private void fill(DemonstrationAuthority shown) {
        AuthorityId authority = authorities.bySlug(shown.slug()).orElseThrow().id();
        tenancy.asSystem(authority, SystemActor.DEMONSTRATION, () -> {
            if (people.all(authority).isEmpty()) {
                transaction.executeWithoutResult(status -> fill(authority, shown));
                transaction.executeWithoutResult(status -> sharing.share(authority, this.shown));
                LOG.info("Demonstration of {} filled.", shown.name());
            }
        });
    }

    private void fill(AuthorityId authority, DemonstrationAuthority shown) {
        onBoarding.enter(authority);
        shown.cast().people().forEach(person -> people.admit(authority, person));
        loader.load(authority, shown.samples());
        links.confirm(authority);
        texts.write(authority, shown);
        others.gather(authority, shown.cast());
        texts.propose(authority, shown);
    }
}
