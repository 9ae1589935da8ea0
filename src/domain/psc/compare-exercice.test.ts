import { describe, expect, it } from 'vitest';
import { activityWords, standingOf } from './choose-activity.ts';
import {
	compareExercice,
	exerciceOf,
	takenFrom,
	type DirectoryExercice
} from './compare-exercice.ts';
import type { PscActivity } from './psc-activity.ts';
import { pscProfessionOf, pscProfessions } from './psc-professions.ts';
import { pscStructureKind } from './psc-structure.ts';

const activity: PscActivity = {
	key: 'une',
	codeProfession: '10',
	codeCategorie: 'C',
	codeSavoirFaire: 'SM54',
	codeMode: 'L',
	codeSecteur: 'SA07',
	structureName: 'CABINET MEDICAL DE PERONNE'
};
const directory: DirectoryExercice = {
	profession: 'medecin',
	mode: 'salarie',
	structureKind: 'cabinet',
	structureName: 'Cabinet médical de Péronne'
};

describe('[PSC-8] codes of the national directory', () => {
	it.each([
		['10', 'SM54', 'medecin'],
		['10', 'SM53', 'medecin'],
		['10', 'SM26', 'medecin'],
		['10', 'SM42', 'psychiatre'],
		['10', 'SM43', 'psychiatre'],
		['10', 'SM24', 'medecin-specialiste'],
		['10', '', null],
		['10', 'CAPA01', null],
		['21', '', 'pharmacien'],
		['40', '', 'autre-sante'],
		['50', '', 'sage-femme'],
		['60', 'SM54', 'infirmier'],
		['70', '', 'autre-sante'],
		['91', '', 'autre-sante'],
		['93', '', 'psychologue'],
		['94', '', 'autre-sante'],
		['99', '', null],
		['constructor', '', null]
	])('profession %s, savoir-faire « %s »: %s', (codeProfession, codeSavoirFaire, profession) => {
		expect(pscProfessionOf({ codeProfession, codeSavoirFaire }).profession).toBe(profession);
	});

	it('every code has its words', () => {
		for (const { label } of Object.values(pscProfessions)) expect(label).toMatch(/^[A-ZÀ-Ý]/u);
	});

	it.each([
		['L', 'liberal'],
		['S', 'salarie'],
		['B', 'benevole'],
		['', undefined],
		['X', undefined]
	])('mode « %s »: %s', (codeMode, mode) => {
		expect(exerciceOf({ ...activity, codeMode }).mode).toBe(mode);
	});

	it.each([
		['CSAPA DE LA SOMME', 'SA01', 'csapa'],
		['CAARUD LE RELAIS', '', 'caarud'],
		["SERVICE D'ADDICTOLOGIE", 'SA01', 'addictologie-ch'],
		['CMP ABBEVILLE', 'SA01', 'cmp-epsm'],
		['ÉTABLISSEMENT PUBLIC DE SANTÉ MENTALE', 'SA01', 'cmp-epsm'],
		['MAISON DE SANTE DE ROISEL', 'SA08', 'msp'],
		['CPTS HAUTE SOMME', '', 'cpts'],
		['DAC DE LA SOMME', '', 'dac'],
		['CENTRE HOSPITALIER DE PERONNE', 'SA01', 'hopital'],
		['DR MARTIN', 'SA07', 'cabinet'],
		['PHARMACIE DU CHATEAU', 'SA33', 'officine'],
		['DACTYLO SERVICE', 'SA99', null]
	])('structure « %s » %s: %s', (structureName, codeSecteur, kind) => {
		expect(pscStructureKind({ ...activity, structureName, codeSecteur })).toBe(kind);
	});

	it('a libéral pharmacist works in an officine, whatever its sector', () => {
		const libre = {
			...activity,
			codeProfession: '21',
			codeSecteur: '',
			structureName: 'LE CHATEAU'
		};
		expect(pscStructureKind(libre)).toBe('officine');
		expect(pscStructureKind({ ...libre, codeMode: 'S' })).toBeNull();
	});
});

describe('[PSC-7] the directory beside the national one', () => {
	it('shows every line, and proposes only where they differ', () => {
		const lines = compareExercice(directory, activity);
		expect(lines.map(({ field, differs, proposed }) => [field, differs, proposed])).toEqual([
			['profession', false, 'annuaire'],
			['mode', true, 'psc'],
			['structureName', false, 'annuaire'],
			['structureKind', false, 'annuaire']
		]);
		expect(lines[1]).toMatchObject({ directory: 'Salarié·e', psc: 'Libéral' });
	});

	it('what is not said differs from nothing', () => {
		const silent = {
			...activity,
			codeProfession: '',
			codeMode: '',
			codeSecteur: '',
			structureName: ''
		};
		const lines = compareExercice(directory, silent);
		expect(lines.every(({ differs, psc }) => !differs && psc === null)).toBe(true);
	});

	it('our own more precise profession is proposed: an addictologue is a doctor to the national directory', () => {
		const ours = { ...directory, profession: 'addictologue' as const };
		expect(compareExercice(ours, activity)[0]).toMatchObject({
			differs: true,
			proposed: 'annuaire'
		});
		const nurse = { ...activity, codeProfession: '60' };
		expect(compareExercice(ours, nurse)[0]).toMatchObject({ differs: true, proposed: 'psc' });
	});

	it('takes only what was taken and differs', () => {
		expect(takenFrom(directory, activity, [])).toEqual({});
		expect(takenFrom(directory, activity, ['mode', 'structureName'])).toEqual({ mode: 'liberal' });
	});
});

describe('[PSC-9] the activity under which one acts', () => {
	const other = { ...activity, key: 'autre', codeMode: 'S', codeCategorie: 'E' };
	it('is chosen once, and again when it is no more', () => {
		expect(standingOf([], null)).toEqual({ kind: 'none' });
		expect(standingOf([activity, other], null).kind).toBe('to-choose');
		expect(standingOf([activity, other], 'autre')).toEqual({ kind: 'chosen', activity: other });
		expect(standingOf([activity], 'autre').kind).toBe('to-choose');
	});

	it('is said by profession, mode and place', () => {
		expect(activityWords(other)).toEqual({
			label: 'Médecin, médecine générale',
			hint: 'Salarié·e, CABINET MEDICAL DE PERONNE, étudiant·e'
		});
		const nowhere = { ...activity, codeMode: '', structureName: '' };
		expect(activityWords(nowhere).hint).toBe('Aucun lieu d’exercice déclaré');
	});
});
