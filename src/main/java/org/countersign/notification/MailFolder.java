package org.countersign.notification;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.countersign.identity.MailWay;

/** Writes each letter as a file that anybody can read, for demonstrations: nothing leaves the machine. */
record MailFolder(Path folder, String sender, Clock clock) implements Carrier {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmm");

    @Override
    public Carried carry(UUID event, Letter letter) {
        try {
            Files.createDirectories(folder);
            Path partial = Files.writeString(folder.resolve(event + ".partial"), text(event, letter));
            Files.move(partial, folder.resolve(name(event)), StandardCopyOption.ATOMIC_MOVE);
            return Carried.SENT;
        } catch (IOException e) {
            throw new NotCarried("the mail folder cannot be written to");
        }
    }

    @Override
    public MailWay way() {
        return new MailWay(MailWay.Kind.FOLDER, folder.toString());
    }

    private String name(UUID event) {
        return MOMENT.format(clock.instant().atZone(LONDON)) + "-" + event + ".txt";
    }

    private String text(UUID event, Letter letter) {
        return """
                From: %s
                To: %s
                Subject: %s
                Message-ID: %s

                %s""".formatted(sender, letter.to(), letter.subject(), event, letter.body());
    }
}
