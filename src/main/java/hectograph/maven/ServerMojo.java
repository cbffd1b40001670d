package hectograph.maven;

import hectograph.cli.Terminal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Component;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.crypto.DefaultSettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecrypter;

/** A verb that logs in to mail servers, with what Maven's settings keep for it. */
abstract class ServerMojo extends VerbMojo {

    /**
     * The id of a {@code server} in {@code settings.xml}, whose user and password log in to the mail server and the mailbox.
     * The environment need not name them then.
     */
    @Parameter(property = "hectograph.mail.server")
    private String server;

    /** The mail server without user and password, {@code smtps://mail.example.org}; else the environment says it. */
    @Parameter(property = "hectograph.mail.smtp")
    private String smtp;

    /** The mailbox without user and password, {@code imaps://mail.example.org}; else the environment says it. */
    @Parameter(property = "hectograph.mail.imap")
    private String imap;

    @Parameter(defaultValue = "${settings}", readonly = true)
    private Settings settings;

    @Component
    @SuppressWarnings({"deprecation", "NullAway.Init"}) // Maven sets it; @Inject needs one more library
    private SettingsDecrypter decrypter;

    @Override
    Map<String, String> secrets() throws MojoExecutionException {
        Map<String, String> secrets = new HashMap<>();
        put(secrets, "HECTOGRAPH_SMTP", smtp);
        put(secrets, "HECTOGRAPH_IMAP", imap);
        return secrets;
    }

    private void put(Map<String, String> secrets, String variable, String given) throws MojoExecutionException {
        String address = given == null ? Terminal.environment(variable) : given;
        if (address.isEmpty()) {
            return;
        }
        int host = address.indexOf("://") + "://".length();
        boolean bare = host >= "://".length() && address.indexOf('@') < 0;
        if (server == null || !bare) {
            secrets.put(variable, address);
            return;
        }
        Server known = settings.getServer(server);
        if (known == null) {
            throw new MojoExecutionException("hectograph:mail: settings.xml has no server \"" + server
                    + "\" (write one with this id, a username and a password)");
        }
        Server decrypted =
                decrypter.decrypt(new DefaultSettingsDecryptionRequest(known)).getServer();
        secrets.put(
                variable,
                address.substring(0, host) + coded(decrypted.getUsername()) + ":" + coded(decrypted.getPassword()) + "@"
                        + address.substring(host));
    }

    private static String coded(String text) {
        return text == null
                ? ""
                : URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
