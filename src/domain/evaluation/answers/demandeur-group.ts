import { restituteurGroups, type RestituteurGroup } from '#domain/fiche/restituteur-group.ts';
import { options, type Line } from './answers.ts';

/** [EVA-12] The four groups of the report’s section E: the same every year, whatever option is added to the form. */
export const demandeurGroups: readonly Line[] = [
	{ code: 'liberaux', label: 'Libéraux' },
	{ code: 'csapa-caarud', label: restituteurGroups['csapa-caarud'] },
	{ code: 'social-autres', label: 'Secteur social et autres' },
	{ code: 'hospitalier', label: 'Secteur hospitalier' }
];

/** Of each demandeur: its group, and the group under which the same would tell the patient (section N). */
const places: Readonly<Record<string, readonly [group: string, restituteur: RestituteurGroup]>> = {
	mg: ['liberaux', 'mg'],
	pharmacien: ['liberaux', 'pharmacien'],
	'autre-liberal': ['liberaux', 'autre-liberal'],
	csapa: ['csapa-caarud', 'csapa-caarud'],
	caarud: ['csapa-caarud', 'csapa-caarud'],
	'cmp-epsm': ['hospitalier', 'hospitalier'],
	'addictologie-ch': ['hospitalier', 'hospitalier'],
	'secteur-social': ['social-autres', 'social'],
	autre: ['social-autres', 'autre']
};

/** The group of a demandeur; silence is its own. Throws on an option that no group has taken. */
export function demandeurGroup(code: string): string {
	return placeOf(code)?.[0] ?? code;
}

/** Under which restituteur’s group the demandeur would be counted. */
export function asRestituteur(code: string): string {
	return placeOf(code)?.[1] ?? code;
}

const demandeurs: ReadonlySet<string> = new Set(options('demandeurs').map(({ code }) => code));

function placeOf(code: string) {
	if (!demandeurs.has(code)) return null;
	const place = places[code];
	if (!place) throw new Error(`no group for the demandeur ${code}`);
	return place;
}
