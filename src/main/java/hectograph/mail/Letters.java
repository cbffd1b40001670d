package hectograph.mail;

import hectograph.model.Paper;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The letters of some digests, each made once while it is asked for again and again, and dropped after. */
final class Letters {

    private static final int KEPT = 64;

    private final Letterhead head;
    private final Key key;

    private final Map<String, Letter> made = new LinkedHashMap<>(KEPT, 0.75F, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Letter> eldest) {
            return size() > KEPT;
        }
    };

    Letters(Letterhead head, Key key) {
        this.head = head;
        this.key = key;
    }

    /** The whole message of a parcel. */
    byte[] message(Parcel parcel) {
        String id = key.letter(parcel.period(), parcel.address());
        String token = key.leaving(parcel.address());
        Addressee reader = Addressee.of(parcel.address(), id, token, head.mailing());
        return made.computeIfAbsent(parcel.period() + " " + parcel.chosen(), chosen -> letter(parcel))
                .to(reader);
    }

    private Letter letter(Parcel parcel) {
        List<Paper> papers = parcel.digest().papers();
        Set<Paper> chosen = new HashSet<>();
        parcel.positions().stream().forEach(at -> chosen.add(papers.get(at)));
        return Letter.of(head, parcel.digest().of(chosen::contains));
    }
}
