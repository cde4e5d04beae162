package org.countersign.intake.ui;

/** What is shown again where a run left nothing, as it was left. */
interface Retried {

    /** Says why nothing was done. */
    void refuse(String words);

    /** Shows how it is now. */
    void lookAgain();
}
