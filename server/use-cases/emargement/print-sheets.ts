import type { Actor } from '#domain/access/actor.ts';
import type { PrintableDocument } from '#domain/document/printable-document.ts';
import { printBlankSheet } from '#domain/emargement/print-blank-sheet.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import { loadMeetingFor } from '../load-meeting.ts';
import type { Deps } from '../deps.ts';

type PrintDeps = Deps & {
	/** Typesets what is given without a seal, accessible and archival. */
	print(document: PrintableDocument): Promise<Uint8Array>;
	/** « mardi 24 novembre 2026 ». */
	day(at: Date): string;
};

type PdfReading =
	| { readonly ok: true; readonly bytes: Uint8Array; readonly filename: string }
	| { readonly ok: false; readonly why: Refusal };

/** [EMA-18] The sheet to be signed by hand in a physical room: with those who are expected, or blank. */
export async function readSheetToSign(
	deps: PrintDeps,
	actor: Actor,
	intervisionId: string,
	{ blank }: { readonly blank: boolean }
): Promise<PdfReading> {
	const loaded = await loadMeetingFor(deps, actor, intervisionId, 'voir-emargement');
	if (!loaded.ok) return loaded;
	const { facts } = loaded;
	const people = blank ? [] : facts.participants;
	const held = deps.day(new Date(facts.startsAt));
	const bytes = await deps.print(printBlankSheet(facts, people, held));
	const name = blank ? 'feuille-de-presence-vierge' : 'feuille-de-presence';
	return { ok: true, bytes, filename: `${name}-${facts.poleCode}-${day(facts)}.pdf` };
}

/** Gives the sealed sheet to whoever may see it; each download is in the journal. */
export async function readValidatedSheet(
	deps: Deps,
	actor: Actor,
	intervisionId: string,
	version: number
): Promise<PdfReading> {
	const loaded = await loadMeetingFor(deps, actor, intervisionId, 'voir-emargement');
	if (!loaded.ok) return loaded;
	const versions = await deps.emargements.versions(intervisionId);
	const asked = versions.find((one) => one.version === version);
	const document = asked ? await deps.emargements.pdf(asked.id) : null;
	if (!document) return { ok: false, why: 'introuvable' };
	await deps.journal.append({
		at: deps.now().toISOString(),
		actor: actor.personId,
		event: 'document-telecharge',
		subject: document.id,
		payload: { emargement: asked?.id ?? '', version }
	});
	const { facts } = loaded;
	const filename = `emargement-${facts.poleCode}-${day(facts)}-v${version}.pdf`;
	return { ok: true, bytes: document.bytes, filename };
}

const day = ({ startsAt }: { readonly startsAt: string }): string => startsAt.slice(0, 10);
