/** From there on section A tells of one pôle after the other: a page of its own, where it is read in pages. */
export const polesHeading = 'Analyse pôle par pôle';
