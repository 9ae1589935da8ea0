import { createHmac, hkdfSync } from 'node:crypto';
import { foldPassage } from '#domain/guard/override/fold-passage.ts';

/** A passage as it is marked: what kind of thing it is, its words, and where they stand. */
interface MarkedPassage {
	readonly label: string;
	readonly passage: string;
	readonly field: string;
}

/** Gives the keyed mark of a passage of one situation. */
export type MarkPassage = (situationId: string, marked: MarkedPassage) => string;
/** Every mark that this passage may have been given. */
export type MarksOfPassage = (situationId: string, marked: MarkedPassage) => readonly string[];

/**
 * A plain hash of a name is inverted in seconds (guard.md §0.4): the key comes from the server's secret, which the
 * database never holds, and from the situation, so that a same name makes no same mark elsewhere.
 */
export function createPassageMark(secret: Uint8Array): MarkPassage {
	return (situationId, { label, passage, field }) => {
		const key = hkdfSync('sha256', secret, situationId, 'intervisio guard mark', 32);
		return createHmac('sha256', Buffer.from(key))
			.update([label, foldPassage(passage), field].join('\0'))
			.digest('hex');
	};
}

/**
 * The marks that recognise what was answered: under today's DRAFT_KEY, and under the former one as long as it is given.
 * A fiche finalised before a change of the key and signed after it still finds its answers.
 */
export function createPassageMarks(secrets: readonly Uint8Array[]): MarksOfPassage {
	const makers = secrets.map(createPassageMark);
	return (situationId, marked) => makers.map((mark) => mark(situationId, marked));
}
