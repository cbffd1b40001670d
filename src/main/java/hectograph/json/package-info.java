/**
 * JSON as text, for the few files that are small and ours: {@link hectograph.json.Json} writes an object with its keys in the
 * order given. What is large or a stranger's goes through Jackson elsewhere.
 */
package hectograph.json;
