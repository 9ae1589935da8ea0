/** What a chart is drawn with. Told apart by pattern and place, never by colour alone. */
export interface ChartPalette {
	readonly ink: string;
	readonly soft: string;
	readonly line: string;
	/** Behind the chart: what separates two parts that touch. */
	readonly ground: string;
	readonly strong: string;
	readonly pale: string;
	readonly font: string;
}

/** On pages: our own tokens, so that day and night are the page's. */
export const pagePalette: ChartPalette = {
	ink: 'var(--ink)',
	soft: 'var(--ink-soft)',
	line: 'var(--line-strong)',
	ground: 'var(--surface)',
	strong: 'var(--action)',
	pale: 'var(--action-soft)',
	font: 'inherit'
};

/** On paper: the colours and the family of the document's own template. */
export const printPalette: ChartPalette = {
	ink: '#16202e',
	soft: '#47566b',
	line: '#8b98a9',
	ground: '#ffffff',
	strong: '#123a6d',
	pale: '#eef3f9',
	font: 'Atkinson Hyperlegible Next'
};
