/** What a host must have: the list of a site's files, and how a host's copy becomes the site. */
package hectograph.hosting;
