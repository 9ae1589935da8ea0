/**
 * Keys of the shared map. Only these functions build them, so that no key can ever carry patient text:
 * a key survives garbage collection for ever (collaboration.md §2.5).
 */

/** Key of a ticked option of a multiple choice. */
export const optionKey = (field: string, option: string): string => `${field}.${option}`;

/** Key of the short text of an option (« préciser »). */
export const precisionKey = (field: string, option: string): string =>
	`${field}.${option}.precision`;

/** Key of the fate of one former piste. */
export const reviewKey = (field: string, item: string): string => `${field}.${item}`;
