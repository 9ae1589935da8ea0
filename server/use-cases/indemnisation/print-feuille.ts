import type { Actor } from '#domain/access/actor.ts';
import type { PrintableDocument } from '#domain/document/printable-document.ts';
import { blankFeuille, printFeuille } from '#domain/indemnisation/print-feuille.ts';
import { parisDay } from '#domain/shared/paris-time.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { IndemniteLine } from '#server/db/indemnite-line.ts';
import type { Deps } from '../deps.ts';
import { loadPayer } from './load-payer.ts';

export interface FeuilleDeps extends Deps {
	print(document: PrintableDocument): Promise<Uint8Array>;
	day(at: Date): string;
}

type Printed =
	| { readonly ok: true; readonly bytes: Uint8Array; readonly filename: string }
	| { readonly ok: false; readonly why: Refusal };

/** [IND-13] The feuille d'indemnisation of one attendance: for whoever pays, and for the person herself. */
export async function printIndemnite(
	deps: FeuilleDeps,
	actor: Actor,
	id: string
): Promise<Printed> {
	const [line] = actor.intervisionId === null ? await deps.indemnites.byIds([id]) : [];
	if (line?.personId !== actor.personId) {
		const loaded = await loadPayer(deps, actor);
		// [IND-12] a stranger does not learn that it exists
		if (!loaded.ok) return { ok: false, why: 'introuvable' };
	}
	if (!line) return { ok: false, why: 'introuvable' };
	return render(deps, line, [line]);
}

/** [IND-13] One sheet for all that a bordereau pays to one person. */
export async function printBordereauPerson(
	deps: FeuilleDeps,
	actor: Actor,
	bordereauId: string,
	personId: string
): Promise<Printed> {
	const loaded = await loadPayer(deps, actor);
	if (!loaded.ok) return loaded;
	const lines = (await deps.indemnites.ofBordereau(bordereauId)).filter(
		(line) => line.personId === personId && line.state !== 'ecartee'
	);
	const [first] = lines;
	return first ? render(deps, first, lines) : { ok: false, why: 'introuvable' };
}

/** [IND-13] The same, to be filled in by hand. */
export async function printBlankFeuille(deps: FeuilleDeps, actor: Actor): Promise<Printed> {
	if (actor.intervisionId !== null) return { ok: false, why: 'introuvable' };
	const bytes = await deps.print(blankFeuille(deps.now().toISOString()));
	return { ok: true, bytes, filename: 'feuille-indemnisation-vierge.pdf' };
}

async function render(
	deps: FeuilleDeps,
	who: IndemniteLine,
	lines: readonly IndemniteLine[]
): Promise<Printed> {
	const document = printFeuille({
		...who,
		createdAt: deps.now().toISOString(),
		lines: lines.map((line) => ({
			...line,
			dayWords: deps.day(new Date(line.startsAt)),
			tarifWords: deps.day(new Date(`${line.tarifFrom}T12:00:00Z`)),
			paidWords: line.paidOn && deps.day(new Date(`${line.paidOn}T12:00:00Z`))
		}))
	});
	const day = parisDay(new Date(who.startsAt));
	return { ok: true, bytes: await deps.print(document), filename: `indemnisation-${day}.pdf` };
}
