/** The digest by mail: what a letter says, who gets it, and that each gets it once. The one user of the mail library. */
package hectograph.mail;
