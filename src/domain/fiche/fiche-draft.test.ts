import { describe, expect, it } from 'vitest';
import { acceptEntry } from './accept-entry.ts';
import { currentDefinition, editableFields, ficheDefinition } from './definitions.ts';
import { ficheShape } from './fiche-shape.ts';
import { initialValues } from './initial-values.ts';
import { isFieldVisible, isPrecisionVisible } from './field-visible.ts';
import type { FicheValues } from './fiche-values.ts';
import { guardedTexts } from './guarded-texts.ts';

const shape = ficheShape(currentDefinition);
const values = (entries: FicheValues['entries'], texts: FicheValues['texts'] = {}) => ({
	entries,
	texts
});
function rule(key: string) {
	const found = shape.entries.get(key);
	if (!found) throw new Error(`no ${key}`);
	return found;
}

describe('the shared document of a fiche', () => {
	it('[FIC-1] has one root text for each long field', () => {
		expect([...shape.texts]).toEqual([
			['contexte', 8000],
			['problematiques-en-evidence', 8000],
			['detail', 8000],
			['restitue', 4000]
		]);
	});

	it('[FIC-1] has an entry for each option, precision, line, person and former piste', () => {
		expect(rule('motifs.mesusage')).toEqual({ kind: 'flag' });
		expect(rule('motifs.autres.precision')).toEqual({ kind: 'line', max: 300 });
		expect(rule('medecin-traitant')).toEqual({
			kind: 'code',
			codes: ['oui', 'non', 'ne-sait-pas']
		});
		expect(rule('restituteur')).toEqual({ kind: 'person', codes: ['aucun'] });
		expect(rule('suivi.orienter')).toEqual({
			kind: 'code',
			codes: ['faite', 'en-cours', 'abandonnee']
		});
	});

	it('[FIC-2] every code of the form is unique, opaque and free of accents', () => {
		const codes = currentDefinition.sections.flatMap(({ fields }) =>
			fields.map(({ code }) => code)
		);
		expect(new Set(codes).size).toBe(codes.length);
		for (const key of [...shape.entries.keys(), ...shape.texts.keys()])
			expect(key).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)*$/);
		for (const field of editableFields(currentDefinition))
			if ('options' in field) {
				const options = field.options.map(({ code }) => code);
				expect(new Set(options).size).toBe(options.length);
			}
	});

	it('[FIC-2] keeps the nineteen numbered questions of the 2023 form, in order', () => {
		const numbers = currentDefinition.sections.flatMap(({ fields }) =>
			fields.flatMap(({ number }) => (number ? [number] : []))
		);
		expect(numbers).toEqual(
			'1 2 3 4 5 6 7 8 9a 9b 10a 10b 11 12 13 14 15 16a 16b 16c 16d 17 18 19'.split(' ')
		);
	});

	it.each([
		['motifs.mesusage', true, true],
		['motifs.mesusage', false, false],
		['motifs.mesusage', 'oui', false],
		['medecin-traitant', 'non', true],
		['medecin-traitant', 'peut-être', false],
		['medecin-traitant', true, false],
		['motifs.autres.precision', 'Un mot', true],
		['motifs.autres.precision', 'x'.repeat(300), true],
		['motifs.autres.precision', 'x'.repeat(301), false],
		['motifs.autres.precision', 'deux\nlignes', false],
		['restituteur', 'aucun', true],
		['restituteur', 'demoanimatrice', true],
		['restituteur', 'Claire Vasseur', false],
		['restituteur', { id: 'demoanimatrice' }, false]
	])('[FIC-1] %s = %j: accepted is %s', (key, value, accepted) => {
		expect(acceptEntry(rule(key), value)).toBe(accepted);
		expect(acceptEntry(rule(key), null)).toBe(true);
	});

	it('refuses a form version that never existed', () => {
		expect(() => ficheDefinition('1999.1')).toThrow('unknown form version');
		expect(ficheDefinition('2026.1')).toBe(currentDefinition);
	});
});

describe('what is asked, and what is read by the guard', () => {
	const pourquoi = editableFields(currentDefinition).find(
		({ code }) => code === 'professionnels-en-difficulte-pourquoi'
	);

	it('[FIC-4] a conditional question is asked only while its condition holds', () => {
		if (!pourquoi) throw new Error('no such field');
		expect(isFieldVisible(pourquoi, values({}))).toBe(false);
		const ticked = values({ 'motifs.professionnels-en-difficulte': true });
		expect(isFieldVisible(pourquoi, ticked)).toBe(true);
		expect(isPrecisionVisible('restituteur', 'aucun', values({ restituteur: 'aucun' }))).toBe(true);
		expect(isPrecisionVisible('restituteur', 'aucun', values({ restituteur: 'moi' }))).toBe(false);
		expect(isPrecisionVisible('motifs', 'autres', values({ 'motifs.autres': true }))).toBe(true);
	});

	it('[FIC-5] the guard reads every free text that would be kept, and no other', () => {
		const found = guardedTexts(
			currentDefinition,
			values(
				{
					'motifs.autres': true,
					'motifs.autres.precision': 'précision gardée',
					'difficultes.autres.precision': 'option décochée : non gardée',
					'professionnels-en-difficulte-pourquoi': 'question cachée : non gardée',
					'medecin-traitant': 'non'
				},
				{ contexte: 'le contexte', detail: '' }
			)
		);
		expect([...found.keys()]).toEqual(['contexte', 'motifs.autres.precision']);
		expect(found.get('motifs.autres.precision')?.label).toBe(
			'Motif(s) de la demande d’Intervision : Autres'
		);
	});

	it('[FIC-5] no free text of the form escapes the guard', () => {
		const everything: Record<string, string | true> = {};
		for (const [key, entry] of shape.entries) {
			if (entry.kind === 'flag') everything[key] = true;
			if (entry.kind === 'line') everything[key] = 'texte';
		}
		// Single choices hold one option: each « préciser » is tried with its own.
		const keys = [...shape.entries].flatMap(([key, entry]) => (entry.kind === 'line' ? [key] : []));
		for (const key of keys) {
			const [field = '', option = ''] = key.split('.');
			const chosen = shape.entries.get(field)?.kind === 'flag' ? {} : { [field]: option };
			const parents = { 'medecin-traitant': 'non', 'autre-intervision': 'oui' };
			const found = guardedTexts(
				currentDefinition,
				values({ ...everything, ...parents, ...chosen })
			);
			expect([...found.keys()]).toContain(key);
		}
	});

	it('[FIC-8] a draft is prefilled from the demande, without a code that the form does not know', () => {
		const prefilled = initialValues(currentDefinition, {
			problem: '  Jade change de médecin.  ',
			demandeurs: ['secteur-social'],
			motifs: ['mesusage', 'ancien-motif'],
			problematiques: []
		});
		expect(prefilled).toEqual({
			entries: { 'demandeurs.secteur-social': true, 'motifs.mesusage': true },
			texts: { contexte: 'Jade change de médecin.' }
		});
	});

	it('[FIC-6] a long text is not cut at the 255 characters of the former base', () => {
		const texts = [...shape.texts.values(), ...[...shape.entries.values()].flatMap(longest)];
		expect(Math.min(...texts)).toBeGreaterThanOrEqual(100);
		expect([...shape.texts.values()].every((max) => max >= 4000)).toBe(true);
	});
});

const longest = (entry: { kind: string; max?: number }) => (entry.max ? [entry.max] : []);
