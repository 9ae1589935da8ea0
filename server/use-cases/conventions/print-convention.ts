import type { Actor } from '#domain/access/actor.ts';
import { documentKind } from '#domain/documents/catalogue.ts';
import { printDocument } from '#domain/documents/print-document.ts';
import { parisInstant } from '#domain/shared/paris-time.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { StoredConvention } from '#server/db/conventions.ts';
import type { DocumentDeps } from '../documents/document-deps.ts';
import { loadSeenConvention } from './load-convention.ts';

/** [ACT-12] The text with its parties, to be signed in two copies; afterwards, with the days of the signatures. */
export async function printConvention(
	deps: DocumentDeps,
	actor: Actor,
	id: string
): Promise<
	| { readonly ok: true; readonly bytes: Uint8Array; readonly filename: string }
	| { readonly ok: false; readonly why: Refusal }
> {
	const loaded = await loadSeenConvention(deps, actor, id);
	if (!loaded.ok) return loaded;
	const { convention } = loaded;
	const kind = documentKind(`convention-${convention.kind}`);
	if (!kind) return { ok: false, why: 'introuvable' };
	const text = printDocument(kind, {
		convention: wordsOf(deps, convention),
		retention: await deps.conservation.durations(deps.now())
	});
	return { ok: true, bytes: await deps.print(text), filename: `${kind.code}.pdf` };
}

function wordsOf(deps: Pick<DocumentDeps, 'day'>, convention: StoredConvention) {
	const inWords = (day: string | null) => {
		const noon = day === null ? null : parisInstant(day, '12:00');
		return noon && deps.day(noon);
	};
	const { associationSignedOn, structureSignedOn, effectiveOn, ...parties } = convention;
	return {
		...parties,
		associationSignedOn: inWords(associationSignedOn),
		structureSignedOn: inWords(structureSignedOn),
		effectiveOn: inWords(effectiveOn)
	};
}
