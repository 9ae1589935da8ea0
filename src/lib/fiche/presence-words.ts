/** Someone in a field, and whether she has just written there. */
export interface PresentInField {
	readonly name: string;
	readonly writing: boolean;
}

/** The same order on every screen, and at every moment: a list that shuffles is read again for nothing. */
const byName = new Intl.Collator('fr').compare;
const list = new Intl.ListFormat('fr', { type: 'conjunction' });

/** [EDI-11] « Camille B. écrit ici », « Camille B. et Luc D. sont ici »: who is in a field, those who write first. */
export function presenceWords(people: readonly PresentInField[]): string {
	const clause = (names: readonly string[], one: string, many: string): string =>
		names.length === 0 ? '' : `${list.format(names)} ${names.length === 1 ? one : many}`;
	const named = (writing: boolean) =>
		people
			.filter((person) => person.writing === writing)
			.map(({ name }) => name)
			.sort(byName);
	const writers = clause(named(true), 'écrit ici', 'écrivent ici');
	const others = clause(named(false), 'est ici', 'sont ici');
	return [writers, others].filter((words) => words !== '').join(', ');
}
