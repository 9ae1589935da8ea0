import type { Evaluation } from '../evaluation.ts';
import { cellNames } from './cell-names.ts';
import { evenShapes } from './even-shapes.ts';
import { printedNames } from './printed-names.ts';
import { publishedSystem, type PublishedSystem } from './published-system.ts';
import { clinicalFamilies, isLarge, largePoles, publishFamily } from './publish-year.ts';
import type { Publication } from './publication.ts';
import { releasedYear, type ReleasedYear } from './released-year.ts';
import { suppress, type Effort } from './suppress.ts';

type Told = Readonly<Record<string, Readonly<Record<string, number>>>>;

/**
 * [SUP-1] Protects all that leaves the association of a year, the region and its pôles at once. `evaluations` holds the
 * region and every pôle: what is looked at alone is not protected. Once for a year (SUP-9): keep what it gives.
 */
export function protectYear(evaluations: readonly Evaluation[]): ReleasedYear {
	const region = evaluations.find(({ scope }) => scope.kind === 'region');
	if (!region) throw new RangeError('a year without its region');
	// [SUP-6] Of so few nothing could be told: nothing has to be proved.
	if (!isLarge(region)) return releasedYear(region, {});
	const poles = largePoles(evaluations);
	const places: Record<string, Record<string, number>> = {};
	for (const ids of clinicalFamilies()) {
		const told = tellFamily(ids, region, poles);
		for (const [key, numbers] of Object.entries(told)) places[key] = { ...places[key], ...numbers };
	}
	return releasedYear(region, places);
}

/**
 * [SUP-6] Simple tables first. Crossed questions and those asked of some are told one after the other, if that costs
 * what is told already nothing; then the pôles, the largest first, if every cell is proved safe and it costs the region’s simple tables nothing.
 */
function tellFamily(
	ids: readonly string[],
	region: Evaluation,
	poles: readonly Evaluation[]
): Told {
	let details: ReadonlySet<string> = new Set();
	let best = tell(publishFamily(ids, region, [], details), alone);
	for (const id of ids) {
		const more = new Set([...details, id]);
		const tried = tell(publishFamily(ids, region, [], more), alone);
		if (tried.simple < best.simple || tried.size <= best.size) continue;
		[details, best] = [more, tried];
	}
	let kept: readonly Evaluation[] = [];
	for (const pole of poles) {
		const tried = tell(publishFamily(ids, region, [...kept, pole], details), withPoles);
		if (!tried.proved || tried.simple < best.simple) continue;
		[kept, best] = [[...kept, pole], tried];
	}
	return best.told;
}

const alone: Effort = { steps: 3000 };
const withPoles: Effort = { steps: 300, giveUp: true };

/** How much is told of the region, of its simple tables and in all. */
function tell(publication: Publication, effort: Effort) {
	const system = publishedSystem(publication);
	const proved = suppress(system, effort);
	const told = shownIn(publication, system);
	const names = Object.keys(told['region'] ?? {});
	const simple = names.filter((name) => system.cellAt('region', name)?.detail === false);
	return { told, proved, size: names.length, simple: simple.length };
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
			const told = new Set(shown.map(([name]) => name));
			// A total is not told without what it is divided by: of nobody, it tells that there is nobody.
			const halves = [...clinical]
				.filter((id) => !told.has(cellNames.divisor(id)))
				.map(cellNames.total);
			return [key, Object.fromEntries(shown.filter(([name]) => !halves.includes(name)))];
		})
	);
}
