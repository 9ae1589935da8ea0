/** Where a printed figure comes from: an id of definitions.ts, and the line, cell or group of it. */
export interface FigureRef {
	readonly id: string;
	/** Of a figure computed for a group (a pôle, a semester…): which grouping, which of its groups. */
	readonly grouping?: string;
	readonly group?: string;
	/** The line of a distribution, the row of a cross; « base »: how many rows a rate is a share of. */
	readonly part?: string;
	/** The column of a cross. */
	readonly column?: string;
}

/** One text for one figure, to be found again in a set: « D5 », « H1/logement », « F1/liberaux/relais », « A7@pole:12 ». */
export function figureKey({ id, grouping, group, part, column }: FigureRef): string {
	const place = grouping === undefined ? id : `${id}@${grouping}:${group ?? ''}`;
	return [place, part, column].filter((piece) => piece !== undefined).join('/');
}
