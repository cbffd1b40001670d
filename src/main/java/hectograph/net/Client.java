package hectograph.net;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;

/** Asks other machines, one request after the other. */
public final class Client {

    /** How long a host is left alone that says twice that it is overloaded, and not for how long. */
    private static final Duration USUAL_REST = Duration.ofHours(1);

    /** How long a host is waited for that says once that it is overloaded, and not for how long. */
    private static final Duration USUAL_WAIT = Duration.ofSeconds(60);

    private final Exchange exchange;
    private final Manners manners;
    private final Time time;
    private final Hosts hosts;
    private final Function<String, Reach> reaches;
    private final Instant end;
    private final Map<String, Robots> robots = new HashMap<>();

    /**
     * A client for one run.
     *
     * @param resting what {@link #resting} gave in the run before
     */
    public Client(Agent agent, Manners manners, Time time, Map<String, Instant> resting) {
        this(agent, manners, time, resting, Reach::of);
    }

    /** A client with a way of its own to tell how near hosts are. */
    Client(Agent agent, Manners manners, Time time, Map<String, Instant> resting, Function<String, Reach> reaches) {
        this.reaches = reaches;
        this.exchange = new Exchange(agent, manners);
        this.manners = manners;
        this.time = time;
        this.hosts = new Hosts(resting);
        this.end = time.now().plus(manners.run());
    }

    /** The hosts that want to be left alone, and until when; for the next run. */
    public synchronized SortedMap<String, Instant> resting() {
        return hosts.restingAfter(time.now());
    }

    /** Asks, and waits before where the host's gap or the host itself wants it. */
    public synchronized Answer ask(Ask ask) {
        try {
            return follow(ask, reach(ask.address()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return failed("interrupted");
        }
    }

    private Reach reach(URI address) {
        return isWeb(address) ? reaches.apply(address.getHost()) : Reach.PUBLIC;
    }

    private boolean isNearer(URI address, Reach reach) {
        return reach(address).compareTo(reach) > 0;
    }

    private static Answer tooNear(URI address) {
        return failed("it sends us to \"" + address.getHost() + "\", which is private");
    }

    /**
     * Asks, and goes where we are sent.
     *
     * @param reach the nearest that a host may be
     */
    private Answer follow(Ask ask, Reach reach) throws InterruptedException {
        URI at = ask.address();
        if (!isWeb(at)) {
            return failed("not a web address");
        }
        boolean forGood = true;
        for (int hop = 0; hop <= Manners.REDIRECTS; hop++) {
            if (isNearer(at, reach)) {
                return tooNear(at);
            }
            Optional<Answer> refusal = ask.robots() ? refusal(at, reach) : Optional.empty();
            if (refusal.isPresent()) {
                return refusal.get();
            }
            Tried tried = insist(ask, at, reach);
            if (tried instanceof GivenUp over) {
                return over.answer();
            }
            Exchange.Result result = ((Exchange.Result) tried);
            if (!isRedirect(result.status()) || !ask.form().isEmpty()) {
                return answer(ask, result, forGood && hop > 0 ? Optional.of(at) : Optional.empty());
            }
            Optional<URI> next = target(at, result.header("Location"));
            String fault = next.isPresent() ? fault(at, next.get()) : "it sends us to what is no web address";
            if (!fault.isEmpty()) {
                return new Answer.Failed(result.status(), fault);
            }
            forGood &= result.status() == 301 || result.status() == 308;
            at = next.get();
        }
        return failed("it sends us on more than " + Manners.REDIRECTS + " times");
    }

    private static boolean isRedirect(int status) {
        return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    }

    private static Optional<URI> target(URI from, String location) {
        try {
            return Optional.of(location)
                    .filter(text -> !text.isEmpty())
                    .map(from::resolve)
                    .filter(Client::isWeb);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Why a redirect is not followed; empty when it is. */
    private static String fault(URI from, URI to) {
        if ("https".equals(from.getScheme()) && !"https".equals(to.getScheme())) {
            return "it sends us from https to http";
        }
        if (to.getRawUserInfo() != null) {
            return "it sends us to an address with a password";
        }
        return "";
    }

    private static boolean isWeb(URI address) {
        boolean scheme = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
        return scheme && address.getHost() != null && !address.getHost().isEmpty();
    }

    /** What came of several tries: the result of the last one, or a reason to make no more. */
    sealed interface Tried permits Exchange.Result, GivenUp {}

    private record GivenUp(Answer answer) implements Tried {}

    /**
     * Asks as often as manners allow. How near the host is, is looked up just before each request: who keeps its name could
     * let it stand for another address while we wait. Java remembers the address for the connection that follows.
     */
    private Tried insist(Ask ask, URI at, Reach reach) throws InterruptedException {
        GivenUp late = new GivenUp(failed("the time for the whole run is over"));
        boolean waited = false;
        for (int attempt = 1; ; attempt++) {
            Instant rest = hosts.restingUntil(at);
            if (rest.isAfter(time.now())) {
                return new GivenUp(new Answer.Later(rest, "it asked to be left alone"));
            }
            if (!waitUntil(hosts.freeAt(at))) {
                return late;
            }
            if (isNearer(at, reach)) {
                return new GivenUp(tooNear(at));
            }
            Exchange.Result result = exchange.run(ask, at);
            hosts.asked(at, time.now(), manners.gap());
            if (ask.form().isEmpty() && isOverloaded(result)) {
                Optional<Duration> wanted = retryAfter(result.header("Retry-After"));
                Duration pause = wanted.orElse(USUAL_WAIT);
                if (waited || pause.compareTo(manners.patience()) > 0) {
                    Instant until = time.now().plus(wanted.orElse(USUAL_REST));
                    hosts.rest(at, until);
                    return new GivenUp(new Answer.Later(until, "it answered " + result.status()));
                }
                waited = true;
                if (!waitUntil(time.now().plus(pause))) {
                    return late;
                }
            } else {
                boolean again = result.transitory() || result.status() >= 500 && !isOverloaded(result);
                if (!again
                        || attempt >= manners.tries()
                        || !waitUntil(time.now().plus(manners.after(attempt)))) {
                    return result;
                }
            }
        }
    }

    private static boolean isOverloaded(Exchange.Result result) {
        return result.status() == 429 || result.status() == 503;
    }

    /** Waits for a time; false when that is beyond the end of the run. */
    private boolean waitUntil(Instant until) throws InterruptedException {
        Instant now = time.now();
        if (now.isAfter(end) || until.isAfter(end)) {
            return false;
        }
        if (until.isAfter(now)) {
            time.pause(Duration.between(now, until));
        }
        return true;
    }

    /** RFC 9110, section 10.2.3: seconds, or a date. */
    private Optional<Duration> retryAfter(String value) {
        String text = value.strip();
        try {
            Duration wanted = !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9')
                    ? text.length() > 9 ? Manners.LONGEST_REST : Duration.ofSeconds(Long.parseLong(text))
                    : Duration.between(
                            time.now(),
                            ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                                    .toInstant());
            Duration late = wanted.compareTo(Manners.LONGEST_REST) > 0 ? Manners.LONGEST_REST : wanted;
            return Optional.of(late.isNegative() ? Duration.ZERO : late);
        } catch (DateTimeException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static Answer answer(Ask ask, Exchange.Result result, Optional<URI> moved) {
        if (!result.fault().isEmpty()) {
            return failed(result.fault());
        }
        if (result.status() == 304 && ask.known().areKnown()) {
            return new Answer.Unchanged();
        }
        if (result.status() < 200 || result.status() >= 300) {
            return new Answer.Failed(result.status(), "it answered " + result.status());
        }
        Validators validators = new Validators(result.header("ETag"), result.header("Last-Modified"));
        return new Answer.Content(result.body(), result.header("Content-Type"), validators, moved);
    }

    private static Answer failed(String why) {
        return new Answer.Failed(0, why);
    }

    /** Why robots.txt keeps us from an address; a host that says "no such file" allows all, one that fails nothing. */
    private Optional<Answer> refusal(URI address, Reach reach) throws InterruptedException {
        String host = address.getScheme() + "://" + address.getRawAuthority();
        Robots rules = robots.get(host);
        if (rules == null) {
            Answer answer = follow(Ask.of(URI.create(host + "/robots.txt")), reach);
            if (answer instanceof Answer.Later later) {
                return Optional.of(later);
            }
            if (answer instanceof Answer.Content content) {
                rules = Robots.read(content.body(), Agent.PRODUCT);
            } else if (answer instanceof Answer.Failed failed && failed.status() >= 400 && failed.status() < 500) {
                rules = Robots.NONE;
            } else {
                String why = answer instanceof Answer.Failed failed ? failed.why() : "no answer";
                return Optional.of(failed("its robots.txt can't be read: " + why));
            }
            robots.put(host, rules);
            hosts.keepGap(address, rules.delay());
            hosts.asked(address, time.now(), manners.gap());
        }
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        String path = address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        return rules.allows(path + query)
                ? Optional.empty()
                : Optional.of(failed("its robots.txt forbids \"" + path + "\" to programs"));
    }
}
