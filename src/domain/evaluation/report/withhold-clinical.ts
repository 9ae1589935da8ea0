import { definitionOf } from '../definitions.ts';
import type { BlockPlan, ContractLine, SectionPlan } from './plan.ts';
import { say, type Template } from './template.ts';

const tooFew = say`Trop peu de situations ont été étudiées pour que les réponses des fiches soient publiées.`;

/** [EVA-25] The report of a small pôle: its activity, and a sentence where answers of fiches would have been. */
export function withholdClinical(plan: SectionPlan): SectionPlan {
	const blocks = plan.blocks.flatMap(withheld);
	const left = blocks.some(({ kind }) => kind !== 'heading');
	return { ...plan, blocks: left ? blocks : [{ kind: 'sentences', templates: [tooFew] }] };
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
