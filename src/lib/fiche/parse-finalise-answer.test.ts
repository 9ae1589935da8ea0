import { expect, it } from 'vitest';
import { parseFinaliseAnswer } from './parse-finalise-answer.ts';

it('reads an accepted finalisation', () => {
	expect(parseFinaliseAnswer({ ok: true, ficheId: 'f1' })).toEqual({ ok: true, ficheId: 'f1' });
});

it('reads a refusal, with or without its lists', () => {
	expect(parseFinaliseAnswer({ message: 'Non.' })).toEqual({
		ok: false,
		why: 'refus',
		message: 'Non.',
		findings: [],
		missing: []
	});
	const missing = [{ field: 'delai', message: 'Indiquez le délai.' }];
	expect(
		parseFinaliseAnswer({ ok: false, why: 'incomplet', message: 'Non.', missing })
	).toMatchObject({
		ok: false,
		missing
	});
});

it('takes nothing else for an answer', () => {
	expect(parseFinaliseAnswer('<html>')).toBeNull();
	expect(parseFinaliseAnswer({ ok: true })).toBeNull();
});
