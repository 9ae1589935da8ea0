import type { LineFilter } from '#domain/imports/filter-lines.ts';

/** The address of a page of the preview: codes and numbers, nothing of the file. */
export function previewHref(filter: LineFilter): string {
	const asked = new URLSearchParams();
	if (filter.outcome) asked.set('sort', filter.outcome);
	if (filter.kind) asked.set('quoi', filter.kind);
	if (filter.year !== null) asked.set('annee', String(filter.year));
	if (filter.page > 0) asked.set('page', String(filter.page + 1));
	const text = asked.toString();
	return text === '' ? '?' : `?${text}`;
}
