import type * as Y from 'yjs';
import type { FicheShape } from '#domain/fiche/fiche-shape.ts';
import type { ToldFinding } from '#domain/realtime/told-finding.ts';
import type { PassagePlace, WatchedPassage } from '#domain/realtime/watch-message.ts';
import { relativeIndex } from './relative-index.ts';

interface Span {
	readonly start: number;
	readonly end: number;
}

/** [GAR-42] Where a passage stands now in this browser's document; null when its words are gone. */
export function findPassage(
	doc: Y.Doc,
	shape: FicheShape,
	{ field, place }: Pick<WatchedPassage, 'field' | 'place'>
): Span | null {
	if (place.kind === 'line') return spanInAnswer(doc, shape, field, place);
	if (!shape.texts.has(field)) return null;
	const text = doc.getText(field);
	const start = relativeIndex(text, place.start);
	const end = relativeIndex(text, place.end);
	return start === null || end === null || end <= start ? null : { start, end };
}

function spanInAnswer(
	doc: Y.Doc,
	shape: FicheShape,
	field: string,
	{ client, clock, start, end }: Extract<PassagePlace, { kind: 'line' }>
): Span | null {
	const item = doc.getMap(shape.entriesRoot)._map.get(field);
	// Another answer stands there now: the server reads it in its turn.
	if (!item || item.deleted || item.id.client !== client || item.id.clock !== clock) return null;
	return { start, end };
}

/** All the passages as they stand now, by text. */
export function locatePassages(
	doc: Y.Doc,
	shape: FicheShape,
	passages: readonly WatchedPassage[]
): Readonly<Record<string, readonly ToldFinding[]>> {
	const found: Record<string, ToldFinding[]> = {};
	for (const { place, field, ...told } of passages) {
		const span = findPassage(doc, shape, { field, place });
		if (span) (found[field] ??= []).push({ ...told, ...span });
	}
	return found;
}
