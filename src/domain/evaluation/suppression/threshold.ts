/** [SUP-1] Below this, a count of patients’ situations does not leave the association (decisions.md §7). */
export const threshold = 5;

/**
 * [SUP-4] What an outsider may at best know of a protected count: that it lies between two numbers this far apart, both
 * of which fit all that is published. Three possible values, so that somebody who knows one situation is left with two.
 */
export const spread = 2;

/**
 * [SUP-6] Of fewer situations than this no clinical table is told. Below twice the threshold no count could be (it, or
 * what it leaves of the whole, is small); up to four times, so few that they would cost more cells elsewhere.
 */
export const fewestSituations = 4 * threshold;
