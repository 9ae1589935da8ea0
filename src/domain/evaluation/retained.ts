import { distribution } from './values/distribution.ts';
import type { Evaluation, Values } from './evaluation.ts';
import { nonRenseigne, nonRepris } from './answers/non-renseigne.ts';
import { rate } from './values/rate.ts';
import type { Distribution, Value } from './values/value.ts';

/** How many of the fiches that a purge destroyed gave an answer ([CON-7]): a field, one of its codes. */
export interface RetainedCount {
	readonly poleId: string;
	readonly measure: string;
	readonly answer: string;
	readonly count: number;
}

/** The figures that one question gives alone: its answers are counted, whatever became of the fiches. */
const questions: Readonly<Record<string, string>> = {
	D0: 'medecin-traitant',
	E1: 'demandeurs',
	E3: 'motifs',
	G4: 'problematiques',
	H1: 'difficultes',
	I1: 'motivation',
	J1: 'themes',
	K1: 'pistes',
	'L1-reponses': 'objectif-comprendre',
	'L2-reponses': 'objectif-contact',
	'L3-reponses': 'objectif-coherence',
	'L4-reponses': 'objectif-pistes',
	L6: 'objectif-global',
	N1: 'restituteur'
};

/** The shares of all situations that gave one of these answers. */
const shares: Readonly<Record<string, readonly [measure: string, ...answers: string[]]>> = {
	D1: ['medecin-traitant', 'oui'],
	D2: ['medecin-traitant', 'non'],
	D3: ['medecin-traitant', 'ne-sait-pas', nonRenseigne.code, nonRepris.code],
	D8: ['pharmacien', 'oui'],
	L1: ['objectif-comprendre', 'atteint'],
	L2: ['objectif-contact', 'atteint'],
	L3: ['objectif-coherence', 'atteint'],
	L4: ['objectif-pistes', 'atteint'],
	L7: ['objectif-global', 'oui', 'partiellement'],
	M1: ['autre-intervision', 'oui']
};

/** How many fiches were destroyed. */
export function retainedFiches(counts: readonly RetainedCount[]): number {
	return sum(counts, ({ measure }) => measure === 'fiches');
}

/**
 * [EVA-49] Counts again the fiches that a purge destroyed, in what their retained answers suffice for: how many they
 * were, the answers to each question, the shares of all situations. Patients, invitations and what crosses two questions
 * are of the fiches that are left: whoever prints them says what share that is.
 */
export function addRetained(evaluation: Evaluation, counts: readonly RetainedCount[]): Evaluation {
	if (counts.length === 0) return evaluation;
	const pole = evaluation.groups.pole;
	return {
		...evaluation,
		values: addAll(evaluation.values, counts),
		groups: {
			...evaluation.groups,
			...(pole && {
				pole: pole.map((group) => {
					const own = counts.filter(({ poleId }) => poleId === group.code);
					return { ...group, values: addAll(group.values, own) };
				})
			})
		}
	};
}

function addAll(values: Values, counts: readonly RetainedCount[]): Values {
	return Object.fromEntries(
		Object.entries(values).map(([id, value]) => [id, add(id, value, counts)])
	);
}

function add(id: string, value: Value, counts: readonly RetainedCount[]): Value {
	const fiches = retainedFiches(counts);
	if (id === 'A7' && value.kind === 'count') return { ...value, n: value.n + fiches };
	const question = questions[id];
	if (question !== undefined && value.kind === 'distribution') {
		const own = counts.filter(({ measure }) => measure === question);
		// Purges did not always count themes: without them, it is of the fiches that are left.
		const unknown = question === questions['J1'] && own.length === 0;
		return unknown ? value : addAnswers(value, own, fiches);
	}
	const [measure, ...answers] = shares[id] ?? [];
	if (measure === undefined || value.kind !== 'rate') return value;
	const more = sum(counts, (one) => one.measure === measure && answers.includes(one.answer));
	return rate(value.base, value.n + more, value.N + fiches);
}

function addAnswers(
	{ base, unit, parts: counted, rows }: Distribution,
	counts: readonly RetainedCount[],
	fiches: number
): Distribution {
	// [IMP-10] of fiches that were taken over none may be left
	const lost = counts.some(({ answer }) => answer === nonRepris.code);
	const missing = lost && !counted.some(({ code }) => code === nonRepris.code);
	const parts = missing ? [...counted, { ...nonRepris, n: 0 }] : counted;
	const known = new Set(parts.map(({ code }) => code));
	// « aucun » and a code that the form no longer has are no line: nothing was said.
	const lineOf = (answer: string) => (known.has(answer) ? answer : nonRenseigne.code);
	const more = (code: string) => sum(counts, ({ answer }) => lineOf(answer) === code);
	return distribution(
		base,
		unit,
		parts.map((part) => {
			const n = part.n + more(part.code);
			return part.rows === undefined
				? { ...part, n }
				: { ...part, n, rows: part.rows + more(part.code) };
		}),
		rows === null ? null : rows + fiches
	);
}

function sum(counts: readonly RetainedCount[], keep: (one: RetainedCount) => boolean): number {
	return counts.filter(keep).reduce((total, { count }) => total + count, 0);
}
