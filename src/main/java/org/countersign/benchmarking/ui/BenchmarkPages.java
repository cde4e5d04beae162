package org.countersign.benchmarking.ui;

import org.countersign.benchmarking.MeasureNavigation;
import org.countersign.tenancy.Right;
import org.countersign.uikit.InstallationEntry;
import org.countersign.uikit.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** This module's pages in the side navigation. */
@Configuration(proxyBeanMethods = false)
class BenchmarkPages {

    static final String RELEASES = "operator/releases";

    @Bean
    NavigationEntry benchmarksPage() {
        return new NavigationEntry("Benchmarks", MeasureNavigation.PAGE, 25, Right.READ);
    }

    @Bean
    InstallationEntry releasesPage() {
        return new InstallationEntry("Published releases", RELEASES, 20);
    }
}
