import type { Draw } from './cast.ts';
import { expectedOf } from './describe-slot.ts';
import type { Draft, Expected, Piece } from './piece.ts';
import { writePart, type Person } from './person.ts';
import type { Random } from './random.ts';
import type { Template } from './template.ts';
import { fillValue } from './values.ts';

export type Filling = Draft & { readonly patient: Person | undefined };

/** The key of the person whose situation it is. */
export const PATIENT = 'patient 1';

/** The kind of name that a template demands for a person, wherever in the template it says so. */
function demandsOf(template: Template): ReadonlyMap<string, string> {
	return new Map(
		template.parts.flatMap((part) =>
			typeof part !== 'string' && part.type === 'name' && part.demand !== undefined
				? [[part.key, part.demand] as const]
				: []
		)
	);
}

/** Puts persons and values into the slots of a template. */
export function fill(template: Template, draw: Draw, random: Random): Filling {
	const demands = demandsOf(template);
	const cast = new Map<string, Person>();
	const person = (key: string): Person => {
		const known = cast.get(key) ?? draw(demands.get(key), random);
		cast.set(key, known);
		return known;
	};
	const pieces: Piece[] = [];
	const expected: Expected[] = [];
	for (const part of template.parts) {
		if (typeof part === 'string') pieces.push({ text: part });
		else if (part.type === 'name') {
			const found = expectedOf(part, person(part.key));
			const span = found === undefined ? undefined : expected.length;
			if (found !== undefined) expected.push({ ...found, tags: [...found.tags, ...template.tags] });
			pieces.push(...part.parts.flatMap((piece) => writePart(piece, person(part.key), span)));
		} else {
			const filled = fillValue(part.name, expected.length, random, () => person(PATIENT));
			pieces.push(...filled.pieces);
			const { label, severity, tag } = filled;
			if (label !== undefined && severity !== undefined) {
				expected.push({
					label,
					severity,
					tags: [...(tag === undefined ? [] : [tag]), ...template.tags]
				});
			}
		}
	}
	return { pieces, expected, patient: cast.get(PATIENT) };
}
