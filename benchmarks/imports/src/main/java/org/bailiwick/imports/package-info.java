/** The import of a large export beside a plain load of the same deals by two databases. */
package org.bailiwick.imports;
