import { describe, expect, it } from 'vitest';
import type { PersonDetails } from '../person-details.ts';
import { sampleDetails } from '../sample-details.ts';
import { guessMapping, missingColumns } from './map-columns.ts';
import { planImport, type KnownCard, type LineChoice, type LinePlan } from './plan-import.ts';
import { readLine } from './read-line.ts';

const header = [
	'NOM',
	'Prénom',
	'Métier',
	'Structure',
	'Mode d’exercice',
	'E-mail',
	'N° RPPS',
	'Tél.'
];
const mapping = guessMapping(header);
const known = (id: string, changes: Partial<PersonDetails> = {}): KnownCard => ({
	...{ id, version: 3, canChange: true, identityDirect: true },
	details: { ...sampleDetails, ...changes }
});

function plan(
	lines: readonly string[],
	cards: readonly KnownCard[] = [],
	choices: readonly [number, LineChoice][] = []
): readonly LinePlan[] {
	const read = lines.map((line, place) => ({
		number: place + 2,
		read: readLine(line.split(';'), mapping),
		guarded: null
	}));
	return planImport(read, cards, new Map(choices));
}
const kinds = (plans: readonly LinePlan[]) => plans.map(({ kind }) => kind);
const why = (one: LinePlan | undefined) => (one?.kind === 'refusee' ? one.why : '');

describe('the columns', () => {
	it('[ANN-13] headers are matched whatever their case, accents and punctuation', () => {
		expect(mapping).toEqual({
			...{ familyName: 0, givenName: 1, profession: 2, structureName: 3 },
			...{ mode: 4, email: 5, rpps: 6, phone: 7 }
		});
		expect(missingColumns({ profession: 0 })).toEqual(['familyName', 'givenName']);
	});
});

describe('what happens to a line', () => {
	it('[ANN-13] somebody new is made; what the words already say is not asked twice', () => {
		const [made] = plan(['Petit;Léa;IDEL;Cabinet de Ham;;lea@exemple.fr;;0322000000']);
		expect(made).toMatchObject({
			kind: 'creee',
			details: {
				profession: 'infirmier',
				mode: 'liberal',
				structureKind: 'cabinet',
				phone: '03 22 00 00 00'
			}
		});
	});

	it('[ANN-13] each refusal says why, and the other lines live', () => {
		const lines = [
			';Léa;IDEL;Cabinet;;;;',
			'Petit;Léa;cosmonaute;Cabinet;;;;',
			'Petit;Léa;MG;CSAPA Le Relais;;;;',
			'Petit;Léa;IDEL;Cabinet;;pas une adresse;;',
			'Petit;Léa;IDEL;Cabinet;;;12345678901;',
			'Bon;Jean;MG;CSAPA Le Relais;salarié;;;'
		];
		const plans = plan(lines);
		expect(kinds(plans)).toEqual([...Array<string>(5).fill('refusee'), 'creee']);
		expect(why(plans[1])).toContain('cosmonaute');
		expect(why(plans[2])).toContain('Mode d’exercice');
		expect(why(plans[4])).toContain('RPPS');
	});

	it('[ANN-13] somebody known by RPPS or e-mail is updated: from, to; empty cells erase nothing', () => {
		const card = known('c', { rpps: '10003456786', phone: '03 22 11 11 11' });
		const [update] = plan(['Martin;Marie;IDE;CSAPA Le Relais;salarié;;10003456786;'], [card]);
		expect(update?.kind === 'mise-a-jour' && update.changes.map(({ field }) => field)).toEqual([
			'mode',
			'structureKind',
			'structureName'
		]);
		expect(update?.kind === 'mise-a-jour' && update.details.phone).toBe('03 22 11 11 11');
	});

	it('[ANN-13] the same again changes nothing', () => {
		const card = known('c', { email: 'm@exemple.fr' });
		const lines = ['Martin;Marie;infirmière;Cabinet du Centre;libéral;m@exemple.fr;;'];
		expect(kinds(plan(lines, [card]))).toEqual(['identique']);
	});

	it('[ANN-13] a name already there is asked, never decided; the answer is followed', () => {
		const line = 'Martin;Marie;infirmière;Ailleurs cabinet;libéral;;;';
		expect(kinds(plan([line], [known('c')]))).toEqual(['doublon']);
		expect(kinds(plan([line], [known('c')], [[2, 'creer']]))).toEqual(['creee']);
		expect(kinds(plan([line], [known('c')], [[2, 'ignorer']]))).toEqual(['ignoree']);
		expect(kinds(plan([line], [known('c')], [[2, { personId: 'c' }]]))).toEqual(['mise-a-jour']);
		expect(kinds(plan([line], [known('c')], [[2, { personId: 'x' }]]))).toEqual(['refusee']);
	});

	it('[ANN-9] an import writes no e-mail or RPPS of somebody who signs in', () => {
		const card = {
			...known('c', { rpps: '10003456786', email: 'm@exemple.fr' }),
			identityDirect: false
		};
		const [kept] = plan(['Martin;Marie;;;;voleur@exemple.fr;10003456786;0322000000'], [card]);
		expect(kept).toMatchObject({
			kind: 'mise-a-jour',
			details: { email: 'm@exemple.fr', phone: '03 22 00 00 00' },
			kept: [{ field: 'email' }]
		});
	});

	it('[ANN-7] a card that another pôle keeps is refused', () => {
		const card = { ...known('c', { email: 'm@exemple.fr' }), canChange: false };
		expect(why(plan(['Martin;Marie;IDE;;;m@exemple.fr;;0322000000'], [card])[0])).toContain('pôle');
	});

	it('[ANN-13] two lines for one person: the second is refused', () => {
		const line = 'Petit;Léa;IDEL;Cabinet;;lea@exemple.fr;;';
		const plans = plan([line, line, 'Autre;Nom;IDEL;Cabinet;;lea@exemple.fr;;']);
		expect(kinds(plans)).toEqual(['creee', 'refusee', 'refusee']);
		expect(why(plans[1])).toContain('ligne 2');
	});

	it('[ANN-13] an address of somebody else, or of two people, is refused', () => {
		const cards = [
			known('a', { email: 'a@exemple.fr' }),
			known('b', { familyName: 'B', rpps: '10003456786' })
		];
		expect(why(plan(['Petit;Léa;IDEL;Cabinet;;a@exemple.fr;;'], cards)[0])).toContain(
			'Marie Martin'
		);
		expect(why(plan(['B;Marie;IDEL;Cabinet;;a@exemple.fr;10003456786;'], cards)[0])).toContain(
			'deux personnes'
		);
	});
});
