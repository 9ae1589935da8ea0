import * as Y from 'yjs';
import type { PassagePlace } from '#domain/realtime/watch-message.ts';
import type { FicheDoc } from './fiche-doc.ts';

interface Span {
	readonly start: number;
	readonly end: number;
}

/** A free text as it is now, long or short. */
export function currentText({ doc, shape }: FicheDoc, field: string): string {
	if (shape.texts.has(field)) return doc.getText(field).toString();
	const answer = doc.getMap(shape.entriesRoot).get(field);
	return typeof answer === 'string' ? answer : '';
}

/** Says where a passage of a free text stands, so that it is found again after any later change. */
export function placeOf(fiche: FicheDoc, field: string, { start, end }: Span): PassagePlace | null {
	if (!fiche.shape.texts.has(field)) {
		// As long as this very answer stands, offsets in it hold.
		const id = fiche.doc.getMap(fiche.shape.entriesRoot)._map.get(field)?.id;
		return id ? { kind: 'line', client: id.client, clock: id.clock, start, end } : null;
	}
	const text = fiche.doc.getText(field);
	const at = (index: number, assoc: number): unknown =>
		Y.relativePositionToJSON(Y.createRelativePositionFromTypeIndex(text, index, assoc));
	// Each end holds on to the character inside: what is typed against the passage is not part of it.
	return { kind: 'text', start: at(start, 0), end: at(end, -1) };
}

/**
 * Where a span of `former` is in `current`, when what changed meanwhile lies outside it; null otherwise: the guard
 * reads again anyway.
 */
export function carrySpan(former: string, current: string, span: Span): Span | null {
	if (former === current) return span;
	const shorter = Math.min(former.length, current.length);
	let before = 0;
	while (before < shorter && former[before] === current[before]) before += 1;
	if (span.end <= before) return span;
	let after = 0;
	while (after < shorter - before && former.at(-1 - after) === current.at(-1 - after)) after += 1;
	const shift = current.length - former.length;
	if (span.start < former.length - after) return null;
	return { start: span.start + shift, end: span.end + shift };
}
