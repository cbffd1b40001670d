/**
 * Asking other machines, politely and with bounds: {@link hectograph.net.Client} is the one door to the network. One
 * request at a time, a gap between two to the same host, {@code Retry-After} kept, robots asked where that applies, and
 * a bound on everything another machine decides: how long it takes, how much it sends, how much that becomes when it is
 * unzipped, how often it sends us elsewhere, and where to.
 *
 * <p>Nothing here throws on what a server does. The room imports the JDK only, and is told the time.
 */
package hectograph.net;
