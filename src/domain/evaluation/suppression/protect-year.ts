import type { Evaluation } from '../evaluation.ts';
import { evenShapes } from './even-shapes.ts';
import { printedNames } from './printed-names.ts';
import { publishedSystem, type PublishedSystem } from './published-system.ts';
import { clinicalFamilies, largePoles, publishFamily } from './publish-year.ts';
import type { Publication } from './publication.ts';
import { releasedYear, type ReleasedYear } from './released-year.ts';
import { suppress, type Effort } from './suppress.ts';

type Told = Readonly<Record<string, Readonly<Record<string, number>>>>;

/**
 * [SUP-1] Protects all that leaves the association of a year, the region and its pôles at once. `evaluations` holds the
 * region and every pôle: what is looked at alone is not protected. Throws without a region.
 */
export function protectYear(evaluations: readonly Evaluation[]): ReleasedYear {
	const region = evaluations.find(({ scope }) => scope.kind === 'region');
	if (!region) throw new RangeError('a year without its region');
	const poles = largePoles(evaluations);
	const places: Record<string, Record<string, number>> = {};
	for (const ids of clinicalFamilies()) {
		const told = tellFamily(ids, region, poles);
		for (const [key, numbers] of Object.entries(told)) places[key] = { ...places[key], ...numbers };
	}
	return releasedYear(region, places);
}

/** [SUP-6] Of the pôles only if every cell is proved safe and the region loses nothing by it. */
function tellFamily(
	ids: readonly string[],
	region: Evaluation,
	poles: readonly Evaluation[]
): Told {
	const alone = tell(publishFamily(ids, region, []), { steps: 3000 });
	if (poles.length === 0) return alone.told;
	const together = tell(publishFamily(ids, region, poles), { steps: 100, giveUp: true });
	const size = ({ told }: { readonly told: Told }) => Object.keys(told['region'] ?? {}).length;
	return together.proved && size(together) >= size(alone) ? together.told : alone.told;
}

function tell(
	publication: Publication,
	effort: Effort
): { readonly told: Told; readonly proved: boolean } {
	const system = publishedSystem(publication);
	const proved = suppress(system, effort);
	return { told: shownIn(publication, system), proved };
}

function shownIn({ places, clinical }: Publication, system: PublishedSystem): Told {
	const even = evenShapes(places, clinical);
	return Object.fromEntries(
		places.map(({ key, values }) => {
			const names = [...clinical].flatMap((id) =>
				values[id] ? printedNames(id, even(id, values[id])) : []
			);
			const shown = names.flatMap((name) => {
				const cell = system.cellAt(key, name);
				return cell && !cell.hidden ? [[name, cell.value] as const] : [];
			});
			return [key, Object.fromEntries(shown)];
		})
	);
}
