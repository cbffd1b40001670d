package hectograph.model;

/**
 * A value that many pages are made of, such as a paper or the site: never changed, and one object wherever it stands. So
 * its digest is made once for all of them.
 */
public interface Recurring {}
