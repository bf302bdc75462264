/**
 * Made-up but realistic sales teams of any size, for tests, samples and benchmarks.
 *
 * <p>A team is built around a complete plan that breaks no rule, which is then hidden: {@link
 * org.bailiwick.generate.TeamGenerator} is the only door.
 */
@NullMarked
package org.bailiwick.generate;

import org.jspecify.annotations.NullMarked;
