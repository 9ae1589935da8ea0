import type { Actor } from '#domain/access/actor.ts';
import { scopeKey } from '#domain/evaluation/scope/scope-poles.ts';
import { flatTables } from '#domain/evaluation/export/flat-table.ts';
import { printableReport } from '#domain/evaluation/export/printable-report.ts';
import { tableCsv } from '#domain/evaluation/export/table-csv.ts';
import type { Scope } from '#domain/evaluation/scope/scope.ts';
import type { ReportModel } from '#domain/evaluation/report/report-model.ts';
import type { Releasable } from '#domain/evaluation/suppression/release-report.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import { drawAll } from './draw-all.ts';
import type { ReportDeps } from './report-deps.ts';
import { loadScopeReader } from './load-evaluation-reader.ts';
import { readPublished, type Published } from './read-published.ts';

/** The report or the contract's sheet alone, in each format. */
type ExportKind = 'rapport' | 'cpom';
const mediaTypes = {
	pdf: 'application/pdf',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	zip: 'application/zip'
} as const;
type ExportFormat = keyof typeof mediaTypes;

export interface ExportedFile {
	readonly ok: true;
	readonly bytes: Uint8Array;
	readonly filename: string;
	readonly mediaType: string;
}

interface Wish {
	readonly year: number;
	readonly scope: Scope;
	readonly version: number;
	readonly kind: ExportKind;
	readonly format: ExportFormat;
}

/**
 * [RAP-6] What leaves the association is a published version, as it was frozen: no other report reaches a file. The
 * journal keeps what left, by its hash.
 */
export async function exportReport(
	deps: ReportDeps,
	actor: Actor,
	{ year, scope, version, kind, format }: Wish
): Promise<ExportedFile | { readonly ok: false; readonly why: Refusal }> {
	const reader = await loadScopeReader(deps, actor, scope);
	if (!reader.ok) return reader;
	const published = await readPublished(deps, year, scopeKey(scope), version);
	if (!published) return { ok: false, why: 'introuvable' };
	const report = narrowed(published.content.report, kind);
	const bytes = await write(deps, published, report, format);
	await deps.journal.append({
		at: deps.now().toISOString(),
		actor: actor.personId,
		event: 'evaluation-exportee',
		subject: String(year),
		payload: {
			...{ perimetre: scopeKey(scope), version, document: kind, format },
			sha256: deps.sha256(bytes)
		}
	});
	const filename = `${kind}-${year}-${plain(published.scopeName)}-v${version}.${format}`;
	return { ok: true, bytes, filename, mediaType: mediaTypes[format] };
}

type Leaving = Releasable<ReportModel>;

function narrowed(report: Leaving, kind: ExportKind): Leaving {
	if (kind === 'rapport') return report;
	const sections = report.sections.filter(({ code }) => code === 'CPOM');
	return { ...report, title: `Indicateurs du CPOM ${report.year}`, sections };
}

async function write(
	deps: ReportDeps,
	{ publication, scopeName, sha256 }: Published,
	report: Leaving,
	format: ExportFormat
): Promise<Uint8Array> {
	const facts = [
		{ label: 'Année', value: String(report.year) },
		{ label: 'Périmètre', value: scopeName },
		{ label: 'Version', value: `${publication.version}, du ${deps.day(publication.publishedAt)}` },
		...(publication.note === '' ? [] : [{ label: 'Pourquoi', value: publication.note }]),
		{ label: 'Définitions des chiffres', value: publication.definitionsVersion },
		{ label: 'Empreinte SHA-256', value: sha256 }
	];
	switch (format) {
		case 'xlsx':
			return deps.writeReport({ report, facts });
		case 'zip': {
			const files = flatTables(report).map(
				(table) => [`${table.id}.csv`, tableCsv(table)] as const
			);
			return deps.zip(Object.fromEntries(files));
		}
		case 'pdf':
			return deps.print(
				printableReport({
					...{ report, facts, subtitle: '' },
					pictures: await drawAll(deps.drawForPaper, report),
					createdAt: publication.publishedAt.toISOString(),
					verification:
						'L’empreinte est celle de la version publiée, gardée par l’association\u00a0: elle peut dire si ce document est resté le même.'
				})
			);
	}
}

/** For the name of a file. */
const plain = (name: string) =>
	name
		.normalize('NFD')
		.replace(/[^A-Za-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '')
		.toLowerCase();
