import { explainFinding } from '#domain/guard/explain-finding.ts';
import type { ReadLine } from '#domain/annuaire/import/read-line.ts';
import type { Deps } from '#server/use-cases/deps.ts';

/** Read together, so that thousands of lines are some tens of questions to the guard. */
const together = 60;

/**
 * [GAR-39] Reads where and as what each person of a file works, each text once. What the guard would ask or stop in a
 * form refuses the line, which is then typed by hand. Null when the guard gives no answer: then nothing is imported.
 */
export async function guardLines(
	deps: Pick<Deps, 'guard'>,
	lines: readonly { readonly number: number; readonly read: ReadLine }[],
	structures: readonly string[]
): Promise<ReadonlyMap<number, string> | null> {
	const texts = new Map<string, number[]>();
	for (const { number, read } of lines) {
		const { structureName, fonction, savoirFaire } = read.said;
		for (const text of [structureName, fonction, savoirFaire]) {
			if (!text || structures.includes(text)) continue;
			texts.set(text, [...(texts.get(text) ?? []), number]);
		}
	}
	const refused = new Map<number, string>();
	const all = [...texts.entries()];
	for (let start = 0; start < all.length; start += together) {
		const some = all.slice(start, start + together);
		const fields = Object.fromEntries(some.map(([text], place) => [`texte${place}`, text]));
		const question = {
			profile: 'fiche' as const,
			known: [],
			invited: [],
			structures: [...structures]
		};
		try {
			for (const finding of await deps.guard.read(fields, question)) {
				if (finding.severity === 'advice') continue;
				const [text, numbers = []] = some[Number(finding.field.slice(5))] ?? [];
				const why = `Structure ou fonction à saisir à la main (« ${(text ?? '').slice(0, 40)} ») : ${explainFinding(finding)}`;
				for (const number of numbers) refused.set(number, why);
			}
		} catch {
			return null;
		}
	}
	return refused;
}
