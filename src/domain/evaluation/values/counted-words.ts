/** « 1 problématique », « 3 problématiques »: French counts 0 and 1 as one. */
export function counted(n: number, one: string, several: string): string {
	return `${n}\u00a0${n < 2 ? one : several}`;
}
