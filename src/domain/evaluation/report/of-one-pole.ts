import { polesHeading } from './poles-heading.ts';
import type { BlockPlan, SectionPlan } from './plan.ts';
import type { Template } from './template.ts';

/** How many pôles there are, a mean by pôle, people who went to several: of one pôle they tell nothing. */
const ofSeveral: ReadonlySet<string> = new Set(['A1', 'A6', 'A10-distincts', 'C2-distincts']);

/** [RAP-12] What a report of one pôle says: nothing of it counts pôles, nor sets it beside others that are not there. */
export function ofOnePole(plan: SectionPlan): SectionPlan {
	return { ...plan, blocks: plan.blocks.flatMap(kept) };
}

function kept(block: BlockPlan): readonly BlockPlan[] {
	switch (block.kind) {
		case 'heading':
			return block.text === polesHeading ? [] : [block];
		case 'narrative':
			return [];
		case 'groups':
			if (block.grouping === 'bassin') return [];
			return block.grouping === 'pole' ? [{ ...block, chart: null }] : [block];
		case 'figures':
			return [{ ...block, ids: block.ids.filter((id) => !ofSeveral.has(id)) }];
		case 'sentences':
		case 'list':
			return [{ ...block, templates: block.templates.map(shortened) }];
		case 'distribution':
		case 'cross':
		case 'rates':
		case 'contract':
		case 'history':
			return [block];
	}
}

/** « L’année compte 10 Intervisions dans 1 pôle, soit … » ends before the pôles. */
function shortened(template: Template): Template {
	const at = template.slots.findIndex(({ id }) => ofSeveral.has(id));
	if (at < 1) return template;
	return { words: [...template.words.slice(0, at), '.'], slots: template.slots.slice(0, at) };
}
