import type { Actor } from '#domain/access/actor.ts';
import { scopeKey } from '#domain/evaluation/scope/scope-poles.ts';
import { definitionsVersion } from '#domain/evaluation/definitions.ts';
import { hasEnded } from '#domain/evaluation/publication/has-ended.ts';
import {
	publishedJson,
	type PublishedContent
} from '#domain/evaluation/publication/published-content.ts';
import { parisDay } from '#domain/shared/paris-time.ts';
import type { PublicationRecord, PublishedScope } from '#server/db/evaluation-publications.ts';
import type { RefusedForm } from '../form-outcome.ts';
import { guardForm } from '../guard-form.ts';
import { loadAssociationFor } from '../poles/load-pole.ts';
import type { ReportDeps } from './report-deps.ts';
import { hashYear } from './read-release.ts';
import { releaseReports } from './release-report.ts';

interface Wish {
	readonly year: number;
	readonly note: string;
	readonly confirmed: readonly string[];
}

/**
 * [RAP-4] Freezes a year: every figure of the region, of each bassin and of each pôle, with the reports that leave the
 * association, their hashes and the version of the definitions. A later version says why it was needed. [RAP-10] Of two
 * people who publish at once, the second is told so.
 */
export async function publishEvaluation(
	deps: ReportDeps,
	actor: Actor,
	{ year, note, confirmed }: Wish
): Promise<{ readonly ok: true; readonly version: number } | RefusedForm> {
	const loaded = await loadAssociationFor(deps, actor, 'publier-evaluation');
	if (!loaded.ok) return { ...loaded, fields: [] };
	if (!(await deps.evaluationYears.years()).includes(year))
		return { ok: false, why: 'introuvable', fields: [] };
	if (!hasEnded(year, parisDay(deps.now())))
		return refuse(
			'Cette année n’est pas finie\u00a0: elle se publie à partir du 1er\u00a0janvier.'
		);
	if (await deps.evaluations.isImporting()) return refuse(halfImported);
	const [last] = await deps.publications.ofYear(year);
	if (last && note === '')
		return refuse('Dites ce qui a été corrigé depuis la version précédente.');
	const question = { profile: 'fiche', known: [], invited: [], structures: [] } as const;
	const read = await guardForm(deps, { texts: { note }, confirmed }, question);
	if (!read.ok) return read;
	const leaving = await releaseReports(deps, year);
	if (!leaving)
		return refuse(
			'Le calcul de ce qui peut sortir n’a pas abouti\u00a0: rien n’est publié. Réessayez.'
		);
	const scopes = leaving.scopes.map((one) => freeze(deps, one));
	const version = (last?.version ?? 0) + 1;
	const sha256 = hashYear(deps, scopes, leaving.released);
	if (last?.sha256 === sha256)
		return refuse('Aucun chiffre n’a changé depuis la version précédente.');
	const publishedAt = deps.now();
	const id = deps.id();
	return deps.transaction(async (tx) => {
		const meanwhile = await deps.publications.lockLast(tx, year);
		if (meanwhile && meanwhile.version >= version) return overtaken(meanwhile);
		if (await deps.evaluations.isImporting(tx)) return refuse(halfImported);
		const publication = { id, year, version, definitionsVersion, sha256, note, publishedAt };
		const released = leaving.isFirst ? leaving.released : null;
		const added = { ...publication, publishedBy: actor.personId, released };
		await deps.publications.add(tx, added, scopes);
		await deps.journal.append(
			{
				at: publishedAt.toISOString(),
				actor: actor.personId,
				event: 'evaluation-publiee',
				subject: String(year),
				payload: { version, definitions: definitionsVersion, sha256, rapports: scopes.length }
			},
			tx
		);
		return { ok: true, version };
	});
}

function freeze({ sha256 }: ReportDeps, leaving: PublishedContent): PublishedScope {
	const content = publishedJson(leaving);
	const { scope, scopeName } = leaving.evaluation;
	return { scope: scopeKey(scope), scopeName, content, sha256: sha256(content) };
}

/** [RAP-10] What this version was to follow is no longer the last: whoever publishes must see what is. */
const overtaken = ({ year, version, publishedByName }: PublicationRecord): RefusedForm => ({
	...{ ok: false, why: 'version-publiee' },
	fields: [
		{
			message: `La version ${version} de ${year} vient d’être publiée par ${publishedByName}\u00a0: la vôtre ne l’est pas. Relisez-la avant d’en publier une autre.`
		}
	]
});

/** [IMP-14] What is frozen must not hold half of a former base. */
const halfImported =
	'Un import de l’historique est en cours, ou s’est interrompu\u00a0: attendez qu’il finisse, ou annulez-le, avant de publier.';

const refuse = (message: string): RefusedForm => ({
	ok: false,
	why: 'saisie-invalide',
	fields: [{ field: 'note', message }]
});
