import { describe, expect, it } from 'vitest';
import {
	kindOfName,
	modeOfWord,
	readMode,
	readProfession,
	readStructureKind
} from '../annuaire/import/read-words.ts';
import { readEmail, readMssante, readPhone } from './contact.ts';
import { coordinationPart } from './coordination-part.ts';
import { explainCategorie } from './explain-categorie.ts';
import { foldName, foldWords } from './fold-name.ts';
import { professionCodes, professions } from './profession.ts';
import { readRpps } from './rpps.ts';
import { structureKindCodes, structureKinds } from './structure-kind.ts';

describe('what is typed of a professional', () => {
	it('[ANN-2] an RPPS: eleven digits with their key, however they are spaced', () => {
		expect(readRpps('10003456786')).toBe('10003456786');
		expect(readRpps('1000 345 678 6')).toBe('10003456786');
		for (const wrong of ['10003456785', '1000345678', '100034567860', '00000000000', 'RPPS', ''])
			expect(readRpps(wrong)).toBeNull();
	});

	it('[ANN-4] telephones of France, e-mails, and MSSanté by its domain', () => {
		for (const text of ['0322000000', '03.22.00.00.00', '+33 3 22 00 00 00', '+33(0)322000000'])
			expect(readPhone(text)).toBe('03 22 00 00 00');
		for (const text of ['322000000', '03 22 00 00', 'a', '00 22 00 00 00'])
			expect(readPhone(text)).toBeNull();
		expect(readEmail(' A.B@Exemple.FR ')).toBe('a.b@exemple.fr');
		for (const text of ['a@b', 'a b@exemple.fr', '@exemple.fr', 'a@exemple.', '<a@b.fr>'])
			expect(readEmail(text)).toBeNull();
		expect(readMssante('dr.a@aura.mssante.fr')).toBe('dr.a@aura.mssante.fr');
		expect(readMssante('dr.a@mssante.fr')).toBe('dr.a@mssante.fr');
		for (const text of ['dr.a@exemple.fr', 'dr.a@fauxmssante.fr', 'dr.a@mssante.fr.exemple.com'])
			expect(readMssante(text)).toBeNull();
	});

	it('[ANN-3] names fold without accents, ligatures, case or punctuation', () => {
		expect(foldName('  Lœw-D’Ange,  Éloïse ')).toBe('loew d ange eloise');
		expect(foldWords("a' & b:* | !c")).toEqual(['a', 'b', 'c']);
	});
});

describe('what offices write', () => {
	it('[ANN-13] every label and code is read back', () => {
		for (const code of professionCodes) {
			expect(readProfession(professions[code].label)).toBe(code);
			expect(readProfession(code)).toBe(code);
		}
		for (const code of structureKindCodes)
			expect(readStructureKind(structureKinds[code])).toBe(code);
	});

	it('[ANN-13] usual short forms', () => {
		const short = {
			IDEL: 'infirmier',
			MG: 'medecin',
			'Sage femme': 'sage-femme',
			CESF: 'autre-social'
		};
		for (const [text, code] of Object.entries(short)) expect(readProfession(text)).toBe(code);
		expect(modeOfWord('IDEL')).toBe('liberal');
		expect(readMode('L')).toBe('liberal');
		expect(readProfession('cosmonaute')).toBeNull();
		const names = {
			'CSAPA Le Relais': 'csapa',
			'Pharmacie du Centre': 'officine',
			'CH de Douai': 'hopital'
		};
		for (const [name, kind] of Object.entries(names)) expect(kindOfName(name)).toBe(kind);
		expect(kindOfName('Chez Paul')).toBeNull();
	});
});

describe('how someone is counted', () => {
	const nurse = {
		profession: 'infirmier',
		mode: 'liberal',
		structureKind: 'cabinet',
		coordonne: false
	} as const;
	const rows = [
		[nurse, 'Infirmier·ère, libéral → Autres libéraux'],
		[{ ...nurse, mode: 'salarie' }, 'Infirmier·ère, salarié·e → Infirmier·ère·s'],
		[
			{ ...nurse, profession: 'autre-sante' },
			'Autre professionnel·le de santé, libéral → Autres libéraux'
		],
		[
			{ ...nurse, profession: 'medecin', coordonne: true },
			'Médecin généraliste qui vient au titre de la coordination → Coordination (CPTS, DAC, MSP…)'
		],
		[
			{ ...nurse, profession: 'medecin', mode: 'retraite' },
			'Médecin généraliste, retraité·e → Généralistes salarié·e·s et retraité·e·s'
		],
		[{ ...nurse, profession: 'pharmacien' }, 'Pharmacien·ne → Pharmacien·ne·s'],
		[
			{ ...nurse, profession: 'coordinateur' },
			'Coordinateur·trice de parcours → Coordination (CPTS, DAC, MSP…)'
		]
	] as const;
	it.each(rows)('[ANN-1] %j: %s', (exercice, reason) => {
		expect(explainCategorie(exercice).reason).toBe(reason);
	});

	it('[PRO-7] the sub-counts of the coordination: who, from where', () => {
		const part = (changes: Partial<Parameters<typeof coordinationPart>[0]>) =>
			coordinationPart({ ...nurse, fonction: 'infirmière', ...changes });
		expect(part({})).toBeNull();
		expect(
			part({
				profession: 'medecin',
				coordonne: true,
				structureKind: 'cpts',
				fonction: 'Présidente de la CPTS'
			})
		).toEqual({ part: 'presidence', place: 'cpts' });
		expect(part({ profession: 'referent-parcours', structureKind: 'dac' })).toEqual({
			...{ part: 'referent-parcours', place: 'dac' }
		});
		expect(part({ profession: 'coordinateur', structureKind: 'clsm' })).toEqual({
			...{ part: 'coordination', place: 'clsm' }
		});
		expect(part({ profession: 'coordinateur', structureKind: 'csapa' })?.place).toBe('autre');
	});
});
