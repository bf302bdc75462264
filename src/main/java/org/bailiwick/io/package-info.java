/**
 * Files in and out: problems as JSON documents or CSV folders, plans as JSON documents.
 *
 * <p>Reading never throws for what a file holds: everything that is wrong becomes a finding with its place, all of them at
 * once. Writing replaces a file whole or not at all.
 */
@NullMarked
package org.bailiwick.io;

import org.jspecify.annotations.NullMarked;
