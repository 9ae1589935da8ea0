import { describe, expect, it } from 'vitest';
import { homeBand, type BandFacts } from './home-band.ts';

const nobody: BandFacts = {
	today: 0,
	fiches: null,
	restitutions: null,
	returns: null,
	toPay: null
};
const fiches = { toFinalise: 0, toSign: 0, own: 0 };
const restitutions = { due: 0, late: 0, personal: false };
const returns = { owed: 0, poles: 0, awaiting: 0, receives: false };

const keys = (facts: Partial<BandFacts>) => homeBand({ ...nobody, ...facts }).map(({ key }) => key);
const line = (facts: Partial<BandFacts>, key: string) =>
	homeBand({ ...nobody, ...facts }).find((one) => one.key === key);

describe('[TAC-3] each role has its own figures', () => {
	it.each([
		['somebody who only takes part', {}, []],
		[
			'whoever told a patient something',
			{ restitutions: { ...restitutions, due: 1, personal: true } },
			['jour', 'restitutions']
		],
		['whoever conducts', { fiches, restitutions }, ['jour', 'fiches', 'restitutions']],
		[
			'the coordination',
			{ fiches, restitutions, returns },
			['jour', 'fiches', 'restitutions', 'retours']
		],
		[
			'the association',
			{ returns: { ...returns, receives: true }, toPay: 0 },
			['jour', 'accuses', 'retours', 'indemnites']
		]
	] as const)('%s', (_, facts, expected) => {
		expect(keys(facts)).toEqual(expected);
	});
});

describe('[TAC-3] a figure says in words what it counts', () => {
	it.each([
		[0, 0, 'rien en retard', false, '/suites?quoi=restitution'],
		[2, 0, 'rien en retard, 2 à faire dans les temps', false, '/suites?quoi=restitution'],
		[3, 2, '1 à faire dans les temps', true, '/suites?etat=retard&quoi=restitution'],
		[2, 2, 'le patient attend un retour', true, '/suites?etat=retard&quoi=restitution']
	] as const)('restitutions, %i due and %i late', (due, late, detail, waits, href) => {
		const found = line({ restitutions: { due, late, personal: false } }, 'restitutions');
		expect(found).toMatchObject({ count: late, detail, waits, href });
	});

	it.each([
		[0, 0, 0, 'tout est signé', '/fiches?etat=finalisee'],
		[1, 0, 0, 'une à finaliser', '/fiches?etat=fermee'],
		[0, 2, 2, '2 attendent la vôtre', '/fiches?etat=finalisee'],
		[0, 2, 0, 'finalisées, à signer', '/fiches?etat=finalisee'],
		[3, 4, 1, 'une attend votre signature, 3 à finaliser', '/fiches?etat=finalisee']
	] as const)(
		'fiches: %i to finalise, %i to sign, %i own',
		(toFinalise, toSign, own, detail, href) => {
			const found = line({ fiches: { toFinalise, toSign, own } }, 'fiches');
			expect(found).toMatchObject({ count: toSign, detail, href });
		}
	);

	it('returns: what lacks, of how many pôles, and what awaits its receipt', () => {
		const facts = { returns: { owed: 5, poles: 3, awaiting: 2, receives: true } };
		expect(line(facts, 'retours')).toMatchObject({ count: 5, detail: 'de 3 pôles' });
		expect(line(facts, 'accuses')).toMatchObject({ count: 2, href: '/retours?etat=a-accuser' });
	});
});
