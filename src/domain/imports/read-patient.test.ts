import { describe, expect, it } from 'vitest';
import type { PatientNaming } from './mapping.ts';
import { opaqueCode, readPatient } from './read-patient.ts';

/** A mark as the server makes one: hexadecimal, and alike for the same text alone. */
const mark = (text: string) =>
	[...text]
		.reduce((sum, letter) => (sum * 33 + (letter.codePointAt(0) ?? 0)) % 0xffffffff, 5381)
		.toString(16)
		.padStart(8, '0')
		.repeat(8);

interface Said {
	readonly 'patient-cle'?: string;
	readonly designation?: string;
	readonly 'patient-prenom'?: string;
	readonly 'patient-nom'?: string;
}
const line = (said: Said, table = 'Fiches') => ({
	table,
	row: { number: 1, cells: [] },
	has: (field: string) => field in said,
	cell: () => null,
	text: (field: string) => said[field as keyof Said] ?? '',
	yes: () => null,
	codes: () => ({ codes: [], unknown: false }),
	columnOf: (field: string) => field
});
const read = (said: Said, naming: PatientNaming, pole = 'peronne') =>
	readPatient(line(said), naming, pole, mark);

describe('how a patient of a former base is called', () => {
	it.each([
		['Jade H.', 'Jade H.'],
		['PAT-01A', 'PAT-01A'],
		['P2019-33', 'P2019-33']
	])('[IMP-6] a pseudonym or a code stays: %s', (designation, text) => {
		expect(read({ designation }, 'designation')).toMatchObject({ ok: true, designation: text });
	});

	it.each([
		'Julie Hochart',
		'VERMEERSCH Luc',
		'Mme Hochart',
		'Hochart',
		'Jade Hochart (sœur de Noé)',
		'Jade H. Hochart',
		'jade.hochart@exemple.fr',
		'06 12 34 56 78'
	])('[IMP-5] a name, or what may be one, refuses the line: %s', (designation) => {
		expect(read({ designation }, 'designation')).toEqual({
			...{ ok: false, why: 'nom-complet', field: 'designation' }
		});
	});

	it.each([
		[{ 'patient-prenom': 'Léa', 'patient-nom': 'Martinez' }, 'Léa M.'],
		[{ 'patient-prenom': 'LÉA', 'patient-nom': 'MARTINEZ' }, 'Léa M.'],
		[{ 'patient-prenom': 'jean-pierre', 'patient-nom': 'd’Hallu' }, 'Jean-Pierre D.'],
		[{ 'patient-prenom': 'Éric', 'patient-nom': 'Élan' }, 'Éric E.']
	])('[IMP-6] « Prénom I. » is made of two columns: %o', (said, text) => {
		expect(read(said, 'initiale')).toMatchObject({ ok: true, designation: text });
	});

	it.each([
		[{ 'patient-prenom': 'DELANNOY', 'patient-nom': 'Karim' }],
		[{ 'patient-prenom': 'Hochart', 'patient-nom': 'Julie' }],
		[{ 'patient-prenom': '', 'patient-nom': 'Hochart' }],
		[{ 'patient-prenom': 'Julie', 'patient-nom': '' }],
		[{ 'patient-prenom': 'Julie Hochart', 'patient-nom': 'Hochart' }]
	])(
		'[IMP-6] a given name that may be a family name gives a code that says nothing: %o',
		(said) => {
			const patient = read(said, 'initiale');
			expect(patient.ok && patient.designation).toMatch(/^R\d[A-Z2-9]\d-[A-Z2-9]\d[A-Z2-9]\d$/);
		}
	);

	it.each([[{}], [{ designation: '  '.trim() }]])(
		'[IMP-7] without anything about a patient the line is refused: %o',
		(said) => expect(read(said, 'designation')).toMatchObject({ ok: false, why: 'absent' })
	);

	it('[IMP-6] the same patient has the same mark, whatever the order and case of his names; of another pôle, another', () => {
		const of = (said: Said, pole?: string) => {
			const patient = read(said, 'code', pole);
			return patient.ok ? patient.mark : '';
		};
		const one = of({ 'patient-prenom': 'Léa', 'patient-nom': 'Martinez' });
		expect(of({ 'patient-prenom': 'MARTINEZ', 'patient-nom': 'lea' })).toBe(one);
		expect(of({ 'patient-prenom': 'Léa', 'patient-nom': 'Martinez' }, 'ham')).not.toBe(one);
		expect(of({ 'patient-prenom': 'Léo', 'patient-nom': 'Martinez' })).not.toBe(one);
	});

	it('[IMP-6] a key is of its own table: the same number of another base is somebody else', () => {
		const of = (table: string) => {
			const patient = readPatient(line({ 'patient-cle': '12' }, table), 'code', 'peronne', mark);
			return patient.ok ? patient.mark : '';
		};
		expect(of('Patients')).toBe(of('Patients'));
		expect(of('Suivis')).not.toBe(of('Patients'));
	});

	it('[IMP-6] a code is never a word, and is the mark’s alone', () => {
		expect(opaqueCode('0'.repeat(64))).toBe(opaqueCode('0'.repeat(64)));
		expect(opaqueCode('0'.repeat(64))).not.toBe(opaqueCode('1'.repeat(64)));
	});
});
