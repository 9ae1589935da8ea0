import type { FigureRef } from '#domain/evaluation/report/figure-ref.ts';

/** The page of a report, or one of its own. */
export function reportHref(year: number, scope: string, page = ''): string {
	return `/evaluation/${year}/${encodeURIComponent(scope)}${page}`;
}

/** The rows behind a figure. */
export function figureHref(report: string, { id, ...place }: FigureRef): string {
	const asked = new URLSearchParams({ id });
	for (const [name, value] of Object.entries(place))
		if (value !== undefined) asked.set(name, value);
	return `${report}/chiffre?${asked.toString()}`;
}
