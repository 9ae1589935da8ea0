import type { Cell, Site } from './cell.ts';

/** Puts a number at a place. */
export function addCell(
	site: Site,
	kind: Cell['kind'],
	name: string,
	value: number,
	about: Pick<Cell, 'ceiling' | 'closed' | 'detail' | 'order'>
): Cell {
	const cell: Cell = {
		...{ kind, name, value, site, ...about },
		...{ terms: [], above: [], atoms: [] },
		...{ hidden: kind === 'slack' || kind === 'rest', least: value, most: value },
		...{ moved: 0, busy: false }
	};
	site.cells.set(name, cell);
	return cell;
}
