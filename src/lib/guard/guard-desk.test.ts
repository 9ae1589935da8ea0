import { expect, it } from 'vitest';
import { GuardDesk } from './guard-desk.ts';

const passages = async (desk: GuardDesk, changed: Record<string, string | null>) => {
	const answer = await desk.hear({ kind: 'read', version: 1, changed, invited: [] });
	return [...(answer?.found ?? [])].map(
		([key, findings]) => [key, findings.map(({ passage }) => passage)] as const
	);
};

it('[GAR-50] keeps the texts that it was given, and reads them all together', async () => {
	const desk = new GuardDesk(() => Promise.resolve(null));
	expect(await passages(desk, { contexte: 'Jade Martin viendra.', detail: 'Rien.' })).toEqual([
		['contexte', ['Jade Martin']],
		['detail', []]
	]);
	// [GAR-6] through the worker too: the name seen in one text is known in the other.
	expect(await passages(desk, { detail: 'Martin viendra.' })).toEqual([
		['contexte', ['Jade Martin']],
		['detail', ['Martin']]
	]);
	expect(await passages(desk, { contexte: null, detail: 'Rien.' })).toEqual([['detail', []]]);
});

it('[GAR-53] knows the names to watch from one question to the next', async () => {
	const desk = new GuardDesk(() => Promise.resolve(null));
	expect(await desk.hear({ kind: 'watch', known: ['Vasquier'] })).toBeNull();
	expect(await passages(desk, { contexte: 'Voir vasquier demain.' })).toEqual([
		['contexte', ['vasquier']]
	]);
	await desk.hear({ kind: 'watch', known: [] });
	expect(await passages(desk, {})).toEqual([['contexte', []]]);
});

it('[GAR-52] says that it could not read, and nothing of why', async () => {
	const desk = new GuardDesk(() => Promise.reject(new Error('lexique absent')));
	const asked = { kind: 'read', version: 7, changed: { contexte: 'a' }, invited: [] } as const;
	expect(await desk.hear(asked)).toEqual({ version: 7, found: null });
});
