/** Where a printed figure comes from: an id of definitions.ts, and the line, cell or group of it. */
export interface FigureRef {
	readonly id: string;
	/** Of a figure computed for a group (a pôle, a semester…): which grouping, which of its groups. */
	readonly grouping?: string;
	readonly group?: string;
	/** The line of a distribution, the row of a cross; « base »: how many rows a rate is a share of. */
	readonly part?: string;
	/** The column of a cross; of the line of a multiple choice, « fiches »: how many fiches hold it. */
	readonly column?: string;
}

/**
 * One text for one figure, to be found again in a set: « D5 », « H1/logement », « F1/liberaux/relais », « A7@pole:12 ».
 * The margin of a column has a star for its row: it is not the margin of the row of the same name.
 */
export function figureKey({ id, grouping, group, part, column }: FigureRef): string {
	const place = grouping === undefined ? id : `${id}@${grouping}:${group ?? ''}`;
	if (column !== undefined) return [place, part ?? '*', column].join('/');
	return part === undefined ? place : `${place}/${part}`;
}
