import type { FicheQuery } from '#server/use-cases/list-fiches.ts';

/** The first page of the fiches, narrowed to nothing. */
export const everyFiche: FicheQuery = { phase: null, poleId: null, year: null, after: null };
