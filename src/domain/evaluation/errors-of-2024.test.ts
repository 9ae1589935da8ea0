import { expect, it } from 'vitest';
import { figure, partsOf, rateText } from '#tests/support/evaluation/figure.ts';
import { sentencesOf, tableOf } from '#tests/support/evaluation/read-report.ts';
import {
	attendee,
	ficheOf,
	invited,
	meeting,
	smallPole,
	smallYear
} from '#tests/support/evaluation/small-year.ts';
import { categorieCodes } from '#domain/professionnel/categorie.ts';
import { changeBetween } from './values/change.ts';
import { distribution, partShare } from './values/distribution.ts';
import { evaluate } from './evaluate.ts';
import type { YearFacts } from './facts/facts.ts';
import { pointsBetween, rate } from './values/rate.ts';
import { ranks } from './values/rank.ts';
import { buildReport } from './report/build-report.ts';
import { cellWords } from './report/cell-words.ts';
import { pointsWords } from './report/phrase.ts';
import { unitWords } from './values/unit.ts';

/** One test for each class of error of the published figures (statistics.md §17): none can be made again. */

const report = (facts: YearFacts, before: YearFacts | null = null) =>
	buildReport(evaluate(facts, { kind: 'region' }), {
		before: before && evaluate(before, { kind: 'region' })
	});
const mt = (present: boolean) => [invited('mt', { medecinTraitant: true, present })];
const known = { 'medecin-traitant': ['oui'] };
const doctors = smallYear({
	poles: [smallPole('P')],
	intervisions: [meeting('i')],
	situations: [
		ficheOf('a', known, { invitations: mt(true) }),
		ficheOf('b', known, { invitations: mt(false) }),
		ficheOf('c', known)
	]
});

it('[EVA-23] one figure printed twice is one figure (1, 9, 18, 27, 34–46, 47–50)', () => {
	const said = sentencesOf(report(doctors)).filter(({ refs }) =>
		refs.some(({ id, part }) => id === 'D5' && part === undefined)
	);
	expect(said.length).toBeGreaterThan(1);
	for (const { text } of said) expect(text).toContain('2 des 3\u00a0situations');
	const row = tableOf(report(doctors), 'D-taux').rows.find(({ code }) => code === 'D5');
	expect(row?.cells.map(cellWords).slice(0, 2)).toEqual(['2', '3']);
	const line = tableOf(report(doctors), 'CPOM').rows.find(({ code }) => code === 'D5');
	expect(line?.cells.map(cellWords)).toContain('67\u00a0%');
});

it('[EVA-5] a total is the sum of all its categories, none forgotten (2, 3, 5, 21, 49)', () => {
	const facts = smallYear({
		intervisions: [
			meeting('i', {
				participations: categorieCodes.map((categorie) => attendee(categorie, { categorie }))
			})
		],
		situations: [
			ficheOf(
				'a',
				{},
				{ invitations: categorieCodes.map((categorie) => invited(categorie, { categorie })) }
			)
		]
	});
	expect(figure('B1', 'distribution', facts)).toMatchObject({ whole: 10 });
	expect(figure('A11', 'distribution', facts).whole).toBe(10);
	expect(Object.keys(partsOf('A11', facts))).toEqual([...categorieCodes]);
	expect(tableOf(report(facts), 'B1').total?.cells.map(cellWords)[0]).toBe('10');
});

it('[EVA-1] a rate above one hundred per cent cannot be: who came uninvited is in no numerator (4)', () => {
	const came = ['a', 'b', 'c'].map((id) => attendee(id, { categorie: 'coordination' }));
	const facts = smallYear({
		intervisions: [meeting('i', { participations: came })],
		situations: [
			ficheOf(
				'f',
				{},
				{ invitations: [invited('a', { categorie: 'coordination', present: true })] }
			)
		]
	});
	expect(rateText('B3-coordination', facts)).toBe('1/1');
	expect(() => rate('invitations', 95, 83)).toThrow();
});

it('[EVA-2] two bases are two figures: their rates are neither one figure nor compared (6, 7, 8, 15, 22, 23)', () => {
	const [ofKnown, ofInvited] = [figure('D7', 'rate', doctors), figure('D6', 'rate', doctors)];
	expect([ofKnown.base, ofInvited.base]).toEqual(['mt-connu', 'mt-invite']);
	expect(() => pointsBetween<string>(ofKnown, ofInvited)).toThrow('two bases');
	expect(() => changeBetween(ofKnown, ofInvited)).toThrow();
	expect(figure('C1', 'rate', doctors).base).not.toBe(figure('C2', 'rate', doctors).base);
	const text = sentencesOf(report(doctors))
		.map((sentence) => sentence.text)
		.join('\n');
	expect(text).toContain('1 des 2\u00a0situations dont le médecin traitant est invité (50\u00a0%)');
	expect(text).toContain('1 des 3\u00a0situations dont le médecin traitant est connu (33\u00a0%)');
});

it('[EVA-2] a change is of raw values, in points, and its sign is that of the difference (10, 20, 26, 28)', () => {
	const points = pointsBetween(rate('mt-connu', 144, 169), rate('mt-connu', 119, 153)) ?? NaN;
	// 85 − 78 was published as +6, and a gain of seven as « -+7 ».
	expect(pointsWords(points)).toBe('+7\u00a0points');
	// 13 − 6 and 10 − 5 of what was rounded first: seven and five, which the raw values are not.
	const said = (now: readonly [number, number], before: readonly [number, number]) =>
		pointsWords(pointsBetween(rate('mt-connu', ...now), rate('mt-connu', ...before)) ?? NaN);
	expect(said([125, 1000], [62, 1000])).toBe('+6\u00a0points');
	expect(said([104, 1000], [46, 1000])).toBe('+6\u00a0points');
	expect(said([46, 1000], [104, 1000])).toBe('−6\u00a0points');
	const parts = (...counts: readonly number[]) =>
		distribution(
			'restitution',
			'situation',
			counts.map((n, at) => ({ code: String(at), label: '', n }))
		);
	const moved = changeBetween(parts(60, 30, 10), parts(44, 35, 21));
	const sum =
		moved.kind === 'distribution'
			? moved.parts.reduce((all, { points }) => all + (points ?? NaN), 0)
			: NaN;
	expect(sum).toBeCloseTo(0, 10);
});

it('[EVA-7] a share has the base of its table: no 418 %, mentions and fiches each by its name (11, 12, 13, 14, 32)', () => {
	const facts = smallYear({
		situations: [
			...Array.from({ length: 46 }, (_, at) =>
				ficheOf(`tso${at}`, { problematiques: ['heroine-tso'] })
			),
			...Array.from({ length: 11 }, (_, at) =>
				ficheOf(`two${at}`, { problematiques: ['alcool', 'tabac'] })
			)
		]
	});
	const single = figure('G3', 'distribution', facts);
	expect(partShare(single, 'heroine-tso')).toMatchObject({ n: 46, N: 57 });
	const columns = tableOf(report(facts), 'G4').columns.map(({ label }) => label);
	expect(columns).toEqual(expect.arrayContaining(['Mentions', '% des mentions', '% des fiches']));
	const alcool = tableOf(report(facts), 'G4').rows.find(({ code }) => code === 'alcool');
	expect(alcool?.cells.map(cellWords)).toEqual(['11', '16\u00a0%', '19\u00a0%', '2ᵉ']);
});

it('[EVA-17] one set of products has one name, whatever the order (16, 31)', () => {
	const facts = smallYear({
		situations: [
			ficheOf('a', { problematiques: ['cannabis', 'cocaine-derives'] }),
			ficheOf('b', { problematiques: ['cocaine-derives', 'cannabis'] })
		]
	});
	expect(Object.values(partsOf('G1', facts))).toEqual([2]);
});

it('[EVA-5] shares by objective and the share of all weigh the same rows (17)', () => {
	const answers = (global: string, again: string) => ({
		'objectif-global': [global],
		'autre-intervision': [again]
	});
	const facts = smallYear({
		situations: [
			ficheOf('a', answers('oui', 'oui')),
			ficheOf('b', answers('oui', 'non')),
			ficheOf('c', answers('partiellement', 'oui'))
		]
	});
	const { total } = tableOf(report(facts), 'L8');
	expect(total?.cells.map(cellWords)).toEqual(['2', '1', '0', '3', '67\u00a0%']);
	expect(rateText('M1', facts)).toBe('2/3');
});

it('[EVA-4] a tie is a tie, and the next place is not skipped (30)', () => {
	const tied = distribution(
		'difficultes',
		'mention',
		[6, 6, 5, 5, 4].map((n, at) => ({ code: String(at), label: '', n }))
	);
	expect([...ranks(tied.parts).values()]).toEqual([1, 1, 2, 2, 3]);
});

it('[EVA-10] persons and presences are two units, and 23 nurses are not 24 « others » (29, 35, 36, 38, 48)', () => {
	const facts = smallYear({
		intervisions: ['i', 'j'].map((id) => meeting(id, { participations: [attendee('a')] }))
	});
	expect(figure('A10', 'distribution', facts)).toMatchObject({ whole: 1, unit: 'participant' });
	expect(figure('A11', 'distribution', facts)).toMatchObject({ whole: 2, unit: 'participation' });
	expect(unitWords('participant', 2)).not.toBe(unitWords('participation', 2));
	expect(() => changeBetween(figure('A12', 'mean', facts), figure('A13', 'mean', facts))).toThrow(
		'two definitions'
	);
});

it('[EVA-18] what is not yet due is no failure, and one indicator has one figure (18, 19)', () => {
	const again = (id: string, dueOn: string, realisedOn: string | null) =>
		ficheOf(id, { 'autre-intervision': ['oui'] }, { suivi: { dueOn, realisedOn } });
	const facts = smallYear({
		situations: [again('a', '2031-05-01', '2031-04-20'), again('b', '2032-02-01', null)]
	});
	expect([rateText('M3', facts), rateText('M3-publie', facts)]).toEqual(['1/1', '1/2']);
});

it.each([2031, 2044])(
	'[EVA-23] the year in a heading is that of the facts, %d (50, 52)',
	(year) => {
		const before = { ...doctors, year: year - 1 };
		const { title, sections } = report({ ...doctors, year }, before);
		expect(title).toContain(String(year));
		const sheet = sections.find(({ code }) => code === 'CPOM')?.blocks[0];
		const over =
			sheet?.kind === 'table' ? sheet.table.columns.flatMap((column) => column.over ?? []) : [];
		expect(new Set(over)).toEqual(
			new Set([`Réalisations au 31/12/${year}`, `Pour mémoire, au 31/12/${year - 1}`])
		);
	}
);

it('[EVA-11] a pôle’s sentences and its row in the table are read from the same values (34–46)', () => {
	const facts = smallYear({
		poles: [smallPole('P'), smallPole('Q')],
		intervisions: [
			meeting('i', { participations: [attendee('a'), attendee('b')] }),
			meeting('j', { participations: [attendee('a')] }),
			meeting('k', { poleId: 'Q', participations: [attendee('c')] })
		],
		situations: [ficheOf('f')]
	});
	const rows = tableOf(report(facts), 'A-poles');
	const at = (code: string) => rows.columns.findIndex((column) => column.code === code);
	const [first] = rows.rows;
	expect(cellWords(first!.cells[at('A10')]!)).toBe('2');
	expect(cellWords(first!.cells[at('A11')]!)).toBe('3');
	const texts = sentencesOf(report(facts)).map(({ text }) => text);
	expect(texts.some((text) => text.startsWith('2\u00a0participants'))).toBe(true);
	expect(texts.some((text) => text.startsWith('3\u00a0participations'))).toBe(true);
});
