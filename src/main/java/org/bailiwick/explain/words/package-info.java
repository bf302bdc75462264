/** The answers about a plan in words, in each language of the product. */
@NullMarked
package org.bailiwick.explain.words;

import org.jspecify.annotations.NullMarked;
