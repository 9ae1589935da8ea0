import type { Actor } from '#domain/access/actor.ts';
import { decideSituation } from '#domain/access/decide-situation.ts';
import { sessionOf } from '#domain/access/identity.ts';
import { standingIn, type Viewer } from '#domain/access/standing.ts';
import type { FinalFiche } from '#domain/fiche/final-fiche.ts';
import { parseFinalFiche } from '#domain/fiche/parse-final-fiche.ts';
import { pisteFates, type PisteFate } from '#domain/fiche/piste-fates.ts';
import type { Mandat } from '#domain/intervision/role.ts';
import { situationOf } from '#domain/intervision/meeting-facts.ts';
import type { DossierStep } from '#server/db/dossier-reader.ts';
import { groupBy } from '#domain/shared/group-by.ts';
import type { Deps } from '../deps.ts';

/** One version of a step's fiche. */
interface StepVersion {
	readonly ficheId: string;
	readonly version: number;
	readonly sealed: boolean;
}

/** One Intervision of a dossier: the versions of its fiche, what was decided, what became of it. */
export interface HistoryStep {
	readonly situationId: string;
	readonly intervisionId: string;
	readonly startsAt: string;
	readonly phase: DossierStep['phase'];
	readonly versions: readonly StepVersion[];
	/** Null for whoever may not read this fiche. */
	readonly pistes: readonly PisteFate[] | null;
	/** [IMP-10] Of a former base: what it did not hold. */
	readonly nonRepris: readonly string[];
}

interface SeenSteps {
	readonly steps: readonly DossierStep[];
	/** The reader's functions in the pôle of the dossier. */
	readonly mandats: readonly Mandat[];
}

/** [DOS-8] A dossier across its Intervisions, latest first, with the fate of each former piste. */
export async function readDossierHistory(
	deps: Deps,
	actor: Actor,
	{ steps, mandats }: SeenSteps
): Promise<readonly HistoryStep[]> {
	const all = await deps.fiches.versions(steps.map(({ situationId }) => situationId));
	const versions = groupBy(all, ({ situationId }) => situationId);
	const reads = await readableSteps(deps, actor, { steps, mandats });
	// From the latest back: the fiche that came after is the last one seen.
	let next: { readonly fiche: FinalFiche; readonly readable: boolean } | null = null;
	const history: HistoryStep[] = [];
	for (const { situationId, intervisionId, startsAt, phase } of steps) {
		const own = versions(situationId);
		const last = own.at(-1);
		const readable = reads.has(situationId);
		const fiche: FinalFiche | null = last ? parseFinalFiche(last.content) : null;
		const later: FinalFiche | null = next?.readable ? next.fiche : null;
		history.push({
			...{ situationId, intervisionId, phase },
			startsAt: startsAt.toISOString(),
			versions: own.map(({ id, version, sealed }) => ({ ficheId: id, version, sealed })),
			nonRepris: last?.nonRepris ?? [],
			pistes: fiche && readable ? pisteFates(fiche, later) : null
		});
		if (fiche) next = { fiche, readable };
	}
	return history;
}

/** [ACS-20] Those whose fiche may be read by itself, or all of them for whoever conducts a later one of the dossier. */
async function readableSteps(
	deps: Deps,
	actor: Actor,
	{ steps, mandats }: SeenSteps
): Promise<ReadonlySet<string>> {
	const ids = [...new Set(steps.map(({ intervisionId }) => intervisionId))];
	const facts = await deps.reader.loadManyFacts(ids);
	const { personId } = actor;
	const profession = (await deps.people.byId(personId))?.profession;
	const viewer: Viewer = {
		...{ personId, mandats, session: sessionOf(actor) },
		...(profession && { profession })
	};
	const may = (step: DossierStep, action: 'lire-fiche' | 'lire-fiches-anterieures') => {
		const meeting = facts.get(step.intervisionId);
		const situation = meeting && situationOf(meeting, step.situationId);
		if (!meeting || !situation) return false;
		return decideSituation(standingIn(meeting, viewer, situation), situation, action).ok;
	};
	const conducts = steps.some(
		(step) => step.ficheId === null && may(step, 'lire-fiches-anterieures')
	);
	const readable = steps.filter((step) => conducts || may(step, 'lire-fiche'));
	return new Set(readable.map(({ situationId }) => situationId));
}
