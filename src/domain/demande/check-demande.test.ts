import { describe, expect, it } from 'vitest';
import { checkDemande } from './check-demande.ts';
import type { DemandeForm } from './demande.ts';
import { completeness, demandeGaps } from './demande-gaps.ts';
import { duplicateText } from './duplicate.ts';
import { looksAutomatic } from './robot.ts';

const little: DemandeForm = {
	name: 'Paul Martin',
	profession: '',
	structure: '',
	phone: '03 22 00 00 00',
	email: null,
	transmittedBy: '',
	addressee: 'association',
	designation: '',
	problem: '',
	demandeurs: [],
	motifs: [],
	problematiques: [],
	accord: null,
	accordOn: null,
	exceptionReason: '',
	urgency: 'ordinaire',
	guests: []
};
const whole: DemandeForm = {
	...little,
	structure: 'Cabinet médical',
	problem: 'Le traitement ne tient plus depuis un mois.',
	demandeurs: ['mg'],
	motifs: ['traitement'],
	problematiques: ['alcool'],
	accord: 'oral',
	accordOn: '2026-11-20',
	guests: [{ name: 'Anne Petit', fonction: 'pharmacienne', reach: '' }]
};
const fields = (changes: Partial<DemandeForm>) =>
	checkDemande({ ...little, ...changes }, '2026-11-26').map(({ field }) => field);

describe('a demande', () => {
	it('[DEM-3] can be sent with little: who asks, and how to answer', () => {
		expect(fields({})).toEqual([]);
		expect(fields({ name: '' })).toEqual(['name']);
		expect(fields({ phone: '' })).toEqual(['phone']);
		expect(fields({ phone: '', email: 'paul@exemple.fr' })).toEqual([]);
		expect(fields({ accordOn: '2026-11-27' })).toEqual(['accordOn']);
		expect(fields({ accord: 'exception' })).toEqual(['exceptionReason']);
		expect(fields({ guests: [{ name: '', fonction: 'infirmier', reach: '' }] })).toEqual([
			'inviteName-0'
		]);
	});

	it('[DEM-4] a patient who refuses stops it, and the sentence says that nothing was kept', () => {
		const [found] = checkDemande({ ...whole, accord: 'refuse' }, '2026-11-26');
		expect(found?.field).toBe('accord');
		expect(found?.message).toContain('rien n’a été enregistré');
	});

	it('[DEM-5] says what lacks and why, and stops nothing', () => {
		expect(demandeGaps(whole)).toEqual([]);
		expect(completeness(demandeGaps(whole))).toBe(100);
		const codes = demandeGaps(little).map(({ code }) => code);
		expect(codes).toEqual([
			...['motifs', 'problematiques', 'demandeurs', 'problem', 'accord', 'structure', 'guests']
		]);
		expect(demandeGaps({ ...whole, accordOn: null }).map(({ code }) => code)).toEqual(['accordOn']);
		expect(demandeGaps({ ...whole, accord: 'pas-encore' }).map(({ code }) => code)).toEqual([
			'accord'
		]);
	});

	it('[DEM-6] the same person, the same words: the same demande, whatever case, accents and blanks', () => {
		const again = { ...whole, name: 'PAUL  MARTIN', problem: ` ${whole.problem.toUpperCase()} ` };
		expect(duplicateText(again, 'p')).toBe(duplicateText(whole, 'p'));
		expect(duplicateText(whole, 'autre')).not.toBe(duplicateText(whole, 'p'));
		expect(duplicateText({ ...whole, phone: '1' }, 'p')).not.toBe(duplicateText(whole, 'p'));
		expect(duplicateText(little, 'p')).toBeNull();
	});

	it.each([
		['', 0, 1999, true],
		['', 0, 2000, false],
		['http://spam', 0, 60_000, true],
		['', Number.NaN, 60_000, true]
	])('[DEM-7] trap « %s », opened at %d, sent at %d: a program %s', (trap, at, now, robot) => {
		expect(looksAutomatic(trap, at, now)).toBe(robot);
	});
});
