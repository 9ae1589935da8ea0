import { describe, expect, it } from 'vitest';
import { categorieCodes, deriveCategorie, isLiberal, type Categorie } from './categorie.ts';
import { modeExerciceCodes, professionCodes, type Profession } from './profession.ts';
import { isClinicalCoordination } from './secret-partage.ts';
import { structureKindCodes } from './structure-kind.ts';

/** domain.md §3.2: profession → category when libéral, category otherwise. */
const table: Record<Profession, readonly [Categorie, Categorie]> = {
	medecin: ['generalistes-liberaux', 'generalistes-salaries'],
	pharmacien: ['pharmaciens', 'pharmaciens'],
	psychiatre: ['autres-liberaux', 'specialistes'],
	addictologue: ['autres-liberaux', 'specialistes'],
	'medecin-specialiste': ['autres-liberaux', 'specialistes'],
	infirmier: ['autres-liberaux', 'infirmiers'],
	'infirmier-ipa': ['autres-liberaux', 'infirmiers'],
	psychologue: ['autres-liberaux', 'psychologues'],
	'sage-femme': ['autres-liberaux', 'autres'],
	'autre-sante': ['autres-liberaux', 'autres'],
	'assistant-social': ['travailleurs-sociaux', 'travailleurs-sociaux'],
	educateur: ['travailleurs-sociaux', 'travailleurs-sociaux'],
	'autre-social': ['travailleurs-sociaux', 'travailleurs-sociaux'],
	coordinateur: ['coordination', 'coordination'],
	'referent-parcours': ['coordination', 'coordination'],
	secretaire: ['autres', 'autres'],
	autre: ['autres', 'autres']
};
const rules: Partial<Record<Profession, string>> = {
	psychiatre: '[PRO-2] ',
	pharmacien: '[PRO-3] ',
	'infirmier-ipa': '[PRO-4] ',
	infirmier: '[PRO-4] '
};
const rows = professionCodes.map((code) => ({ code, title: `${rules[code] ?? ''}${code}` }));

describe('deriveCategorie', () => {
	it.each(rows)('$title', ({ code }) => {
		for (const mode of modeExerciceCodes)
			for (const structureKind of structureKindCodes) {
				const found = deriveCategorie({ profession: code, mode, structureKind, coordonne: false });
				expect(found).toBe(table[code][mode === 'liberal' ? 0 : 1]);
			}
	});

	it('[PRO-1] whoever coordinates is counted with the coordination, whatever the diploma', () => {
		for (const profession of professionCodes)
			for (const mode of modeExerciceCodes)
				expect(deriveCategorie({ profession, mode, structureKind: 'cpts', coordonne: true })).toBe(
					'coordination'
				);
	});

	it('the ten categories of table I.F, in its order, all reachable', () => {
		expect(categorieCodes).toHaveLength(10);
		expect(new Set(Object.values(table).flat())).toEqual(new Set(categorieCodes));
	});

	it('[PRO-5] only libéraux of the first three categories are indemnified', () => {
		const paid = categorieCodes.filter((categorie) => isLiberal(categorie, 'liberal'));
		expect(paid).toEqual(['generalistes-liberaux', 'pharmaciens', 'autres-liberaux']);
		for (const mode of modeExerciceCodes.filter((code) => code !== 'liberal'))
			expect(categorieCodes.some((categorie) => isLiberal(categorie, mode))).toBe(false);
	});
});

describe('isClinicalCoordination', () => {
	it('[PRO-6] a coordinator: clinical by the structure, according to R.1110-2', () => {
		const clinical = structureKindCodes.filter((kind) =>
			isClinicalCoordination('coordinateur', kind)
		);
		expect(clinical).toEqual([
			'csapa',
			'caarud',
			'addictologie-ch',
			'cmp-epsm',
			'hopital',
			'msp',
			'dac'
		]);
	});

	it('[PRO-6] health and social professionals are; secretaries and others never', () => {
		for (const kind of structureKindCodes) {
			expect(isClinicalCoordination('infirmier', kind)).toBe(true);
			expect(isClinicalCoordination('assistant-social', kind)).toBe(true);
			expect(isClinicalCoordination('secretaire', kind)).toBe(false);
			expect(isClinicalCoordination('autre', kind)).toBe(false);
		}
	});
});
