package org.countersign.identity;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.component.UI;

@AnalyzeClasses(packages = "org.countersign", importOptions = ImportOption.DoNotIncludeTests.class)
class PollingTests {

    /** A poll looks to {@link PageRequest} like something that a person did, and would keep them signed in for ever. */
    @ArchTest
    static final ArchRule noPagePolls = noClasses().should().callMethod(UI.class, "setPollInterval", int.class);
}
