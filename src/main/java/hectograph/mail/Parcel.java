package hectograph.mail;

import hectograph.model.MailAddress;
import hectograph.problem.Origin;
import java.util.BitSet;

/**
 * A letter that is due to somebody.
 *
 * @param digest the digest, with all its papers
 * @param address to whom
 * @param name what the ledger calls the address
 * @param origin the line that asks for it
 * @param positions which papers of the digest the letter has
 */
record Parcel(Digest digest, MailAddress address, String name, Origin origin, BitSet positions) {

    /** Copies the positions. */
    Parcel {
        positions = (BitSet) positions.clone();
    }

    /** What the ledger calls the digest. */
    String period() {
        return digest.period().name();
    }

    /** Which papers, as the ledger says it. */
    String chosen() {
        return Positions.text(positions, digest.size());
    }
}
