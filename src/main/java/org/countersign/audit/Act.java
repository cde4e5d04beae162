package org.countersign.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the trail keeps: each act with the code it is stored under, its words and the kind people look for it by. */
public enum Act {
    SIGNED_IN("signed in", "Signed in", Kind.SIGN_IN),
    SIGNED_IN_BY_PASSWORD("sign-in", "Signed in", Kind.SIGN_IN),
    SIGN_IN_FAILED("sign-in failed", "Sign-in failed", Kind.SIGN_IN),
    SIGN_IN_REFUSED("sign-in refused", "Sign-in refused", Kind.SIGN_IN),
    SIGNED_OUT("sign-out", "Signed out", Kind.SIGN_IN),
    SIGNED_OUT_BY_TEAM("signed out by the performance team", "Signed out by the performance team", Kind.SIGN_IN),
    SIGNED_OUT_BY_PROVIDER("signed out by the provider", "Signed out by single sign-on", Kind.SIGN_IN),
    SESSION_ENDED("session ended", "Session ended", Kind.SIGN_IN),
    PASSWORD_CHANGED("password changed", "Password changed", Kind.SIGN_IN),
    FACTOR_USED("second factor used", "Second factor used", Kind.SIGN_IN),
    FACTOR_REFUSED("second factor refused", "Second factor refused", Kind.SIGN_IN),
    CODES_MADE("recovery codes made", "Recovery codes made", Kind.SIGN_IN),
    FACTOR_ADDED("second factor added", "Second factor added", Kind.SIGN_IN),
    FACTOR_REMOVED("second factor removed", "Second factor removed", Kind.SIGN_IN),
    FACTOR_RESET("second factor reset", "Second factor taken away by the performance team", Kind.SIGN_IN),

    PERSON_INVITED("person invited", "Person invited", Kind.PEOPLE),
    INVITATION_WITHDRAWN("invitation withdrawn", "Invitation withdrawn", Kind.PEOPLE),
    PERSON_JOINED("person joined", "Person joined", Kind.PEOPLE),
    PERSON_ADMITTED("person admitted", "Person admitted", Kind.PEOPLE),
    PERSON_DEACTIVATED("person deactivated", "Person deactivated", Kind.PEOPLE),
    PERSON_REACTIVATED("person reactivated", "Person reactivated", Kind.PEOPLE),
    ROLE_CHANGED("role changed", "Role changed", Kind.PEOPLE),
    ROLES_FROM_GROUPS("roles set from groups", "Roles set from groups", Kind.PEOPLE),
    PEOPLE_ASSIGNED("people assigned", "Reporter or owner named", Kind.PEOPLE),

    IMPORTED("import", "Scorecard imported", Kind.FIGURES),
    READING_KEPT("import reading kept", "Way of reading a file kept", Kind.FIGURES),
    READING_FORGOTTEN("import reading forgotten", "Way of reading a file forgotten", Kind.FIGURES),
    IMPORT_UNDONE("import undone", "Import undone", Kind.FIGURES),
    FIGURES_LOADED("figures loaded", "Figures loaded", Kind.FIGURES),
    FIGURES_REVISED("figures revised", "Figures revised", Kind.FIGURES),
    FIGURES_CHECKED("figures checked", "Figures marked as checked", Kind.FIGURES),
    FIGURES_RELEASED("figures released", "Figures released", Kind.FIGURES),
    FIGURES_HELD_BACK("figures held back", "Release of figures taken back", Kind.FIGURES),
    FIGURES_FINALISED("figures finalised", "Figures made final", Kind.FIGURES),
    FIGURES_REOPENED("figures back from final", "Figures back from final", Kind.FIGURES),
    FIGURE_QUERIED("figure queried", "Figure queried", Kind.FIGURES),
    FIGURE_ANSWERED("figure query answered", "Query of a figure answered", Kind.FIGURES),

    FIGURES_SHARED("figures shared", "Figures shared with other authorities", Kind.FIGURES),
    SHARING_TAKEN_BACK("sharing taken back", "Sharing of figures taken back", Kind.FIGURES),
    SHARED_FIGURES_SEEN("shared figures seen", "Shared figures looked at", Kind.FIGURES),

    SUBMITTED("commentary submitted", "Commentary submitted", Kind.COMMENTARY),
    WITHDRAWN("commentary withdrawn", "Commentary withdrawn", Kind.COMMENTARY),
    RETURNED("commentary returned", "Commentary returned", Kind.COMMENTARY),
    SIGNED_OFF("commentary signed off", "Commentary signed off", Kind.COMMENTARY),
    TAKEN_BACK("signature taken back", "Signature taken back", Kind.COMMENTARY),
    REPLACED("commentary replaced", "Commentary replaced", Kind.COMMENTARY),
    WORDING_PROPOSED("wording proposed", "Wording proposed", Kind.COMMENTARY),
    WORDING_CONFIRMED("wording confirmed", "Wording confirmed and signed off", Kind.COMMENTARY),
    WORDING_DECLINED("wording declined", "Wording declined", Kind.COMMENTARY),
    SPELLING_CORRECTED("spelling corrected", "Spelling corrected", Kind.COMMENTARY),
    SIGNED_AGAIN("commentary signed again", "Commentary signed again", Kind.COMMENTARY),
    COMMENTARY_REOPENED("commentary reopened", "Commentary reopened", Kind.COMMENTARY),
    FALLEN_BACK("commentary fell back", "Commentary back to its signed version", Kind.COMMENTARY),
    HANDED_OVER("commentary handed over", "Commentary handed over", Kind.COMMENTARY),
    COVER_ARRANGED("cover arranged", "Cover arranged", Kind.COMMENTARY),
    COVER_ENDED("cover ended", "Cover ended", Kind.COMMENTARY),
    REMOVAL_ASKED("removal of words asked", "Removal of words asked for", Kind.COMMENTARY),
    REMOVAL_DROPPED("removal of words dropped", "Removal of words dropped", Kind.COMMENTARY),
    WORDS_REMOVED("words removed", "Words removed from commentaries", Kind.COMMENTARY),
    TAKEN_OVER("commentary taken over", "Commentary taken over from a file", Kind.COMMENTARY),

    INDICATOR_ADDED("indicator added", "Indicator added", Kind.SETTINGS),
    INDICATOR_CHANGED("indicator changed", "Indicator changed", Kind.SETTINGS),
    TARGETS_SET("targets set", "Targets set", Kind.SETTINGS),
    THEME_CHANGED("theme changed", "Theme changed", Kind.SETTINGS),
    CHECK_CHANGED("check changed", "Check or hint changed", Kind.SETTINGS),
    EVENT_CHANGED("event changed", "Event of the figures changed", Kind.SETTINGS),
    NUDGED("people nudged", "People nudged", Kind.COMMENTARY),
    STAGE_PASSED_ON("stage complete without whoever left", "Stage complete without whoever left", Kind.COMMENTARY),
    MONTH_LOCKED("month locked", "Month locked", Kind.SETTINGS),
    MONTH_UNLOCKED("month unlocked", "Month unlocked", Kind.SETTINGS),
    TEXT_RULES_SET("rules of required texts set", "Rules of required texts set", Kind.SETTINGS),
    ROUTE_SET("sign-off route set", "Sign-off route set", Kind.SETTINGS),
    MANAGER_NAMED("manager named", "Manager named", Kind.PEOPLE),
    MONTH_OPENED("month opened", "Month opened", Kind.SETTINGS),
    TRIAL_THROWN_AWAY("trial thrown away", "Trial of a month thrown away", Kind.SETTINGS),
    MONTH_OPENING_TAKEN_BACK("month's opening taken back", "Opening of a month taken back", Kind.SETTINGS),
    DEADLINES_MOVED("deadlines moved", "Deadlines moved", Kind.SETTINGS),
    CALENDAR_PLANNED("cycle calendar planned", "Year of cycles planned", Kind.SETTINGS),
    SETTINGS_CHANGED("settings changed", "Settings changed", Kind.SETTINGS),
    SIGN_ON_CHANGED("single sign-on changed", "Single sign-on changed", Kind.SETTINGS),
    SIGN_ON_GROUPS_CHANGED("single sign-on groups changed", "Groups of single sign-on changed", Kind.SETTINGS),
    SIGN_ON_REQUIRED("single sign-on required", "Single sign-on required or not", Kind.SETTINGS),
    FEED_TOKEN_MADE("feed token made", "Token of a feed made", Kind.SETTINGS),
    FEED_TOKEN_REVOKED("feed token revoked", "Token of a feed revoked", Kind.SETTINGS),
    SIGN_ON_CONNECTED("single sign-on connected", "Account joined with single sign-on", Kind.PEOPLE),

    EXPORTED("export", "Audit trail exported", Kind.EXPORTS),
    SCORECARD_TAKEN_OUT("scorecard taken out", "Scorecard of a month taken out", Kind.EXPORTS),
    DATA_TAKEN_OUT("whole data taken out", "Whole data of the authority taken out", Kind.EXPORTS),
    CHAIN_CHECKED("audit trail checked", "Audit trail checked", Kind.EXPORTS),

    TAKEN_ON_BOARD("authority taken on board", "Authority taken on board", Kind.OPERATOR),
    SUSPENDED("authority suspended", "Authority suspended", Kind.OPERATOR),
    RESTORED("authority restored", "Authority restored", Kind.OPERATOR);

    private static final Map<String, Act> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Act::code, Function.identity()));

    private final String code;
    private final String words;
    private final Kind kind;

    Act(String code, String words, Kind kind) {
        this.code = code;
        this.words = words;
        this.kind = kind;
    }

    /** As stored; never changed once entries have it. */
    public String code() {
        return code;
    }

    public String words() {
        return words;
    }

    public Kind kind() {
        return kind;
    }

    static Optional<Act> of(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** What a stored code says; a code of an older version speaks for itself. */
    static String words(String code) {
        return of(code).map(Act::words).orElseGet(() -> capitalised(code));
    }

    private static String capitalised(String code) {
        return code.isEmpty() ? code : code.substring(0, 1).toUpperCase(Locale.UK) + code.substring(1);
    }

    static Set<String> codes() {
        return BY_CODE.keySet();
    }

    /** What people look for. */
    public enum Kind {
        SIGN_IN("Signing in"),
        PEOPLE("People and roles"),
        FIGURES("Figures"),
        COMMENTARY("Commentary and sign-off"),
        SETTINGS("Settings"),
        EXPORTS("Exports and checks"),
        OPERATOR("Operator"),
        OTHER("Other");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        List<String> codes() {
            return Arrays.stream(Act.values())
                    .filter(act -> act.kind == this)
                    .map(Act::code)
                    .toList();
        }
    }
}
