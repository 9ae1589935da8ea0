import type { SheetContent, SheetLine } from './sheet-content.ts';

/** What differs for one person between the sheet that was validated and the one that stands now. */
export interface SheetDifference {
	readonly personId: string;
	readonly name: string;
	readonly what: readonly Difference[];
}

export const differences = {
	ajoutee: 'présence ajoutée',
	retiree: 'présence retirée',
	heures: 'heures corrigées',
	situations: 'situations suivies',
	modes: 'façon de participer',
	confirmation: 'confirmation',
	categorie: 'catégorie',
	role: 'rôle'
} as const;
type Difference = keyof typeof differences;

/**
 * [EMA-17] What no longer matches, person by person; empty when the validated sheet still holds. A name or a function
 * that the directory writes otherwise since is no difference: the sheet says them as they were.
 */
export function compareSheets(
	validated: SheetContent,
	now: SheetContent
): readonly SheetDifference[] {
	const before = new Map(validated.lines.map((line) => [line.personId, line]));
	const after = new Map(now.lines.map((line) => [line.personId, line]));
	const changed = [...after.values()].flatMap((line): SheetDifference[] => {
		const former = before.get(line.personId);
		const what = former ? compareLines(former, line) : (['ajoutee'] as const);
		return what.length === 0 ? [] : [{ personId: line.personId, name: line.name, what }];
	});
	const gone = [...before.values()]
		.filter(({ personId }) => !after.has(personId))
		.map(({ personId, name }) => ({ personId, name, what: ['retiree'] as const }));
	return [...changed, ...gone];
}

const parts: readonly (readonly [Difference, (line: SheetLine) => unknown])[] = [
	['heures', ({ enteredAt, leftAt, minutes }) => [enteredAt, leftAt, minutes]],
	['situations', ({ situations }) => situations],
	['modes', ({ modes }) => modes],
	['confirmation', ({ confirmation }) => confirmation && [confirmation.means, confirmation.at]],
	['categorie', ({ categorie, liberal }) => [categorie, liberal]],
	['role', ({ role }) => role]
];

const compareLines = (one: SheetLine, other: SheetLine): readonly Difference[] =>
	parts
		.filter(([, part]) => JSON.stringify(part(one)) !== JSON.stringify(part(other)))
		.map(([name]) => name);
