import { organiserKinds, type OrganiserKind } from '#domain/pole/organiser.ts';

/** « CSAPA du Ponthieu », « Maison de la Source (association) »: its kind only where its name does not say it. */
export function organiserWords({ name, kind }: { name: string; kind: OrganiserKind }): string {
	const said = name.toLowerCase().includes(organiserKinds[kind].toLowerCase());
	return said ? name : `${name} (${organiserKinds[kind]})`;
}
