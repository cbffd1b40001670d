package hectograph.net;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * One request and its answer, whole and within bounds. The client's own timeout ends with the headers, so the body is
 * waited for here; and it does not unzip, which a bound must follow.
 */
final class Exchange {

    /**
     * What came of one request.
     *
     * @param status the HTTP status; 0 when it did not come to one
     * @param headers the answer's headers
     * @param body its bytes, unzipped
     * @param fault what went wrong; empty when nothing did
     * @param transitory whether another try may help
     */
    record Result(int status, HttpHeaders headers, byte[] body, String fault, boolean transitory)
            implements Client.Tried {

        String header(String name) {
            return headers.firstValue(name).orElse("");
        }
    }

    private static final HttpHeaders NO_HEADERS = HttpHeaders.of(java.util.Map.of(), (a, b) -> true);

    private final Agent agent;
    private final Manners manners;
    private Optional<HttpClient> client = Optional.empty();

    Exchange(Agent agent, Manners manners) {
        this.agent = agent;
        this.manners = manners;
    }

    /** Made for the first request: to read the certificates takes longer than a run in which no source is due. */
    private synchronized HttpClient client() {
        HttpClient made = client.orElseGet(() -> HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1) // one request at a time gains nothing by the second version
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(manners.deadline())
                .build());
        client = Optional.of(made);
        return made;
    }

    Result run(Ask ask, URI address) throws InterruptedException {
        CompletableFuture<HttpResponse<byte[]>> sent;
        try {
            sent = client().sendAsync(request(ask, address), info -> new Bounded(manners.largest()));
        } catch (IllegalArgumentException e) { // an address or a validator that no request can hold
            return fault(oneLine(String.valueOf(e.getMessage())), false);
        }
        try {
            HttpResponse<byte[]> response = sent.get(manners.deadline().toMillis(), TimeUnit.MILLISECONDS);
            byte[] body = decoded(response.body(), response.headers());
            return new Result(response.statusCode(), response.headers(), body, "", false);
        } catch (TimeoutException e) {
            sent.cancel(true);
            return fault("no whole answer within " + manners.deadline().toSeconds() + " s", true);
        } catch (ExecutionException e) {
            return failed(e.getCause() == null ? e : e.getCause());
        } catch (IOException e) {
            return failed(e);
        } catch (InterruptedException e) {
            sent.cancel(true);
            throw e;
        }
    }

    private HttpRequest request(Ask ask, URI address) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .header("User-Agent", agent.userAgent())
                .header("Accept-Encoding", "gzip");
        if (!agent.contact().isEmpty()) {
            request.header("From", agent.contact());
        }
        if (!ask.known().etag().isEmpty()) {
            request.header("If-None-Match", ask.known().etag());
        }
        if (!ask.known().lastModified().isEmpty()) {
            request.header("If-Modified-Since", ask.known().lastModified());
        }
        if (ask.form().isEmpty()) {
            return request.GET().build();
        }
        return request.header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(ask.form()))
                .build();
    }

    /** A body that is zipped though nobody says so is the file itself, such as {@code anthology.bib.gz}. */
    private byte[] decoded(byte[] body, HttpHeaders headers) throws IOException {
        List<String> encodings = headers.allValues("Content-Encoding");
        String encoding = String.join(",", encodings).strip().toLowerCase(Locale.ROOT);
        boolean plain = encoding.isEmpty() || encoding.equals("identity");
        if (!plain && !encoding.equals("gzip") && !encoding.equals("x-gzip")) {
            throw new IOException("encoded as \"" + encoding + "\", which was not asked for");
        }
        boolean zipped = body.length > 2 && (body[0] & 0xFF) == 0x1F && (body[1] & 0xFF) == 0x8B;
        return zipped ? Bounded.unzipped(body, manners.largest()) : body;
    }

    private Result failed(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Bounded.TooLarge) {
                return fault("over " + manners.largest() / (1024 * 1024) + " MB", false);
            }
            if (cause instanceof java.net.http.HttpTimeoutException) {
                return fault("no answer within " + manners.deadline().toSeconds() + " s", true);
            }
            if (cause instanceof java.util.zip.ZipException || cause instanceof java.io.EOFException) {
                return fault("its answer was cut off or is damaged", true);
            }
            if (cause instanceof javax.net.ssl.SSLException) {
                return fault("no secure connection: " + oneLine(String.valueOf(cause.getMessage())), true);
            }
            if (cause instanceof java.net.ConnectException) {
                return fault("it can't be reached", true);
            }
        }
        return fault(
                Optional.ofNullable(failure.getMessage()).map(Exchange::oneLine).orElse("it can't be reached"), true);
    }

    private static String oneLine(String message) {
        String line = String.valueOf(message).replaceAll("\\s+", " ").strip();
        return line.length() > 200 ? line.substring(0, 200) : line;
    }

    private static Result fault(String why, boolean transitory) {
        return new Result(0, NO_HEADERS, new byte[0], why, transitory);
    }
}
