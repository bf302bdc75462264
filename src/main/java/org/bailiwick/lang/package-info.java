/** Words and figures for people, in each language of the product. */
@NullMarked
package org.bailiwick.lang;

import org.jspecify.annotations.NullMarked;
