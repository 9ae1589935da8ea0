import { describe, expect, it } from 'vitest';
import { checkReceipt, lackCodes } from './receipt.ts';
import {
	decideSending,
	isOwed,
	openWorkWords,
	returnState,
	type ReturnFacts
} from './return-state.ts';

const last = {
	id: 'e1',
	sentAt: '2026-11-10T12:00:00.000Z',
	answer: null,
	answeredAt: null,
	lacking: []
} as const;
/** Three fiches and the sheet, archived, sealed, nothing sent. */
const ready: ReturnFacts = {
	...{ past: true, ended: true, toFinalise: 0, toSign: 0, toArchive: 0, archived: 3 },
	...{ emargement: 'scellee', last: null, unsent: 4, replaced: 0 }
};
const sent: ReturnFacts = { ...ready, last, unsent: 0 };
const received: ReturnFacts = { ...sent, last: { ...last, answer: 'recu' } };
const incomplete: ReturnFacts = {
	...sent,
	last: { ...last, answer: 'incomplet', lacking: ['signature'] }
};

describe('[RET-1] where a return stands', () => {
	it.each([
		['not held yet', { ...ready, ended: false, past: false }, 'a-venir', false],
		['its date went by', { ...ready, ended: false }, 'non-terminee', true],
		['nothing sent', ready, 'a-adresser', true],
		['no situation was looked at', { ...ready, archived: 0, unsent: 1 }, 'a-adresser', true],
		['all sent', sent, 'adresse', false],
		['received', received, 'recu', false],
		['said incomplete', incomplete, 'incomplet', true],
		['a fiche to finalise', { ...sent, toFinalise: 1 }, 'partiel', true],
		['a fiche to sign', { ...sent, toSign: 1 }, 'partiel', true],
		['a fiche to archive', { ...sent, toArchive: 1 }, 'partiel', true],
		['no sheet', { ...sent, emargement: 'absente' }, 'partiel', true],
		['a sheet without its seal', { ...sent, emargement: 'validee' }, 'partiel', true],
		['a part was received', { ...received, toSign: 1 }, 'partiel', true],
		['one more is ready', { ...sent, unsent: 1 }, 'partiel', true]
	] as const)('%s', (_, facts, state, owed) => {
		expect(returnState(facts)).toBe(state);
		expect(isOwed(facts)).toBe(owed);
	});

	it('says what is open in the order of the work', () => {
		expect(openWorkWords({ ...ready, toFinalise: 2, toSign: 1, emargement: 'absente' })).toBe(
			'2 fiches à finaliser, une fiche à signer, la feuille d’émargement à valider'
		);
		expect(openWorkWords(ready)).toBe('');
	});
});

describe('[RET-3] a document corrected after it was sent', () => {
	it.each([
		['to be signed again', { ...sent, replaced: 1, toSign: 1 }],
		['sealed, not sent', { ...sent, replaced: 1, unsent: 1 }],
		['although it had been received', { ...received, replaced: 1, unsent: 1 }],
		['although it was said incomplete', { ...incomplete, replaced: 1, unsent: 1 }]
	] as const)('makes the return to be completed: %s', (_, facts) => {
		expect(returnState(facts)).toBe('a-completer');
	});
});

describe('[RET-2] what may be sent', () => {
	it.each([
		['all of it', ready, true],
		['a part', { ...ready, archived: 1, unsent: 1, toSign: 2, emargement: 'absente' }, true],
		['the sheet alone', { ...ready, archived: 0, unsent: 1 }, true],
		['what is new', { ...received, unsent: 1 }, true],
		['the same, when it was said incomplete', incomplete, true],
		['before its end', { ...ready, ended: false }, 'intervision-non-tenue'],
		['nothing ready', { ...ready, archived: 0, unsent: 0, emargement: 'absente' }, 'retour-vide'],
		['nothing new', sent, 'retour-deja-adresse'],
		['nothing new, a fiche to sign', { ...sent, toSign: 1 }, 'retour-deja-adresse'],
		['a correction not sealed yet', { ...incomplete, replaced: 1, toSign: 1 }, 'retour-vide']
	] as const)('%s', (_, facts, expected) => {
		const decision = decideSending(facts);
		expect(decision.ok ? true : decision.why).toBe(expected);
	});
});

describe('[RET-4] the receipt', () => {
	it.each([
		['recu', [], true],
		['recu', ['fiche'], false],
		['incomplet', [], false],
		...lackCodes.map((code) => ['incomplet', [code], true] as const)
	] as const)('%s, lacking %j: %s', (answer, lacking, ok) => {
		expect(checkReceipt({ answer, lacking }).ok).toBe(ok);
	});
});
