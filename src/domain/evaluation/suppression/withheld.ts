/**
 * [SUP-7] Told to nobody outside, whatever their numbers: sets of products and couples of demandeur and restituteur, of
 * which almost each is that of one or two patients, and how many sets there are.
 */
export const withheld: ReadonlySet<string> = new Set(['G1', 'G1-nombre', 'N2']);
