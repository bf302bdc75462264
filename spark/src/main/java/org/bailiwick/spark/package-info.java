/** The batch on Apache Spark: executors plan the teams, the driver writes the folder that the batch of one machine would write. */
@NullMarked
package org.bailiwick.spark;

import org.jspecify.annotations.NullMarked;
