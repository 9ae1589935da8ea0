import type { Actor } from '#domain/access/actor.ts';
import { knownThemes, nextToCode } from '#domain/evaluation/answers/coding.ts';
import { parseFinalFiche } from '#domain/fiche/parse-final-fiche.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { FicheToCode } from '#server/db/themes.ts';
import type { Deps } from '../deps.ts';
import { loadFicheReader } from '../fiche-reader.ts';
import { loadAssociationFor } from '../poles/load-pole.ts';

type Denied = { readonly ok: false; readonly why: Refusal };

interface ThemesPage {
	readonly ok: true;
	readonly fiches: readonly FicheToCode[];
	/** The one at hand, with what it says of the problem; null when every fiche of the year has its themes. */
	readonly current: (FicheToCode & { readonly text: string }) | null;
}

/** [EVA-50] The fiches of a year, and the one to code: the one that was chosen, or the next without a theme. */
export async function readThemes(
	deps: Deps,
	actor: Actor,
	{
		year,
		chosen,
		after
	}: { readonly year: number; readonly chosen: string | null; readonly after: string | null }
): Promise<ThemesPage | Denied> {
	const loaded = await loadAssociationFor(deps, actor, 'coder-themes');
	if (!loaded.ok) return loaded;
	if (!(await deps.evaluationYears.years()).includes(year))
		return { ok: false, why: 'introuvable' };
	const fiches = await deps.themes.ofYear(year);
	const found = fiches.find(({ situationId }) => situationId === chosen);
	if (chosen !== null && !found) return { ok: false, why: 'introuvable' };
	const next = found ?? nextToCode(fiches, after);
	if (!next) return { ok: true, fiches, current: null };
	const read = await readProblem(deps, actor, next);
	return read.ok ? { ok: true, fiches, current: { ...next, text: read.text } } : read;
}

/** What its fiche says of the problem, for whoever may read it; each reading is in the journal ([ACS-18]). */
async function readProblem(
	deps: Deps,
	actor: Actor,
	{ situationId, ficheId }: FicheToCode
): Promise<{ readonly ok: true; readonly text: string } | Denied> {
	const reader = await loadFicheReader(deps, actor, situationId);
	if (!reader.ok) return reader;
	const stored = await deps.fiches.byId(ficheId);
	if (!stored) return { ok: false, why: 'introuvable' };
	await deps.journal.append({
		...{ at: deps.now().toISOString(), actor: actor.personId, event: 'document-lu' },
		...{ subject: ficheId, payload: { titres: reader.titles } }
	});
	const answer = parseFinalFiche(stored.content).answers['contexte']?.value;
	return { ok: true, text: typeof answer === 'string' ? answer : '' };
}

/** [EVA-50] Codes a fiche, and gives its former themes; without any, it is to be coded again. */
export async function codeThemes(
	deps: Deps,
	actor: Actor,
	{
		year,
		situationId,
		themes
	}: { readonly year: number; readonly situationId: string; readonly themes: readonly string[] }
): Promise<
	{ readonly ok: true; readonly dossierCode: string; readonly former: readonly string[] } | Denied
> {
	const loaded = await loadAssociationFor(deps, actor, 'coder-themes');
	if (!loaded.ok) return loaded;
	const fiche = (await deps.themes.ofYear(year)).find((one) => one.situationId === situationId);
	if (!fiche) return { ok: false, why: 'introuvable' };
	const kept = knownThemes(themes);
	const at = deps.now();
	await deps.transaction(async (tx) => {
		await deps.themes.set(situationId, kept, { personId: actor.personId, at }, tx);
		await deps.journal.append(
			{
				...{ at: at.toISOString(), actor: actor.personId, event: 'themes-codes' },
				...{ subject: fiche.ficheId, payload: { themes: kept.length } }
			},
			tx
		);
	});
	return { ok: true, dossierCode: fiche.dossierCode, former: fiche.themes };
}
