import { addCell } from './add-cell.ts';
import type { Cell, Site, Sum } from './cell.ts';
import type { Link } from './link.ts';

/** Writes a link at each place that has its figures: a semester has a few of them. */
export function tieFigures(
	{ kind, left, right }: Link,
	first: (name: string) => string,
	sites: readonly Site[]
): void {
	const signs = new Map<string, number>();
	for (const name of right.map(first)) signs.set(name, (signs.get(name) ?? 0) + 1);
	for (const name of left.map(first)) signs.set(name, (signs.get(name) ?? 0) - 1);
	const sides = [...signs].filter(([, sign]) => sign !== 0);
	if (sides.length === 0) return;
	const link = `${left.join(' + ')} ${kind} ${right.join(' + ')}`;
	for (const site of sites) {
		const terms = sides.flatMap(([name, sign]) => {
			const cell = site.cells.get(name);
			return cell ? [{ cell, sign }] : [];
		});
		if (terms.length < sides.length) continue;
		const between = terms.reduce((sum, { cell, sign }) => sum + sign * cell.value, 0);
		if (between < 0 || (kind === 'equal' && between > 0))
			throw new RangeError(`figures that do not agree: ${link} (${site.key})`);
		addSum(kind === 'equal' ? terms : [...terms, slackOf(site, link, between)]);
	}
}

function slackOf(site: Site, name: string, value: number) {
	const kind = site.situations === 0 ? 'public' : 'slack';
	const cell = addCell(site, kind, name, value, {
		ceiling: null,
		closed: false,
		detail: true,
		order: 0
	});
	return { cell, sign: -1 };
}

function addSum(terms: readonly { readonly cell: Cell; readonly sign: number }[]): void {
	const sum: Sum = { terms: [], off: 0 };
	for (const { cell, sign } of terms) {
		const term = { cell, sum, sign };
		sum.terms.push(term);
		cell.terms.push(term);
	}
}
