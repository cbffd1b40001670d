/**
 * Hectograph as a library. {@link hectograph.Build} makes a site of a {@link hectograph.Settings} and gives an
 * {@link hectograph.Outcome}; {@link hectograph.UploadList} and {@link hectograph.Ping} are what follows a build. These, with
 * the records they take and give, are what another program may call, and what goals of Maven call by way of the verbs in
 * {@code hectograph.cli}. All other packages are parts of them and may change with any version.
 */
package hectograph;
