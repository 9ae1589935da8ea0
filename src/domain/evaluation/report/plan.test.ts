import { expect, it } from 'vitest';
import { definitionOf, groupedBy } from '../definitions.ts';
import { publishedHistory } from './published-history.ts';
import { sections } from './sections/sections.ts';
import type { BlockPlan } from './plan.ts';
import type { Template } from './template.ts';

const blocks = sections.flatMap((section) => section.blocks);
const templatesOf = (block: BlockPlan): readonly Template[] =>
	'templates' in block ? block.templates : [];
const templates = blocks.flatMap(templatesOf);

it('[EVA-23] no digit is typed in a sentence, a heading or a caption', () => {
	const words = [
		...templates.flatMap((template) => template.words),
		...sections.map(({ heading }) => heading),
		...blocks.flatMap((block) => ('caption' in block ? [block.caption] : [])),
		...blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : [])),
		...blocks.flatMap((block) =>
			block.kind === 'contract' ? block.lines.map(({ asked }) => asked) : []
		)
	];
	expect(words.length).toBeGreaterThan(200);
	expect(words.filter((text) => /[\d%]/.test(text))).toEqual([]);
	const spelled = /\b(?:deux|trois|quatre|cinq|dix|vingt|cent|moitié|tiers|quart|majorité)\b/i;
	expect(words.filter((text) => spelled.test(text))).toEqual([]);
});

it('[EVA-23] every figure named in the report is defined, and computed for the groups where it is asked', () => {
	for (const { id } of templates.flatMap(({ slots }) => slots))
		expect(definitionOf(id).id).toBe(id);
	for (const block of blocks) {
		if ('ids' in block) for (const id of block.ids) definitionOf(id);
		if ('id' in block && (block.kind === 'distribution' || block.kind === 'cross'))
			expect(definitionOf(block.id).kind).toBe(block.kind);
		const asked =
			block.kind === 'groups'
				? block.columns.map(({ id }) => id)
				: block.kind === 'narrative'
					? block.templates.flatMap(({ slots }) => slots.map(({ id }) => id))
					: [];
		if ('grouping' in block)
			expect(groupedBy(block.grouping).map(({ id }) => id)).toEqual(expect.arrayContaining(asked));
	}
});

it('[EVA-23] the report has sections A to O, the contract’s sheet and the other actions', () => {
	expect(sections.map(({ code }) => code)).toEqual([...'ABCDEFGHIJKLMNO', 'CPOM', 'X']);
});

it('[EVA-24] what was published is quoted with its source, beside one of our figures', () => {
	for (const { id, entries } of publishedHistory) {
		expect(definitionOf(id).id).toBe(id);
		expect(entries.length).toBeGreaterThan(0);
		for (const { source, printed } of entries) {
			expect(source).toMatch(/^Rapport \d{4}, [IVX]+\.[A-Z]$/);
			expect(printed).not.toBe('');
		}
	}
	const shown = blocks.flatMap((block) => (block.kind === 'history' ? block.ids : []));
	expect(new Set(publishedHistory.map(({ id }) => id))).toEqual(new Set(shown));
});
