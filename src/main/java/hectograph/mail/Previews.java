package hectograph.mail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes letters into a folder instead of sending them. */
final class Previews {

    private Previews() {}

    /** Writes the message and its two parts; the path of the message. */
    static Path write(Path folder, String name, Letterhead head, Digest digest) throws IOException {
        Files.createDirectories(folder);
        Addressee nobody = Addressee.nobody(head.mailing());
        Letter letter = Letter.of(head, digest);
        Path message = folder.resolve(name + ".eml");
        Files.write(message, letter.to(nobody));
        Files.write(folder.resolve(name + ".txt"), letter.text(nobody).getBytes(StandardCharsets.UTF_8));
        Files.write(folder.resolve(name + ".html"), letter.html(nobody).getBytes(StandardCharsets.UTF_8));
        return message;
    }
}
