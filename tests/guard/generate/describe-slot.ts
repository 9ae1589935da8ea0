import type { Expected } from './piece.ts';
import type { Person } from './person.ts';
import type { NamePart, Slot } from './slot.ts';

type NameSlot = Extract<Slot, { type: 'name' }>;

const has = (parts: readonly NamePart[], kind: NamePart['kind']): boolean =>
	parts.some((part) => part.kind === kind);

function writingTags(parts: readonly NamePart[]): readonly string[] {
	const kinds = parts.map((part) => part.kind);
	if (kinds.includes('first')) {
		const reversed = kinds.indexOf('family') < kinds.indexOf('first');
		return reversed ? ['full', 'reversed'] : ['full'];
	}
	return [kinds.includes('first-initial') ? 'initial' : 'alone'];
}

/** What a slot must give: nothing for « Jade M. », a question for a professional, an alarm for a family name. */
export function expectedOf(slot: NameSlot, person: Person): Expected | undefined {
	const { parts, role, key } = slot;
	const common = { label: 'PERSON', role, key } as const;
	if (has(parts, 'cut')) return { ...common, severity: 'confirm', tags: ['cut', role] };
	if (!has(parts, 'family')) {
		if (role !== 'relative' || !has(parts, 'first')) return undefined;
		if (has(parts, 'family-initial')) return undefined;
		return { ...common, severity: 'confirm', tags: ['relative-first-name', role] };
	}
	const severity = role === 'professional' ? 'confirm' : 'blocking';
	return { ...common, severity, tags: [role, ...writingTags(parts), ...person.tags] };
}
