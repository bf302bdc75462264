/** The answers to questions about a plan, as data; duties and members are named by their numbers in the problem's view. */
@NullMarked
package org.bailiwick.explain.answer;

import org.jspecify.annotations.NullMarked;
