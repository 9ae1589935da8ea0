import type { ReportSection } from './report-model.ts';

/** [EVA-25] What stands in the place of the parts of which nothing is said: why, and which they are. */
export function silentSection(why: string, headings: readonly string[]): ReportSection {
	const list = headings.map((text) => ({ text, refs: [], ranked: false }));
	return {
		code: 'tu',
		heading: 'Ce qui n’est pas montré',
		blocks: [
			{ kind: 'paragraph', sentences: [{ text: why, refs: [], ranked: false }] },
			...(list.length === 0 ? [] : [{ kind: 'list', ordered: false, items: list } as const])
		]
	};
}
