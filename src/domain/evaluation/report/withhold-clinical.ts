import { definitionOf } from '../definitions.ts';
import type { BlockPlan, ContractLine, SectionPlan } from './plan.ts';
import type { Template } from './template.ts';

/** [EVA-25] What is left of a section without what fiches answered; null when it was about nothing else. */
export function withholdClinical(plan: SectionPlan): SectionPlan | null {
	const blocks = plan.blocks.flatMap(withheld);
	return blocks.some(({ kind }) => kind !== 'heading') ? { ...plan, blocks } : null;
}

const told = (id: string) => !definitionOf(id).clinical;
const sayable = ({ slots }: Template) => slots.every(({ id }) => told(id));

/** What is left of a block; nothing of one that is clinical altogether. */
function withheld(block: BlockPlan): readonly BlockPlan[] {
	switch (block.kind) {
		case 'heading':
			return [block];
		case 'distribution':
		case 'cross':
			return told(block.id) ? [block] : [];
		case 'sentences':
		case 'list':
		case 'narrative': {
			const templates = block.templates.filter(sayable);
			return templates.length === 0 ? [] : [{ ...block, templates }];
		}
		case 'figures':
		case 'rates':
		case 'history': {
			const ids = block.ids.filter(told);
			return ids.length === 0 ? [] : [{ ...block, ids }];
		}
		case 'groups': {
			const columns = block.columns.filter(({ id }) => told(id));
			return columns.length === 0 ? [] : [{ ...block, columns }];
		}
		case 'contract':
			return [{ ...block, lines: block.lines.flatMap(withheldLine) }];
	}
}

function withheldLine(line: ContractLine): readonly ContractLine[] {
	const ids = line.ids.filter(told);
	return ids.length === 0 ? [] : [{ ...line, ids }];
}
