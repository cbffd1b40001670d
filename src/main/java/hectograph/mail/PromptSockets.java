package hectograph.mail;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.SocketFactory;
import javax.net.ssl.SSLSocketFactory;

/**
 * Makes connections that send at once. By default the end of a message waits until the server has confirmed the rest, and a
 * server that has nothing to say puts that off for some 40 ms: with every message.
 */
final class PromptSockets {

    private PromptSockets() {}

    private static Socket prompt(Socket socket) throws IOException {
        socket.setTcpNoDelay(true);
        return socket;
    }

    /** In the clear. */
    static SocketFactory plain() {
        return new SocketFactory() {
            @Override
            public Socket createSocket() throws IOException {
                return prompt(new Socket());
            }

            @Override
            public Socket createSocket(String host, int port) throws IOException {
                return prompt(new Socket(host, port));
            }

            @Override
            public Socket createSocket(String host, int port, InetAddress local, int localPort) throws IOException {
                return prompt(new Socket(host, port, local, localPort));
            }

            @Override
            public Socket createSocket(InetAddress host, int port) throws IOException {
                return prompt(new Socket(host, port));
            }

            @Override
            public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort)
                    throws IOException {
                return prompt(new Socket(host, port, local, localPort));
            }
        };
    }

    /** Within TLS. */
    static SSLSocketFactory safe(SSLSocketFactory tls) {
        return new SSLSocketFactory() {
            @Override
            public String[] getDefaultCipherSuites() {
                return tls.getDefaultCipherSuites();
            }

            @Override
            public String[] getSupportedCipherSuites() {
                return tls.getSupportedCipherSuites();
            }

            @Override
            public Socket createSocket() throws IOException {
                return prompt(tls.createSocket());
            }

            @Override
            public Socket createSocket(Socket under, String host, int port, boolean close) throws IOException {
                return prompt(tls.createSocket(under, host, port, close));
            }

            @Override
            public Socket createSocket(String host, int port) throws IOException {
                return prompt(tls.createSocket(host, port));
            }

            @Override
            public Socket createSocket(String host, int port, InetAddress local, int localPort) throws IOException {
                return prompt(tls.createSocket(host, port, local, localPort));
            }

            @Override
            public Socket createSocket(InetAddress host, int port) throws IOException {
                return prompt(tls.createSocket(host, port));
            }

            @Override
            public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort)
                    throws IOException {
                return prompt(tls.createSocket(host, port, local, localPort));
            }
        };
    }
}
