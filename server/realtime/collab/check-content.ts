import * as Y from 'yjs';
import { acceptEntry } from '#domain/fiche/accept-entry.ts';
import type { FicheShape } from '#domain/fiche/fiche-shape.ts';
import type { Place } from './item-place.ts';
import { violation, type Finding } from './update-finding.ts';

/** Longest deleted run that an update may bring: it costs memory and shows nothing. */
const longestDeleted = 200_000;

/** Judges what an item holds against the form, at the place where it goes ([RT-2]). */
export function checkContent(
	content: Y.Item['content'],
	place: Place,
	shape: FicheShape
): Finding | null {
	if (place.root === shape.entriesRoot) return checkEntry(content, place, shape);
	if (!shape.texts.has(place.root) || place.key !== null) return violation('root');
	if (content instanceof Y.ContentDeleted) return checkDeleted(content);
	if (!(content instanceof Y.ContentString)) return violation('text-type');
	// U+0000 can not be stored by PostgreSQL: it would make the fiche impossible to finalise.
	return content.str.includes('\u0000') ? violation('text-null') : null;
}

function checkEntry(content: Y.Item['content'], place: Place, shape: FicheShape): Finding | null {
	const rule = place.key === null ? undefined : shape.entries.get(place.key);
	if (!rule) return violation('key');
	if (content instanceof Y.ContentDeleted) return checkDeleted(content);
	if (!(content instanceof Y.ContentAny) || content.arr.length !== 1)
		return violation('entry-type');
	return acceptEntry(rule, content.arr[0]) ? null : violation('entry-value');
}

const checkDeleted = (content: Y.ContentDeleted): Finding | null =>
	content.len <= longestDeleted ? null : violation('deleted-length');
