package hectograph.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** An SMTP server that answers as it is told: by the command's first word, and how often that came before. */
final class ScriptedServer implements AutoCloseable {

    /** Closes the connection instead of answering. */
    static final String CUT = "cut";

    /** The Message-IDs of the messages that were taken, and to whom they went. */
    final List<String> taken = Collections.synchronizedList(new ArrayList<>());

    /** The messages that were taken, as they came. */
    final List<String> messages = Collections.synchronizedList(new ArrayList<>());

    private final ServerSocket socket;
    private volatile Optional<SSLContext> tls = Optional.empty();
    private final BiFunction<String, Integer, String> script;
    private final List<String> heard = Collections.synchronizedList(new ArrayList<>());

    /**
     * A server.
     *
     * @param script gives the answer to a command, which is its first word, or {@code .} for a message, by its whole line and
     *     number from 1; empty for the usual
     */
    ScriptedServer(BiFunction<String, Integer, String> script) throws IOException {
        this.script = script;
        this.socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve);
        thread.setDaemon(true);
        thread.start();
    }

    /** A server that takes all, and wants to change to TLS first. */
    static ScriptedServer changing(SSLContext context) throws IOException {
        ScriptedServer server = new ScriptedServer(
                (line, count) -> line.startsWith("EHLO") && count == 1 ? "250-scripted\r\n250 STARTTLS" : "");
        server.tls = Optional.of(context);
        return server;
    }

    /** The first words of all commands. */
    List<String> heard() {
        return List.copyOf(heard);
    }

    String address() {
        return "smtp+plain://127.0.0.1:" + socket.getLocalPort();
    }

    String address(String scheme) {
        return scheme + "://ada:s3cret%40x@localhost:" + socket.getLocalPort();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                talk(client);
            } catch (IOException e) {
                // the client went, or the test is over
            }
        }
    }

    private void talk(Socket client) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        OutputStream out = client.getOutputStream();
        if (!say(out, answer("hello", "220 scripted"))) {
            return;
        }
        String to = "";
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String word = line.split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
            String usual = word.equals("EHLO")
                    ? "250-scripted\r\n250 AUTH PLAIN LOGIN"
                    : word.equals("AUTH") ? "235 in" : word.equals("STARTTLS") ? "220 go on" : "250 ok";
            to = word.equals("RCPT") ? line.substring(line.indexOf('<') + 1, line.indexOf('>')) : to;
            String answer = answer(line, word.equals("DATA") ? "354 go on" : usual);
            if (!say(out, answer)) {
                return;
            }
            if (word.equals("STARTTLS") && tls.isPresent()) {
                SSLSocket safe =
                        (SSLSocket) tls.get().getSocketFactory().createSocket(client, null, client.getPort(), true);
                safe.setUseClientMode(false);
                in = new BufferedReader(new InputStreamReader(safe.getInputStream(), StandardCharsets.UTF_8));
                out = safe.getOutputStream();
            }
            if (word.equals("DATA") && answer.startsWith("354")) {
                String id = "";
                StringBuilder message = new StringBuilder();
                for (line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
                    id = line.startsWith("Message-ID: ") ? line.substring(12) : id;
                    message.append(line.startsWith(".") ? line.substring(1) : line)
                            .append("\r\n");
                }
                if (line == null) {
                    return; // the client went in the middle of the message, which is none then
                }
                String end = answer(". " + to, "250 taken");
                if (!end.startsWith("5") && !end.startsWith("4")) {
                    taken.add(to + " " + id);
                    messages.add(message.toString());
                }
                if (!say(out, end)) {
                    return;
                }
            }
        }
    }

    private String answer(String line, String usual) {
        String word = line.split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
        heard.add(word);
        String said = script.apply(line, Collections.frequency(heard, word));
        return said.isEmpty() ? usual : said;
    }

    private static boolean say(OutputStream out, String answer) throws IOException {
        if (answer.equals(CUT)) {
            return false;
        }
        out.write((answer + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
        return true;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
