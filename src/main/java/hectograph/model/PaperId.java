package hectograph.model;

/**
 * The permanent identifier of a paper: an explicit id, else the arXiv id without its version, else the DOI, else the
 * slug. It never depends on title, date, order or address.
 *
 * @param value for example {@code arxiv:1511.06422}, {@code doi:10.1000/182} or {@code my-own-id}
 */
public record PaperId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
