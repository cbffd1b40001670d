/** Files that are put in place in one step each. Below all rooms that write many. Imports nothing of ours. */
package hectograph.files;
