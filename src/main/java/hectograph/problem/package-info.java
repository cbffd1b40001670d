/**
 * What is wrong, where, and what helps: {@link hectograph.problem.Problem} at an {@link hectograph.problem.Origin}, and
 * {@link hectograph.problem.Checked}, a value with the problems met while it was made. Imports nothing of ours.
 */
package hectograph.problem;
