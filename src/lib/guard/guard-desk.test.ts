import { expect, it } from 'vitest';
import { GuardDesk } from './guard-desk.ts';

const passages = (desk: GuardDesk, changed: Record<string, string | null>) => {
	const answer = desk.hear({
		kind: 'read',
		version: 1,
		changed,
		names: { invited: [] },
		told: {}
	});
	return [...(answer?.found ?? [])].map(
		([key, findings]) => [key, findings.map(({ passage }) => passage)] as const
	);
};

it('[GAR-50] keeps the texts that it was given, and reads them all together', () => {
	const desk = new GuardDesk();
	expect(passages(desk, { contexte: 'Jade Martin viendra.', detail: 'Rien.' })).toEqual([
		['contexte', ['Jade Martin']],
		['detail', []]
	]);
	// [GAR-6] through the worker too: the name seen in one text is known in the other.
	expect(passages(desk, { detail: 'Martin viendra.' })).toEqual([
		['contexte', ['Jade Martin']],
		['detail', ['Martin']]
	]);
	expect(passages(desk, { contexte: null, detail: 'Rien.' })).toEqual([['detail', []]]);
});

it('[GAR-53] knows the names to watch from one question to the next', () => {
	const desk = new GuardDesk();
	expect(desk.hear({ kind: 'watch', known: ['Petit'] })).toBeNull();
	expect(passages(desk, { contexte: 'Un petit logement.' })).toEqual([['contexte', ['petit']]]);
	desk.hear({ kind: 'watch', known: [] });
	expect(passages(desk, {})).toEqual([['contexte', []]]);
});

it('[GAR-52] says that it could not read, and nothing of why', () => {
	const desk = new GuardDesk(() => ({
		read: (texts) => {
			throw new Error(`illisible\u00A0: ${texts.contexte}`);
		}
	}));
	const changed = { contexte: 'Jade' };
	const asked = {
		kind: 'read',
		version: 7,
		changed,
		names: { invited: [] },
		told: {}
	} as const;
	expect(desk.hear(asked)).toEqual({ version: 7, found: null });
});
