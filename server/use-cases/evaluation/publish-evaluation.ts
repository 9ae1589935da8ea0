import type { Actor } from '#domain/access/actor.ts';
import { scopeKey } from '#domain/evaluation/scope-poles.ts';
import { definitionsVersion } from '#domain/evaluation/definitions.ts';
import { publishedJson } from '#domain/evaluation/publication/published-content.ts';
import type { RefusedForm } from '../form-outcome.ts';
import { guardForm } from '../guard-form.ts';
import { loadAssociationFor } from '../poles/load-pole.ts';
import type { ReportDeps } from './report-deps.ts';
import { readWholeYear } from './read-year.ts';
import { releaseYear } from './release-report.ts';

interface Wish {
	readonly year: number;
	readonly note: string;
	readonly confirmed: readonly string[];
}

/**
 * [RAP-4] Freezes a year: every figure of the region, of each bassin and of each pôle, with the reports that leave the
 * association, their hashes and the version of the definitions. A later version says why it was needed.
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
	const [last] = await deps.publications.ofYear(year);
	if (last && note === '')
		return refuse('Dites ce qui a été corrigé depuis la version précédente.');
	const question = { profile: 'fiche', known: [], invited: [], structures: [] } as const;
	const read = await guardForm(deps, { texts: { note }, confirmed }, question);
	if (!read.ok) return read;
	const scopes = await freeze(deps, year);
	const version = (last?.version ?? 0) + 1;
	const sha256 = deps.sha256(scopes.map((one) => `${one.scope} ${one.sha256}`).join('\n'));
	if (last?.sha256 === sha256)
		return refuse('Aucun chiffre n’a changé depuis la version précédente.');
	const publishedAt = deps.now();
	const id = deps.id();
	await deps.transaction(async (tx) => {
		const publication = { id, year, version, definitionsVersion, sha256, note, publishedAt };
		await deps.publications.add(tx, { ...publication, publishedBy: actor.personId }, scopes);
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
	});
	return { ok: true, version };
}

async function freeze(deps: ReportDeps, year: number) {
	const evaluations = await readWholeYear(deps, year);
	const held = (await deps.evaluationYears.years()).includes(year - 1);
	const former = held ? await readWholeYear(deps, year - 1) : [];
	const before = new Map(former.map((evaluation) => [scopeKey(evaluation.scope), evaluation]));
	const reports = releaseYear(evaluations, ({ scope }) => before.get(scopeKey(scope)) ?? null);
	return evaluations.flatMap((evaluation, rank) => {
		const report = reports[rank];
		if (!report) return [];
		const content = publishedJson({ evaluation, report });
		const { scope, scopeName } = evaluation;
		return [{ scope: scopeKey(scope), scopeName, content, sha256: deps.sha256(content) }];
	});
}

const refuse = (message: string): RefusedForm => ({
	ok: false,
	why: 'saisie-invalide',
	fields: [{ field: 'note', message }]
});
