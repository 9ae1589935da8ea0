import { describe, expect, it } from 'vitest';
import { accordStateCodes, noAccord, type Accord } from '#domain/accord/accord.ts';
import { situationPhaseCodes } from '#domain/situation/phase.ts';
import { decideMerge, decideSplit } from './decide-union.ts';
import { likenessOf } from './likeness.ts';
import { restrictiveAccord } from './restrictive-accord.ts';

const dossier = { id: 'a', poleId: 'p', merged: false, phases: [] };
const other = { ...dossier, id: 'b' };

describe('dossiers', () => {
	it.each([
		['Jean-Noël M.', 'JEAN NOEL M.'],
		['Zoé L.', 'Zoe L.'],
		['D’Anaïs P.', 'd anais p.']
	])('[DOS-1] « %s » is like « %s »', (one, same) => {
		expect(likenessOf(one)).toBe(likenessOf(same));
	});

	it('[DOS-1] another initial is another pseudonym, and a code is like none', () => {
		expect(likenessOf('Jade M.')).not.toBe(likenessOf('Jade N.'));
		expect(likenessOf('PER-7KQ4')).toBe('');
	});

	const phases = situationPhaseCodes.map((phase) => [phase, phase === 'ouverte'] as const);
	it.each(phases)('[DOS-3] joined with a situation « %s »: refused %s', (phase, refused) => {
		const busy = { ...dossier, phases: ['archivee', phase] as const };
		const answer = { ok: false, why: 'situation-deja-ouverte' };
		const expected = refused ? answer : { ok: true };
		expect(decideMerge(busy, other)).toEqual(expected);
		expect(decideMerge(other, busy)).toEqual(expected);
		expect(decideSplit(busy, { alreadySplit: false })).toEqual(expected);
	});

	it('[DOS-3] never with itself, nor across pôles, nor one that lives on elsewhere', () => {
		expect(decideMerge(dossier, dossier)).toMatchObject({ why: 'introuvable' });
		expect(decideMerge(dossier, { ...other, poleId: 'q' })).toMatchObject({ why: 'introuvable' });
		expect(decideMerge(dossier, { ...other, merged: true })).toMatchObject({
			why: 'dossier-reuni'
		});
		expect(decideMerge({ ...dossier, merged: true }, other)).toMatchObject({
			why: 'dossier-reuni'
		});
	});

	it('[DOS-5] parted once only, and by the one that is kept', () => {
		expect(decideSplit(dossier, { alreadySplit: true })).toMatchObject({ why: 'dossier-reuni' });
		const gone = { ...dossier, merged: true };
		expect(decideSplit(gone, { alreadySplit: false })).toMatchObject({ why: 'dossier-reuni' });
	});

	const strict = ['retire', 'refuse', 'inconnu', 'exception-rupture-de-soins'];
	it('[DOS-4] state × state: the more closed one, whichever dossier had it', () => {
		const order = [...strict, 'partiel-oral', 'partiel-ecrit', 'oral', 'ecrit'];
		for (const one of accordStateCodes) {
			for (const two of accordStateCodes) {
				const first = { ...noAccord, state: one };
				const second = { ...noAccord, state: two };
				const wanted = order[Math.min(order.indexOf(one), order.indexOf(two))];
				expect(restrictiveAccord(first, second).state, `${one} ${two}`).toBe(wanted);
			}
		}
	});

	it('[DOS-4] what is withheld and who is refused add up; told and accepted only if both say so', () => {
		const one: Accord = {
			...noAccord,
			state: 'ecrit',
			withheld: 'Le travail.',
			refusedPersonIds: ['x'],
			copyGiven: true,
			withdrawalRightTold: true,
			acceptsUnconcerned: true
		};
		const two: Accord = {
			...noAccord,
			state: 'oral',
			withheld: 'La famille.',
			refusedPersonIds: ['x', 'y'],
			withdrawalRightTold: true,
			exceptionValidatedBy: 'z'
		};
		expect(restrictiveAccord(one, two)).toMatchObject({
			state: 'partiel-oral',
			withheld: 'La famille. Le travail.',
			refusedPersonIds: ['x', 'y'],
			copyGiven: false,
			withdrawalRightTold: true,
			acceptsUnconcerned: false,
			exceptionValidatedBy: null
		});
	});

	it('[DOS-4] a refused profession stays refused, and makes the whole partial', () => {
		const one: Accord = { ...noAccord, state: 'ecrit', refusedProfessions: ['pharmacien'] };
		const two: Accord = { ...noAccord, state: 'ecrit', refusedProfessions: ['medecin'] };
		for (const both of [restrictiveAccord(one, two), restrictiveAccord(two, one)]) {
			expect(both.state).toBe('partiel-ecrit');
			expect([...both.refusedProfessions].sort()).toEqual(['medecin', 'pharmacien']);
		}
	});

	const minor: Accord = {
		...{ ...noAccord, state: 'oral', representative: 'mineur', ownWish: 'favorable' },
		...{ consentBasis: 'mineur-secret', representativeInformed: false }
	};
	const parents: Accord = {
		...{ ...noAccord, state: 'oral', representative: 'mineur', ownWish: 'oppose' },
		...{ consentBasis: 'autorite-parentale', representativeInformed: true }
	};
	it('[DOS-4] what one alone says of who represents the patient is kept whole', () => {
		const { representative, consentBasis, ownWish } = minor;
		const kept = { representative, consentBasis, ownWish };
		expect(restrictiveAccord(minor, { ...noAccord, state: 'refuse' })).toMatchObject(kept);
		expect(restrictiveAccord({ ...noAccord, state: 'ecrit' }, minor)).toMatchObject(kept);
	});

	it('[DOS-4] a minor’s secret and a patient’s opposition are never lost', () => {
		for (const both of [restrictiveAccord(minor, parents), restrictiveAccord(parents, minor)])
			expect(both).toMatchObject({
				...{ consentBasis: 'mineur-secret', ownWish: 'oppose', representativeInformed: false }
			});
	});
});
