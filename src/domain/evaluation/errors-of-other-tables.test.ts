import { expect, it } from 'vitest';
import { categorieCodes, type Categorie } from '#domain/professionnel/categorie.ts';
import { figure, partsOf, rateText } from '#tests/support/evaluation/figure.ts';
import { cellsOf, sentencesOf, tableOf, tablesOf } from '#tests/support/evaluation/read-report.ts';
import {
	attendee,
	ficheOf,
	meeting,
	smallPole,
	smallYear
} from '#tests/support/evaluation/small-year.ts';
import { organiserKindCodes } from '#domain/pole/organiser.ts';
import { options } from './answers/answers.ts';
import { changeBetween } from './values/change.ts';
import { definitionOf } from './definitions.ts';
import { evaluate } from './evaluate.ts';
import type { ActionFact, YearFacts } from './facts/facts.ts';
import { buildReport } from './report/build-report.ts';
import { sections } from './report/sections/sections.ts';
import { cellWords } from './report/cell-words.ts';

/** The classes of error of statistics.md §17.1 to §17.3 that are about groups, units and the association’s other work. */

const report = (facts: YearFacts) =>
	buildReport(evaluate(facts, { kind: 'region' }), { before: null });

it('[EVA-12] a group of demandeurs is the same every year: a new line moves nothing between groups (26)', () => {
	const asked = (counts: Readonly<Record<string, number>>) =>
		smallYear({
			situations: Object.entries(counts).flatMap(([code, n]) =>
				Array.from({ length: n }, (_, at) => ficheOf(`${code}${at}`, { demandeurs: [code] }))
			)
		});
	const before = asked({ mg: 29, pharmacien: 12, csapa: 59 });
	const now = asked({ mg: 20, pharmacien: 16, 'autre-liberal': 5, csapa: 59 });
	const change = changeBetween(
		figure('E2', 'distribution', now),
		figure('E2', 'distribution', before)
	);
	// −9, +4 and the five of a line that is new: published as −5.
	expect(change).toMatchObject({
		parts: expect.arrayContaining([
			expect.objectContaining({ code: 'liberaux', difference: 0, points: 0 })
		])
	});
});

it('[EVA-19] a fiche, a patient and an Intervision are three units, each said (32)', () => {
	const seen = (id: string) =>
		ficheOf(id, { difficultes: ['grande-precarite'] }, { dossierId: 'one' });
	const facts = smallYear({
		poles: [smallPole('P')],
		intervisions: [meeting('i'), meeting('j')],
		situations: [seen('a'), seen('b')]
	});
	expect(partsOf('H1', facts)).toEqual({ 'grande-precarite': 2 });
	expect(figure('A8', 'count', facts)).toMatchObject({ n: 1, unit: 'patient' });
	expect(rateText('CPOM-precarite', facts)).toBe('1/2');
	expect(figure('CPOM-precarite', 'rate', facts).base).toBe('intervisions');
	const said = sentencesOf(report(facts)).filter(({ refs }) => refs.some(({ id }) => id === 'H1'));
	for (const { text } of said) expect(text).not.toContain('patient');
});

it('[EVA-5] heads of other activities have one total, by kind as by category, apart from Intervisions (47, 48, 49)', () => {
	const heads = (own: Partial<Record<Categorie, number>>) => ({
		participations: own,
		participants: own
	});
	const action = (
		id: string,
		kind: string,
		own: Partial<Record<Categorie, number>>
	): ActionFact => ({
		...{ id, kind, day: '2031-04-01', poleId: null },
		...heads(own)
	});
	const everybody = Object.fromEntries(categorieCodes.map((code) => [code, 1]));
	const facts = smallYear({
		intervisions: [meeting('i', { participations: [attendee('a')] })],
		actions: [
			action('x', 'agoradd', { 'autres-liberaux': 7, infirmiers: 4 }),
			action('y', 'webinaire', everybody),
			action('z', 'copil', { coordination: 16 })
		]
	});
	const whole = 7 + 4 + categorieCodes.length;
	expect(figure('A20-participations', 'distribution', facts).whole).toBe(whole);
	expect(figure('A20-categories', 'distribution', facts).whole).toBe(whole);
	expect(figure('A19-participations', 'distribution', facts).whole).toBe(16);
	expect(figure('A11', 'distribution', facts).whole).toBe(1);
	const { rows, total } = tableOf(report(facts), 'A20-categories');
	expect(rows.find(({ code }) => code === 'autres-liberaux')?.cells.map(cellWords)[0]).toBe('8');
	expect(total?.cells.map(cellWords)[0]).toBe(String(whole));
});

it('[EVA-6] a counter is typed once, and printed from there; what nobody typed is not zero (53)', () => {
	const facts = smallYear({ counters: { 'ressource-presentations': 8, newsletters: 7 } });
	const printed = (id: string) =>
		cellsOf(report(facts)).flatMap((cell) =>
			'ref' in cell && cell.ref.id === id ? [cellWords(cell)] : []
		);
	expect(new Set(printed('X-ressource-presentations'))).toEqual(new Set(['8']));
	expect(printed('X-ressource-echanges')).not.toContain('0');
});

it('[EVA-23] a heading says its figure: no word of it that the definition does not say (51)', () => {
	const facts = smallYear({
		poles: [smallPole('P')],
		intervisions: [meeting('i', { participations: [attendee('a', { firstEver: true })] })]
	});
	const { values } = evaluate(facts, { kind: 'region' });
	const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
	const partOf = (id: string, part: string | undefined) => {
		const value = values[id];
		const parts = value?.kind === 'distribution' ? value.parts : [];
		return parts.filter(({ code }) => code === part).flatMap(({ label }) => wordsOf(label));
	};
	const columns = sections.flatMap(({ blocks }) =>
		blocks.flatMap((block) => (block.kind === 'groups' ? block.columns : []))
	);
	const typed = columns.filter(({ label }) => label !== undefined);
	expect(typed.length).toBeGreaterThan(2);
	for (const { id, part, label = '', over = '' } of typed) {
		const heading = wordsOf(`${label} ${over}`);
		const said = [...wordsOf(definitionOf(id).label), ...partOf(id, part)];
		for (const word of heading) expect(said, `${label}: ${word}`).toContain(word);
		for (const word of partOf(id, part)) expect(heading, `${label}: ${word}`).toContain(word);
	}
	for (const table of tablesOf(report(facts)))
		expect(table.columns.every(({ label }) => label.trim() === label && label !== '')).toBe(true);
});

it('[EVA-19] Intervisions with a social worker, or of a pôle, are read in attendance and organisers (24, 25, 33)', () => {
	const social = attendee('t', { categorie: 'travailleurs-sociaux' });
	const others = categorieCodes
		.filter((categorie) => categorie !== 'travailleurs-sociaux')
		.map((categorie) => attendee(categorie, { categorie }));
	const facts = smallYear({
		poles: [smallPole('P'), smallPole('Q')],
		intervisions: [
			meeting('i', { participations: [social] }),
			meeting('j', { poleId: 'Q', organiserKind: 'association', participations: others }),
			meeting('k', { poleId: 'Q' })
		]
	});
	expect(rateText('CPOM-social', facts)).toBe('1/3');
	expect(rateText('CPOM-poles', facts)).toBe('2/3');
	const one = smallYear({
		intervisions: organiserKindCodes.map((organiserKind) =>
			meeting(organiserKind, { organiserKind })
		)
	});
	expect(rateText('CPOM-poles', one)).toBe(
		`${organiserKindCodes.length - 1}/${organiserKindCodes.length}`
	);
	const rows = tableOf(report(facts), 'CPOM-poles-social').rows;
	expect(rows.map(({ cells }) => cells.map(cellWords))).toEqual([
		['1', '100\u00a0%'],
		['2', '0\u00a0%']
	]);
});

it('[EVA-23] the first motifs that a sentence names are those of the table, in its order (27)', () => {
	const asked = options('motifs').slice(0, 4);
	const facts = smallYear({
		poles: [smallPole('P')],
		intervisions: [meeting('i')],
		situations: asked.flatMap(({ code }, at) =>
			Array.from({ length: at + 1 }, (_, n) => ficheOf(`${code}${n}`, { motifs: [code] }))
		)
	});
	const { rows, columns } = tableOf(report(facts), 'E3');
	const rank = columns.findIndex(({ code }) => code === 'rang');
	const first = rows
		.flatMap(({ header, cells }) => {
			const cell = cells[rank];
			return cell?.kind === 'rank' ? [{ header, rank: cell.rank }] : [];
		})
		.toSorted((one, other) => one.rank - other.rank);
	const said = sentencesOf(report(facts)).filter(({ refs }) => refs.some(({ id }) => id === 'E3'));
	const named = said.filter(({ text }) => first.some(({ header }) => text.includes(header)));
	expect(named.length).toBeGreaterThan(0);
	for (const { text } of named) {
		const places = first.map(({ header }) => text.indexOf(header)).filter((at) => at >= 0);
		expect(places.length).toBeGreaterThan(1);
		expect(places).toEqual(places.toSorted((one, other) => one - other));
		expect(text.indexOf(first[0]?.header ?? '')).toBeGreaterThanOrEqual(0);
	}
});
