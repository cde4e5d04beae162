package org.countersign.bench;

import java.util.List;

/** The two databases, filled: made anew whenever schema, size or generator are others than those it was made with. */
record Filled(Database database, Application small, Application large, List<Place> places) implements AutoCloseable {

    private static final int FEW = 15;
    private static final String GENERATOR = "3";
    private static final String RELEASE = "UPDATE actual SET stage = 'RELEASED'";
    private static final String TARGETS =
            "UPDATE target SET state = 'NUMBER', basis = 'EACH_MONTH', amount = 20 + indicator_id % 60";

    static Filled with(Database database, int authorities, List<String> options) {
        List<Place> all = Place.usual(0, authorities);
        String mark = GENERATOR + "/" + authorities + "/" + Migrations.checksum();
        boolean anew = !isMarked(database, mark);
        if (anew) {
            drop(database);
        }
        Application small = Application.start(Database.SMALL, List.of());
        if (anew) {
            long begun = System.nanoTime();
            database.execute(Database.SMALL, Copying.authority(Place.TEMPLATE));
            small.ask("/fill?authority=" + Place.TEMPLATE.id());
            database.execute(Database.SMALL, TARGETS, RELEASE);
            small.ask("/texts?authority=" + Place.TEMPLATE.id());
            settle(database);
            Say.line("template filled after %d s", Say.seconds(begun));
            new Copying(database, Database.SMALL).places(Place.withSpecial(all.subList(0, Math.min(FEW, authorities))));
            Say.line("small database filled after %d s", Say.seconds(begun));
        }
        Application large = Application.start(Database.LARGE, options);
        if (anew) {
            long begun = System.nanoTime();
            new Copying(database, Database.LARGE).places(all);
            Say.line("large database filled after %d s", Say.seconds(begun));
            database.execute(
                    Database.LARGE,
                    "CREATE SCHEMA IF NOT EXISTS bench",
                    "CREATE TABLE bench.mark (mark VARCHAR(200) NOT NULL)",
                    "INSERT INTO bench.mark VALUES ('" + mark + "')");
        }
        return new Filled(database, small, large, all);
    }

    private static boolean isMarked(Database database, String mark) {
        return !database.rows("", "SELECT 1 FROM information_schema.tables WHERE table_schema = 'bench'")
                        .isEmpty()
                && database.rows("", "SELECT mark FROM bench.mark").contains(List.of(mark));
    }

    private static void drop(Database database) {
        String application = "'countersign'@'127.0.0.1'";
        database.execute("", "DROP SCHEMA IF EXISTS bench");
        for (String schema : List.of(Database.LARGE, Database.SMALL)) {
            database.execute(
                    "",
                    "DROP SCHEMA IF EXISTS " + schema,
                    "CREATE SCHEMA " + schema + " CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci",
                    "GRANT SELECT ON " + schema + ".* TO " + application);
        }
    }

    /** Until every event is delivered, for copies to have what follows from them. */
    private static void settle(Database database) {
        String open = "SELECT COUNT(*) FROM EVENT_PUBLICATION WHERE COMPLETION_DATE IS NULL";
        while (!database.one(Database.SMALL, open).equals("0")) {
            Thread.onSpinWait();
        }
    }

    @Override
    public void close() {
        small.close();
        large.close();
    }
}
