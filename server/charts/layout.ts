/** How wide a chart is, in its own units: pixels on a page, and what its letters are measured by. */
export interface Layout {
	readonly width: number;
	/** Of the column of labels at the left; null: each label stands above its bars, as a narrow screen needs. */
	readonly labels: number | null;
}

export const wideLayout: Layout = { width: 680, labels: 232 };
/** A phone of 320 pixels, less its gutters. */
export const narrowLayout: Layout = { width: 288, labels: null };

/** Of another family, should ours not come, letters are wider: nothing that stands at the edge may be cut. */
export const letter = { size: 14, line: 18, width: 7.3, widest: 8.6 } as const;

/** How many letters stand in so many pixels, about. */
export const lettersIn = (pixels: number): number => Math.floor(pixels / letter.width);
