import type { Cell, Site } from './cell.ts';

/** A whole and its parts, each situation in exactly one of them. */
export interface Partition {
	readonly whole: Site;
	readonly parts: readonly Site[];
}

/** [SUP-6] All pôles of which nothing is told, together. */
export const remainderKey = 'reste';
export const isRemainder = ({ key }: Site) => key === remainderKey;

/** [SUP-2] The region is the sum of the pôles that are told and of what is left. Throws when it is not. */
export function connectPlaces(sites: readonly Site[], partitions: readonly Partition[]): void {
	for (const site of sites)
		for (const [name, cell] of site.cells) {
			const divided = partitions.filter((partition) => divides(partition, site, [name]));
			for (const { parts } of divided) checkSum(cell, parts);
			if (divided.length > 0) continue;
			for (const holder of holders(site, partitions)) {
				const same = holder.cells.get(name);
				if (!same) continue;
				cell.above.push(same);
				same.atoms.push(cell);
			}
		}
}

/** Whether these figures of a place are all found in each of its parts. */
export function divides(
	{ whole, parts }: Partition,
	site: Site,
	names: readonly string[]
): boolean {
	return whole === site && parts.every(({ cells }) => names.every((name) => cells.has(name)));
}

function checkSum({ name, value, site }: Cell, parts: readonly Site[]): void {
	const sum = parts.reduce((total, { cells }) => total + (cells.get(name)?.value ?? 0), 0);
	if (sum !== value) throw new RangeError(`figures that do not add up: ${name} (${site.key})`);
}

/** A place and all that holds it. */
function holders(site: Site, partitions: readonly Partition[]): ReadonlySet<Site> {
	const found = new Set([site]);
	for (const inside of found)
		for (const { whole, parts } of partitions) if (parts.includes(inside)) found.add(whole);
	return found;
}
