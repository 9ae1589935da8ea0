import type { ExpectedView } from '#domain/realtime/meeting-view.ts';

/** Without accents nor capitals, as people type. */
const plain = (text: string): string =>
	text
		.normalize('NFD')
		.replace(/\p{Diacritic}/gu, '')
		.toLowerCase();

/** Those whose name, function or structure holds every word typed; whoever is placed already is not proposed. */
export function findExpected(
	expected: readonly ExpectedView[],
	typed: string,
	placed: ReadonlySet<string>
): readonly ExpectedView[] {
	const words = plain(typed).split(/\s+/).filter(Boolean);
	return expected.filter(({ personId, name, fonction, structureName }) => {
		const text = plain(`${name} ${fonction} ${structureName}`);
		return !placed.has(personId) && words.every((word) => text.includes(word));
	});
}
