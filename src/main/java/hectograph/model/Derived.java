package hectograph.model;

/**
 * A value that is worked out from others, and only when somebody asks for it: its digest is that of what it is worked out
 * from, so that nobody need work it out to know whether it is still the same.
 */
public interface Derived {

    /** All that it follows from; two that have equal ones are equal. */
    Record basis();
}
