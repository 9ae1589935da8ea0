import type { PlannedSlot } from './plan.ts';
import type { Seeded } from './seeded.ts';
import { spreadMentions, spreadOne } from './spread.ts';
import type { AnswerCounts } from './year-counts.ts';

type Answered = ReadonlyMap<string, readonly string[]>;

/** What each fiche answers: field → codes. Margins are those of the report; joints only where it prints them. */
export function planAnswers(
	seeded: Seeded,
	slots: readonly PlannedSlot[],
	counts: AnswerCounts
): ReadonlyMap<string, Readonly<Record<string, readonly string[]>>> {
	const ids = slots.map(({ id }) => id);
	const asked = spreadMentions(seeded, ids, counts.demandeurs);
	const medecin = spreadOne(seeded, ids, counts.medecinTraitant);
	const sans = ids.filter((id) => medecin.get(id)?.[0] === 'non');
	const proposed = spreadMentions(seeded, ids, counts.pistes);
	const oriented = ids.filter((id) => proposed.get(id)?.includes('orienter'));
	const hard = seeded.shuffle(ids).slice(counts.sansDifficultes);
	const fields: Readonly<Record<string, Answered>> = {
		demandeurs: asked,
		problematiques: planProducts(seeded, ids, counts),
		motifs: spreadMentions(seeded, ids, counts.motifs, (code, id) =>
			suits(code, asked.get(id) ?? [])
		),
		'medecin-traitant': medecin,
		'sans-medecin-traitant': spreadOne(seeded, sans, counts.sansMedecinTraitant),
		pharmacien: spreadOne(seeded, ids, counts.pharmacien),
		difficultes: spreadMentions(seeded, hard, counts.difficultes),
		motivation: crossed(seeded, slots, counts.motivation),
		pistes: proposed,
		orientation: spreadMentions(seeded, oriented, counts.orientation),
		'objectif-global': crossed(seeded, slots, counts.objectifGlobal),
		'autre-intervision': new Map(
			slots.map(({ id, delay }) => [id, [delay === null ? 'non' : 'oui']])
		),
		delai: new Map(slots.map(({ id, delay }) => [id, delay === null ? [] : [delay]])),
		...Object.fromEntries(
			Object.entries(counts.objectifs).map(([field, [atteint, non]]) => [
				field,
				spreadOne(seeded, ids, { atteint, 'non-atteint': non })
			])
		)
	};
	return new Map(
		ids.map((id) => {
			const answers = Object.entries(fields).map(
				([field, answered]) => [field, answered.get(id) ?? []] as const
			);
			return [id, Object.fromEntries(answers.filter(([, codes]) => codes.length > 0))] as const;
		})
	);
}

function planProducts(
	seeded: Seeded,
	ids: readonly string[],
	{ productSets }: AnswerCounts
): Answered {
	const sets = productSets.flatMap(([count, set]) => Array.from({ length: count }, () => set));
	const order = seeded.shuffle(ids);
	return new Map(order.map((id, place) => [id, (sets[place] ?? '').split(' ')]));
}

/**
 * II.F prints the first three motifs of each group of demandeurs: these go to fiches that one of the group asked for. The
 * third of the libéraux is that of II.O, which says another (statistics.md §17.1, 27).
 */
const suited: Readonly<Record<string, readonly string[]>> = {
	'professionnels-en-difficulte': ['mg', 'pharmacien', 'autre-liberal'],
	degradation: ['csapa', 'caarud', 'secteur-social', 'mg'],
	'coordination-parcours': ['addictologie-ch', 'cmp-epsm', 'csapa', 'secteur-social'],
	mesusage: ['addictologie-ch', 'cmp-epsm', 'mg', 'pharmacien']
};

const suits = (motif: string, asked: readonly string[]): boolean =>
	suited[motif]?.some((code) => asked.includes(code)) ?? true;

/** A field whose joint with « une autre Intervision » is known. */
function crossed(
	seeded: Seeded,
	slots: readonly PlannedSlot[],
	cells: readonly (readonly [string, number, number])[]
): Answered {
	const counts = (column: 1 | 2) =>
		Object.fromEntries(cells.map((cell) => [cell[0], cell[column]]));
	const those = (again: boolean) =>
		slots.filter(({ delay }) => (delay !== null) === again).map(({ id }) => id);
	const answered = new Map([
		...spreadOne(seeded, those(true), counts(1)),
		...spreadOne(seeded, those(false), counts(2))
	]);
	return new Map([...answered].map(([id, codes]) => [id, codes.filter((code) => code !== '')]));
}
