package hectograph.mail;

import javax.net.ssl.SSLSocketFactory;

/**
 * How letters are sent.
 *
 * @param server the server that takes them
 * @param tls makes the connections that are to be safe
 * @param rate how many letters a minute, at least 1
 * @param waiting lets time pass between them
 */
public record Delivery(MailServer server, SSLSocketFactory tls, int rate, Waiting waiting) {}
