import type { FeuilleFacts } from './print-feuille.ts';

const line = {
	dayWords: 'mardi 24 novembre 2026',
	poleName: 'Péronne',
	organiser: 'DAC de la Somme',
	role: 'participant',
	tarifWords: 'jeudi 1er janvier 2026',
	amountCents: 5000,
	state: 'a-payer',
	paidWords: null,
	bordereauNumber: '2026-003'
} as const;

/** For tests: a nurse paid for two attendances. Nobody exists. */
export const feuilleExample: FeuilleFacts = {
	createdAt: '2026-12-02T09:00:00.000Z',
	givenName: 'Thomas',
	familyName: 'Wattel',
	profession: 'infirmier',
	fonction: 'infirmier libéral',
	structureName: 'Cabinet infirmier de Ham',
	rpps: null,
	categorie: 'autres-liberaux',
	lines: [
		line,
		{
			...line,
			dayWords: 'mardi 6 octobre 2026',
			amountCents: 10_000,
			state: 'paye',
			paidWords: 'mardi 1er décembre 2026'
		}
	]
};
