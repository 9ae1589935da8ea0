import type { Mandat } from '#domain/intervision/role.ts';
import { decideResource, type ResourceAction } from './resource-access.ts';

/** One entry of the navigation; `aside`: among « Plus » when there are many. */
export interface SitePage {
	readonly href: string;
	readonly label: string;
	readonly aside: boolean;
}

/** More than these in a row, and nobody finds hers any more. */
const inARow = 7;

/** Whoever only watches over the data has no date to attend; whoever names functions or keeps machines, no fiche. */
const unclinical: readonly Mandat[] = ['dpo', 'direction', 'administrateur'];
const handling: readonly Mandat[] = [
	'coordination-clinique',
	'coordination-logistique',
	'referent'
];

/**
 * Where somebody may go, in the order of the work: what is ahead, what it leaves, who and where. Each page decides again
 * by itself: this only spares a refusal.
 */
export function sitePages(mandats: readonly Mandat[]): readonly SitePage[] {
	const may = (action: ResourceAction) =>
		mandats.some((mandat) => decideResource({ mandats: [mandat], role: null }, action).ok);
	const watches = mandats.length > 0 && mandats.every((mandat) => mandat === 'dpo');
	const reads = mandats.length === 0 || mandats.some((mandat) => !unclinical.includes(mandat));
	const handles = mandats.some((mandat) => handling.includes(mandat));
	const all: readonly (readonly [string, string, boolean, ('aside' | undefined)?])[] = [
		['/accueil', 'Accueil', true],
		['/planning', 'Planning', !watches],
		['/demandes', 'Demandes', handles],
		['/accords', 'Accords', may('suivre-accords'), 'aside'],
		['/fiches', 'Fiches', reads],
		['/suites', 'Suites', reads],
		['/retours', 'Retours', may('voir-retours')],
		['/indemnisation', 'Indemnités', may('voir-indemnites'), 'aside'],
		['/archive', 'Archive', may('verifier-archive'), 'aside'],
		['/historique', 'Historique', may('reprendre-historique'), 'aside'],
		['/annuaire', 'Annuaire', may('voir-annuaire')],
		// a coordination sets its pôle up once; the direction works there
		['/poles', 'Pôles', may('voir-poles'), handles ? 'aside' : undefined],
		['/evaluation', 'Évaluation', may('voir-evaluation'), 'aside'],
		['/activites', 'Activités', may('voir-activites'), 'aside'],
		['/documents', 'Documents', true, 'aside'],
		['/conservation', 'Conservation', may('voir-conservation'), 'aside'],
		['/journal', 'Journal', may('voir-journal')]
	];
	const open = all.filter(([, , isOpen]) => isOpen);
	const many = open.length > inARow;
	return open.map(([href, label, , place]) => ({ href, label, aside: many && place === 'aside' }));
}
