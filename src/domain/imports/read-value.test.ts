import { describe, expect, it } from 'vitest';
import { cellText } from './source.ts';
import { readDay, readOption, readYesNo } from './read-value.ts';
import { targetField, type TargetField } from './target.ts';

describe('what one cell says', () => {
	it.each([
		['14/03/2022', 'jma', '2022-03-14'],
		['14/03/22', 'jma', '2022-03-14'],
		['14-3-2022', 'jma', '2022-03-14'],
		['14.03.2022', 'jma', '2022-03-14'],
		['14/03/2022 12:30', 'jma', '2022-03-14'],
		['3/14/2022', 'mja', '2022-03-14'],
		['03/14/2022', 'jma', null],
		['2022/03/14', 'jma', '2022-03-14'],
		['22/03/14', 'amj', '2022-03-14'],
		['2022-03-14', 'jma', '2022-03-14'],
		['2022-03-14T12:30', 'mja', '2022-03-14'],
		['14 mars 2022', 'jma', '2022-03-14'],
		['lundi 14 mars 2022', 'jma', '2022-03-14'],
		['1er février 2017', 'jma', '2017-02-01'],
		['2 août 2019', 'jma', '2019-08-02'],
		['5 DÉC. 2019', 'jma', '2019-12-05'],
		['12 sept 2020', 'jma', '2020-09-12'],
		['31/02/2022', 'jma', null],
		['29/02/2024', 'jma', '2024-02-29'],
		['29/02/2023', 'jma', null],
		['14 ventôse 2022', 'jma', null],
		['mars 2022', 'jma', null],
		['demain', 'jma', null],
		['', 'jma', null],
		[null, 'jma', null],
		[44634, 'jma', '2022-03-14'],
		[44634.52, 'jma', '2022-03-14'],
		[12, 'jma', null],
		[Number.NaN, 'jma', null]
	] as const)('[IMP-7] the day %s (%s) is %s', (cell, order, day) => {
		expect(readDay(cell, order)).toBe(day);
	});

	it.each([
		[true, true],
		[false, false],
		[-1, true],
		[1, true],
		[0, false],
		['Oui', true],
		['X', true],
		['VRAI', true],
		['o', true],
		['non', false],
		['N', false],
		['Faux', false],
		['en visio', true],
		['à distance', true],
		['présentiel', false],
		['', null],
		[null, null],
		['peut-être', null],
		[2, null]
	] as const)('[IMP-7] yes or no: %s is %s', (cell, said) => {
		expect(readYesNo(cell)).toBe(said);
	});

	it.each([
		[null, ''],
		[true, 'oui'],
		[false, 'non'],
		[12.5, '12.5'],
		['  a \u00A0 b\n', 'a b'],
		['e\u0301', 'é']
	] as const)('[IMP-3] the text of %j is %j', (cell, text) => {
		expect(cellText(cell)).toBe(text);
	});

	const field = (entity: 'situations' | 'participations', code: string): TargetField => {
		const found = targetField(entity, code);
		if (!found) throw new Error(code);
		return found;
	};
	it.each([
		['situations', 'problematiques', 'Alcool', 'alcool', true],
		['situations', 'problematiques', 'ALCOOL ', 'alcool', true],
		['situations', 'problematiques', 'Héroïne et TSO', 'heroine-tso', true],
		['situations', 'problematiques', 'Licorne', null, false],
		['situations', 'problematiques', '', null, true],
		['situations', 'medecin-traitant', 'O', 'oui', true],
		['situations', 'motivation', 'Contemplation', 'contemplation', true],
		['situations', 'delai', '3 mois', '3-mois', true],
		['situations', 'accord', 'nsp', 'NSP', true],
		['participations', 'profession', 'MG', 'medecin', true],
		['participations', 'profession', 'Cosmonaute', null, false],
		['participations', 'mode', 'Libéral', 'liberal', true]
	] as const)('[IMP-4] in %s, %s « %s » is read as %s', (entity, code, text, option, known) => {
		expect(readOption(field(entity, code), text, {})).toEqual({ code: option, known });
	});

	it('[IMP-4] what somebody said of a word wins; said to be nothing, it is nothing, and known', () => {
		const profession = field('participations', 'profession');
		expect(readOption(profession, 'Cosmonaute', { cosmonaute: 'autre' })).toEqual({
			...{ code: 'autre', known: true }
		});
		expect(readOption(profession, 'MG', { mg: '' })).toEqual({ code: null, known: true });
	});
});
