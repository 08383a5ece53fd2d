// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * Kills a program that adds stories to a ledger, at random moments, again and again; each time the file must be sound, with
 * all that was added before. As a program: {@code ROUNDS [postgresql]}; prints a line a round, and ends with 1 when one was
 * bad.
 */
final class KillRounds {
    /** How many stories the writer would add, were it left alone. */
    static final int STORIES = 250;

    private static final int STORIES_A_ROUND = 60;
    private static final int TOGETHER = 16;

    private final String ledger;
    private final Random random = new Random(7);
    private long held;

    KillRounds(Path file) {
        this(file.toString());
    }

    private KillRounds(String ledger) {
        this.ledger = ledger;
    }

    public static void main(String[] arguments) throws Exception {
        int rounds = Integer.parseInt(arguments[0]);
        boolean database = arguments.length > 1;
        Path folder = Files.createTempDirectory("kill");
        int bad = 0;
        int files = 0;
        KillRounds killing = new KillRounds(name(database, folder, files));
        for (int round = 1; round <= rounds; round++) {
            if (killing.held + STORIES_A_ROUND + TOGETHER >= STORIES) {
                killing = new KillRounds(name(database, folder, ++files));
            }
            String state = killing.round(11 + files);
            bad += state.equals("ok") ? 0 : 1;
            print(String.format(Locale.ROOT, "round %d: %s, %d stories held", round, state, killing.held));
        }
        print(String.format(Locale.ROOT, "%d rounds, %d bad", rounds, bad));
        System.exit(bad == 0 ? 0 : 1);
    }

    private static String name(boolean database, Path folder, int number) {
        return database
                ? PostgresServer.newLedger()
                : folder.resolve(number + ".db").toString();
    }

    /** Starts a writer, kills it somewhere on its way, and says in which state the file is: "ok", or what is wrong. */
    String round(long seed) throws IOException, InterruptedException, SQLException {
        Process writer = write(seed);
        // Long enough to get into the writing, different each time.
        waitFor(held + 1 + random.nextInt(STORIES_A_ROUND));
        writer.destroyForcibly().waitFor();
        String sound = PostgresStore.isName(ledger) ? "ok" : ask("PRAGMA integrity_check");
        long now = count("SELECT count(*) FROM story");
        long doubled = count("SELECT count(*) - count(DISTINCT id) FROM story");
        long homeless = count("SELECT count(*) FROM report r LEFT JOIN membership m ON m.report = r.key"
                + " WHERE m.report IS NULL AND r.withdrawn IS NULL");
        long miscounted = count("SELECT count(*) FROM event e WHERE e.reports <>"
                + " (SELECT count(*) FROM membership m WHERE m.event = e.key)");
        boolean lost = now < held;
        held = now;
        if (!sound.equals("ok")) {
            return sound;
        }
        if (lost || doubled > 0 || homeless > 0 || miscounted > 0) {
            return "lost " + lost + ", doubled " + doubled + ", reports without event " + homeless
                    + ", events miscounted " + miscounted;
        }
        return "ok";
    }

    private Process write(long seed) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        AddingStories.class.getName(),
                        ledger,
                        Long.toString(seed),
                        Integer.toString(STORIES))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private void waitFor(long wanted) throws InterruptedException {
        for (int i = 0; i < 2000; i++) {
            if (storiesSoFar() >= wanted) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }

    private long storiesSoFar() {
        try {
            return !PostgresStore.isName(ledger) && !Files.exists(Path.of(ledger))
                    ? 0
                    : count("SELECT count(*) FROM story");
        } catch (SQLException e) {
            // The writer has not made its tables yet.
            return 0;
        }
    }

    private long count(String question) throws SQLException {
        return Long.parseLong(ask(question));
    }

    private String ask(String question) throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private Connection connection() throws SQLException {
        return PostgresStore.isName(ledger)
                ? PostgresServer.connection(ledger)
                : DriverManager.getConnection("jdbc:sqlite:" + ledger);
    }

    @SuppressWarnings("SystemOut")
    private static void print(String line) {
        System.out.println(line);
    }
}
