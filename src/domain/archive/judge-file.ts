import type { SealLevel } from './seal-level.ts';

/** What is sealed here. */
export type SealedKind = 'fiche' | 'emargement';

/** Which event of the journal records the sealing of each. */
const sealingEvents = {
	'fiche-scellee': 'fiche',
	'emargement-scelle': 'emargement'
} as const satisfies Record<string, SealedKind>;

/** The kind of document that an entry of the journal seals; null when it seals none. */
export function sealedKind(event: string | undefined): SealedKind | null {
	return event === 'fiche-scellee' || event === 'emargement-scelle' ? sealingEvents[event] : null;
}

/** What the archive knows of a file, by its hash and by the place of the journal that it cites. Nothing about anybody. */
export interface FileFacts {
	/** The document with these very bytes, when the archive holds it and the journal recorded it so. */
	readonly held: {
		readonly kind: SealedKind;
		readonly sealedAt: Date;
		readonly level: SealLevel;
		readonly archivedAt: Date | null;
		/** When a later version of the same was sealed. */
		readonly replacedAt: Date | null;
	} | null;
	/** The tombstone of the document with these very bytes. */
	readonly erasedAt: Date | null;
	/** What was sealed at the place that the file cites, when that place is ours. */
	readonly cited: { readonly kind: SealedKind; readonly sealedAt: Date } | null;
}

export type FileVerdict =
	| {
			readonly kind: 'authentique';
			readonly document: SealedKind;
			readonly sealedAt: Date;
			readonly level: SealLevel;
			readonly archivedAt: Date | null;
	  }
	| {
			readonly kind: 'remplacee';
			readonly document: SealedKind;
			readonly sealedAt: Date;
			readonly level: SealLevel;
			readonly since: Date;
	  }
	| { readonly kind: 'effacee'; readonly since: Date }
	| { readonly kind: 'alteree'; readonly document: SealedKind; readonly sealedAt: Date }
	| { readonly kind: 'inconnue' };

/**
 * [ARC-14] What a file is, for whoever holds it. Erased wins over held: what was erased is vouched for by nobody any
 * more. A file that cites a place of our journal and is nothing that we sealed was altered; any other is unknown.
 */
export function judgeFile({ held, erasedAt, cited }: FileFacts): FileVerdict {
	if (erasedAt) return { kind: 'effacee', since: erasedAt };
	if (held) {
		const { kind: document, sealedAt, level, archivedAt, replacedAt } = held;
		return replacedAt
			? { kind: 'remplacee', document, sealedAt, level, since: replacedAt }
			: { kind: 'authentique', document, sealedAt, level, archivedAt };
	}
	return cited
		? { kind: 'alteree', document: cited.kind, sealedAt: cited.sealedAt }
		: { kind: 'inconnue' };
}
