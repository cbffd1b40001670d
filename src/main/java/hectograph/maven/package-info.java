/** The verbs as goals of Maven: parameters to arguments, lines to Maven's log, exit codes to its exceptions. */
package hectograph.maven;
