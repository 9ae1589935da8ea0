/**
 * What a pôle holds in a year, close to 2024: 4 Intervisions, 3 situations each, 12 people each (domain.md §6); and how
 * many professionals its directory gains, some hundreds in ten years.
 */
export const perYear = { intervisions: 4, situations: 3, people: 12, professionals: 20 };
