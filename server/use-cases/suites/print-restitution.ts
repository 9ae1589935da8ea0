import type { Actor } from '#domain/access/actor.ts';
import { decideSession } from '#domain/access/weak-session.ts';
import type { PrintableDocument } from '#domain/document/printable-document.ts';
import { parseFinalFiche } from '#domain/fiche/parse-final-fiche.ts';
import { parisInstant } from '#domain/shared/paris-time.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import { printRestitution } from '#domain/suites/print-restitution.ts';
import { toldText } from '#domain/suites/told-text.ts';
import type { Deps } from '../deps.ts';
import { loadSuites } from './load-suites.ts';

interface PrintDeps extends Deps {
	print(document: PrintableDocument): Promise<Uint8Array>;
	/** The day as French people write it. */
	day(moment: Date): string;
}

/** [SUI-6] The sheet for the restitution, as long as it may be read; each one is in the journal. */
export async function printRestitutionSheet(
	deps: PrintDeps,
	actor: Actor,
	situationId: string
): Promise<
	| { readonly ok: true; readonly bytes: Uint8Array; readonly filename: string }
	| { readonly ok: false; readonly why: Refusal }
> {
	const loaded = await loadSuites(deps, actor, situationId, 'lire-suites');
	if (!loaded.ok) return loaded;
	const session = decideSession(actor.method, 'lire-suites');
	if (!session.ok) return session;
	const { situation, facts, rows, who } = loaded;
	const stored = situation.ficheId === null ? null : await deps.fiches.byId(situation.ficheId);
	if (!stored) return { ok: false, why: 'introuvable' };
	const holderId = rows.restitution?.restituteurId ?? null;
	const holder = holderId === null ? null : (await deps.suites.contacts([holderId])).get(holderId);
	const dueOn = rows.restitution?.dueOn ?? null;
	const due = dueOn === null ? null : parisInstant(dueOn, '12:00');
	const document = printRestitution({
		text: toldText(parseFinalFiche(stored.content)),
		poleName: facts.poleName,
		heldOn: deps.day(new Date(facts.startsAt)),
		dueOn: due && deps.day(due),
		name: holder?.name ?? '',
		createdAt: who.now.toISOString()
	});
	const bytes = await deps.print(document);
	await deps.journal.append({
		at: who.now.toISOString(),
		actor: actor.personId,
		event: 'restitution-imprimee',
		subject: situationId,
		payload: { fiche: stored.id }
	});
	return { ok: true, bytes, filename: `restitution-${facts.startsAt.slice(0, 10)}.pdf` };
}
