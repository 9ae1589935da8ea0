import { describe, expect, it } from 'vitest';
import { decideLink, type LinkFacts } from './decide-link.ts';
import { pscRefusals, pscRefusalText } from './psc-refusal.ts';
import { mayBeSameName } from './same-name.ts';

const facts: LinkFacts = {
	personId: 'claire',
	identityOwner: null,
	hasOther: false,
	rpps: '99700000005',
	directoryRpps: null,
	rppsOwner: null,
	sameName: true
};

describe('decideLink', () => {
	it.each<[string, Partial<LinkFacts>, string | null]>([
		['nobody’s identity, nobody’s number', {}, null],
		['her own number', { directoryRpps: '99700000005', rppsOwner: 'claire' }, null],
		['no number at all', { rpps: null, directoryRpps: '99700000005' }, null],
		['somebody else’s identity', { identityOwner: 'hugues' }, 'psc-deja-liee'],
		['a second identity', { hasOther: true }, 'psc-autre-identite'],
		['a number of somebody else', { rppsOwner: 'hugues' }, 'psc-rpps-pris'],
		['another number than the directory’s', { directoryRpps: '99700000013' }, 'psc-rpps-different'],
		['another name', { sameName: false }, 'psc-nom-different'],
		['all at once', { identityOwner: 'hugues', sameName: false }, 'psc-deja-liee']
	])('[PSC-5] %s', (_, changes, why) => {
		expect(decideLink({ ...facts, ...changes })).toEqual(why ? { ok: false, why } : { ok: true });
	});
});

describe('mayBeSameName', () => {
	it.each([
		['Vasseur', 'VASSEUR', true],
		['Émilie-Carpentier', 'CARPENTIER', true],
		['Martin Dupont', 'DUPONT', true],
		['de la Tour', 'LATOUR', false],
		['de la Tour', 'DE LA ROCHE', false],
		['Vasseur', 'DELATTRE', false],
		['', '', false]
	])('[PSC-6] « %s » and « %s »: %s', (one, other, same) => {
		expect(mayBeSameName(one, other)).toBe(same);
	});
});

describe('refusals', () => {
	it.each(pscRefusals)('%s: a French sentence, without the words of the protocol', (why) => {
		expect(pscRefusalText[why]).toMatch(/^[A-ZÀ-Ý].*\.$/u);
		expect(pscRefusalText[why]).not.toMatch(/token|jeton|nonce|signature/i);
	});
});
