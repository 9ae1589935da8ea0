import { describe, expect, it } from 'vitest';
import { countedBase } from '#tests/support/imports/counted-base.ts';
import { listedBase } from '#tests/support/imports/listed-base.ts';
import { normalisedBase } from '#tests/support/imports/normalised-base.ts';
import { sourceOf } from '#tests/support/imports/source-of.ts';
import type { BaseTable } from '#tests/support/imports/write-access.ts';
import type { Existing } from './existing.ts';
import { missingMapping, planImport } from './plan-import.ts';
import { proposeMapping } from './propose/propose-mapping.ts';
import type { PlanInput } from './workbench.ts';

const peronne = { id: 'per', name: 'Péronne', code: 'PER' };
const nothing: Existing = {
	...{ today: '2026-06-01', poles: [peronne], mayCreatePoles: true, meetings: [], people: [] },
	...{ participations: new Set(), dossiers: [], marks: new Map(), situations: new Set() },
	erased: new Set(),
	unsafe: new Set()
};
const mark = (text: string) => Buffer.from(text).toString('hex').padStart(64, '0').slice(-64);

function plan(base: readonly BaseTable[], changed: Partial<PlanInput> = {}) {
	const tables = sourceOf(base);
	const mapping = proposeMapping(tables);
	const fixed = { tables, mapping, mark, isErased: () => false };
	return planImport({ ...fixed, accepted: [], existing: nothing, ...changed });
}
const situationLines = (...asked: Parameters<typeof plan>) =>
	plan(...asked)
		.lines.filter(({ kind }) => kind === 'situation')
		.map(({ outcome, doubt }) => doubt ?? outcome);
const meetings = (rows: readonly (readonly (string | null)[])[]): readonly BaseTable[] => [
	{
		name: 'Réunions',
		columns: [
			['Pôle', 'TEXT'],
			['Date', 'TEXT']
		],
		rows
	}
];
const card = { familyName: 'Dupuis', givenName: 'Anne', profession: 'MG' };

describe('what would become of each line', () => {
	it.each([
		[['Péronne', '14/03/2022'], 'creee', ''],
		[['Pôle de Péronne', '14/03/2022'], 'creee', ''],
		[['PER', '14/03/2022'], 'creee', ''],
		[['Péronne', null], 'refusee', 'La date manque'],
		[['Péronne', '31/02/2022'], 'refusee', 'n’est pas lisible'],
		[['Péronne', '02/06/2026'], 'refusee', 'à venir'],
		[['Péronne', '14/03/1922'], 'refusee', 'trop ancienne'],
		[[null, '14/03/2022'], 'refusee', 'Le pôle manque']
	] as const)('[IMP-7] the Intervision %j is %s', (row, outcome, why) => {
		// two more, so that the order of dates is seen
		const { lines } = plan(meetings([row, ['Péronne', '15/04/2021'], ['Péronne', '16/05/2021']]));
		expect(lines[0]).toMatchObject({ outcome, taken: outcome === 'creee' });
		expect(lines[0]?.why).toContain(why);
	});

	it('[IMP-13] without the right to make a pôle, its lines say who may', () => {
		const existing = { ...nothing, mayCreatePoles: false };
		const { lines, writes } = plan(meetings([['Ailleurs', '14/03/2022']]), { existing });
		expect(lines[0]?.why).toContain('la direction');
		expect(writes.poles).toEqual([]);
	});

	it('[IMP-7] a pôle whose name the guard stops is not made', () => {
		const existing = { ...nothing, unsafe: new Set(['Ailleurs']) };
		const { lines, writes } = plan(meetings([['Ailleurs', '14/03/2022']]), { existing });
		expect(lines[0]).toMatchObject({
			outcome: 'refusee',
			why: expect.stringContaining('à revoir')
		});
		expect(writes.poles).toEqual([]);
	});

	it('[IMP-8] the same input gives the same plan; each line is said, and what it writes points to what is there', () => {
		for (const base of [normalisedBase, listedBase, countedBase(card)]) {
			const one = plan(base);
			expect(plan(base)).toEqual(one);
			const made = new Set([
				...one.writes.meetings.map(({ ref }) => ref),
				...one.writes.dossiers.map(({ ref }) => ref)
			]);
			for (const { meetingRef, dossierRef } of one.writes.situations) {
				expect(made).toContain(meetingRef);
				expect(made).toContain(dossierRef);
			}
			const taken = (kind: string) =>
				one.lines.filter((line) => line.kind === kind && line.taken).length;
			expect(taken('situation')).toBe(one.writes.situations.length);
			expect(taken('participation')).toBe(one.writes.participations.length);
			expect(taken('invitation')).toBe(one.writes.invitations.length);
		}
	});

	it('[IMP-5] [IMP-7] of a patient’s columns no line says a word', () => {
		const told = JSON.stringify(plan(listedBase).lines);
		for (const name of ['Hochart', 'VERMEERSCH', 'Jade', 'Noé', 'Deleplanque'])
			expect(told, name).not.toContain(name);
	});

	it('[IMP-8] [IMP-6] a patient known from an import that made his pôle is known again in it', () => {
		const first = plan(countedBase(card));
		const [pole] = first.writes.poles;
		const [meeting] = first.writes.meetings;
		const dossiers = first.writes.dossiers.map(({ mark: known }, at) => [known, `d${at}`] as const);
		const existing: Existing = {
			...nothing,
			poles: [{ id: 'val', name: pole?.name ?? '', code: 'VAL' }],
			meetings: [{ id: 'm', poleId: 'val', day: meeting?.day ?? '', native: false }],
			marks: new Map(dossiers),
			situations: new Set(dossiers.map(([, id]) => `m ${id}`))
		};
		expect(situationLines(countedBase(card), { existing })).toEqual(['rattachee', 'rattachee']);
	});

	it('[IMP-7] a dossier found by its key under another name is asked about; one without a name is not', () => {
		const base: readonly BaseTable[] = [
			{
				name: 'Fiches',
				columns: [
					['Pôle', 'TEXT'],
					['Date', 'TEXT'],
					['Clé', 'LONG'],
					['Patient', 'TEXT']
				],
				rows: [['Péronne', '14/03/2022', 12, 'Jade H.']]
			}
		];
		const column = (name: string) => ({
			source: { kind: 'colonne' as const, ref: [name] },
			values: {}
		});
		const [pole, date] = [column('Pôle'), column('Date')];
		const mapping = {
			...proposeMapping(sourceOf(base)),
			...{ dates: 'jma' as const, patients: 'designation' as const },
			intervisions: { table: 'Fiches', fields: { pole, date } },
			situations: {
				table: 'Fiches',
				fields: { pole, date, 'patient-cle': column('Clé'), designation: column('Patient') }
			}
		};
		const [dossier] = plan(base, { mapping }).writes.dossiers;
		const known = (likeness: string): Existing => ({
			...nothing,
			marks: new Map([[dossier?.mark ?? '', 'other']]),
			dossiers: [{ id: 'other', poleId: 'per', likeness }]
		});
		const lines = (likeness: string) =>
			situationLines(base, { mapping, existing: known(likeness) });
		expect(lines('lea m')).toEqual(['dossier-different']);
		expect(lines('jade h')).toEqual(['creee']);
		expect(lines('')).toEqual(['creee']);
	});

	it('[IMP-7] a doubtful line waits for a yes, and is then taken', () => {
		const doubtful = situationLines(listedBase).filter((one) => one === 'valeur-inconnue');
		expect(doubtful).toHaveLength(1);
		const [kept, more] = [plan(listedBase), plan(listedBase, { accepted: ['valeur-inconnue'] })];
		expect(more.writes.situations.length).toBe(kept.writes.situations.length + 1);
		expect(more.writes.situations.at(-1)?.nonRepris).toContain('problematiques');
	});

	it.each([
		['2022-03-13', ['restitution-mal-datee'], { doneOn: null }],
		['2022-03-14', ['creee'], { doneOn: '2022-03-14' }],
		['2026-06-02', ['restitution-mal-datee'], { doneOn: null }],
		[null, ['creee'], null]
	] as const)(
		'[IMP-7] a restitution of %s, for the Intervision of 2022-03-14: %j',
		(day, said, kept) => {
			const base: readonly BaseTable[] = [
				{
					name: 'Fiches',
					columns: [
						['Pôle', 'TEXT'],
						['Date', 'TEXT'],
						['Code patient', 'TEXT'],
						['Date de restitution', 'TEXT']
					],
					rows: [['Péronne', '2022-03-14', 'PAT-31A', day]]
				}
			];
			expect(situationLines(base)).toEqual(said);
			const { lines, writes } = plan(base, { accepted: ['restitution-mal-datee'] });
			expect(writes.situations.map(({ restitution }) => restitution)).toEqual([kept]);
			const told = lines.find(({ doubt }) => doubt !== null)?.why ?? '';
			expect(said[0] === 'creee' || told.includes('«\u00A0Date de restitution\u00A0»')).toBe(true);
		}
	);

	it('[IMP-7] what was held here is not mixed with a file unless somebody says so', () => {
		const existing: Existing = {
			...nothing,
			meetings: [{ id: 'm', poleId: 'per', day: '2019-02-12', native: true }]
		};
		expect(situationLines(listedBase, { existing })[0]).toBe('intervision-native');
	});

	it('[IMP-15] a patient whose dossier was erased stays away with his invitations, and the line says so', () => {
		const [first] = plan(countedBase(card)).writes.dossiers;
		const isErased = (one: string) => one === first?.mark;
		const { lines, writes } = plan(countedBase(card), { isErased });
		expect(lines.find(({ kind }) => kind === 'situation')).toMatchObject({
			...{ outcome: 'refusee', taken: false },
			why: expect.stringMatching(/^Effacé à la demande du patient.*n’est pas repris/)
		});
		expect(writes.dossiers.map(({ mark: kept }) => kept)).not.toContain(first?.mark);
	});

	it('[IMP-10] what the base has no column for is « non repris »; an empty cell is not', () => {
		const [one, other] = plan(countedBase(card)).writes.situations;
		expect(one?.nonRepris).toEqual(expect.arrayContaining(['motifs', 'pistes', 'restituteur']));
		expect(other?.nonRepris).not.toContain('motivation');
		expect(other?.answers['motivation']).toBeUndefined();
	});

	it('[IMP-4] what must be said before anything is planned is said in words', () => {
		const mapping = proposeMapping(
			sourceOf([{ name: 'A', columns: [['Z', 'TEXT']], rows: [['z']] }])
		);
		expect(missingMapping({ mapping }).length).toBeGreaterThan(0);
		expect(missingMapping({ mapping: proposeMapping(sourceOf(normalisedBase)) })).toEqual([]);
	});
});
