import { describe, expect, it } from 'vitest';
import { canonicalJson } from '#domain/document/canonical-json.ts';
import { buildFacts } from '#tests/support/live/build-facts.ts';
import { buildEmargement } from './attendance.ts';
import { compareSheets } from './compare-sheets.ts';
import { parseSheet } from './parse-sheet.ts';
import { printBlankSheet } from './print-blank-sheet.ts';
import { printSheet } from './print-sheet.ts';
import type { Stay } from './stay.ts';
import { freezeSheet, type SheetContent } from './sheet-content.ts';

const facts = buildFacts({ endedAt: '2026-11-23T13:30:00.000Z' });
const [first] = facts.situations;
const stay: Stay = {
	personId: 'animatrice',
	mode: 'compagnon',
	source: 'connexion',
	situationId: first?.id ?? null,
	enteredAt: '2026-11-23T12:00:00.000Z',
	leftAt: '2026-11-23T13:00:00.000Z',
	seenAt: '2026-11-23T13:00:00.000Z'
};
const content = freezeSheet(facts, buildEmargement(facts, [stay]), () => 'Nom');
const proof = {
	version: 2,
	reason: 'correction',
	sha256: 'ab'.repeat(32),
	poleCode: 'PER',
	createdAt: facts.startsAt,
	day: 'lundi 23 novembre 2026',
	name: 'Nom',
	fonction: 'médecin',
	authentication: 'clé d’accès',
	moment: 'lundi',
	origin: 'https://intervisio.example'
} as const;

describe('[EMA-14] what is frozen', () => {
	const written = canonicalJson(content);

	it('is read back as it was written', () => {
		expect(parseSheet(written)).toEqual(content);
		expect(() => parseSheet('{}')).toThrow('damaged');
	});

	it('says nothing of any patient: neither what it holds, nor what is printed', () => {
		const printed = JSON.stringify([
			printSheet(content, proof),
			printBlankSheet(facts, facts.participants, 'lundi 23 novembre 2026')
		]);
		for (const { designation, dossierCode, dossierId, id } of facts.situations)
			for (const word of [designation, dossierCode, dossierId, id])
				for (const text of [written, printed]) expect(text.includes(word), word).toBe(false);
		expect(content.lines[0]?.situations).toEqual([1]);
	});

	it('counts a companion in the room, and tells who was expected and did not come', () => {
		expect(content.lines[0]?.modes).toEqual(['salle']);
		expect(content.absents.map(({ personId }) => personId)).not.toContain('animatrice');
		expect(content.absents.length).toBe(facts.participants.length - 1);
	});
});

it('[EMA-18] a sheet to be signed has a line for each expected person, or blank ones, and no guest', () => {
	const tableOf = (people: Parameters<typeof printBlankSheet>[1]) =>
		printBlankSheet(facts, people, 'lundi').sections[0]?.rows.find(({ kind }) => kind === 'table');
	const guest = { name: 'Jade M.', fonction: '', structureName: '', role: 'invite' } as const;
	const prefilled = tableOf([...facts.participants, guest]);
	expect(prefilled).toMatchObject({ tall: true, blankRows: 5 });
	expect(JSON.stringify(prefilled)).not.toContain('Jade');
	expect(prefilled?.kind === 'table' && prefilled.rows.length).toBe(facts.participants.length);
	expect(tableOf([])).toMatchObject({ rows: [], blankRows: 16 });
});

describe('[EMA-17] what no longer matches', () => {
	const [line] = content.lines;
	if (!line) throw new Error('no line');
	const changed = (change: object): SheetContent => {
		return { ...content, lines: [{ ...line, ...change }] };
	};
	it.each([
		['a name that the directory writes otherwise', { name: 'Autre', fonction: 'x' }, []],
		['hours', { minutes: 3 }, ['heures']],
		['a confirmation', { confirmation: { means: 'papier', at: 'x', by: null } }, ['confirmation']],
		['a category', { liberal: !line.liberal }, ['categorie']],
		['situations', { situations: [1, 2] }, ['situations']]
	])('%s', (_, change, what) => {
		const found = compareSheets(content, changed(change));
		expect(found.flatMap((one) => one.what)).toEqual(what);
	});

	it('somebody added, somebody taken off', () => {
		const other = { ...line, personId: 'autre' };
		const told = compareSheets(content, { ...content, lines: [other] });
		expect(told.map(({ personId, what }) => [personId, ...what])).toEqual([
			['autre', 'ajoutee'],
			['animatrice', 'retiree']
		]);
	});
});
