/**
 * The command line: a class a verb, which turns words into the arguments of another room and what came of it into printed
 * lines and an exit code. The one room that prints, reads the clock or ends the process; what the others must know of the
 * time they are told from here.
 */
package hectograph.cli;
