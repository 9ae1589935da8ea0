import type { ImportPlan } from './plan.ts';

/** [GAR-39] Every name of a place, a function or a pôle that an import would keep, each once. */
export function keptTexts({ writes }: Pick<ImportPlan, 'writes'>): readonly string[] {
	const texts = new Set<string>();
	for (const { details } of writes.people)
		for (const text of [details.structureName, details.fonction]) texts.add(text);
	for (const { name, bassin, organiser } of writes.poles)
		for (const text of [name, bassin, organiser]) texts.add(text);
	for (const { organiser } of writes.meetings) texts.add(organiser);
	texts.delete('');
	return [...texts];
}
