import type { Line } from './answers.ts';

/** What is no Intervision (statistics.md A19, A20), as the report names it. */
export const actionKinds: readonly Line[] = [
	{ code: 'copil', label: 'Comités de pilotage' },
	{ code: 'agoradd', label: 'Agor’Add' },
	{ code: 'sensibilisation', label: 'Sensibilisations' },
	{ code: 'groupe-echange', label: 'Groupes d’échange' },
	{ code: 'webinaire', label: 'Webinaires' },
	{ code: 'formation', label: 'Formations des référents et coordinations' },
	{ code: 'lancement', label: 'Réunions de lancement' },
	{ code: 'assemblee-generale', label: 'Assemblées générales' },
	{ code: 'bureau', label: 'Bureaux' },
	{ code: 'conseil-administration', label: 'Conseils d’administration' }
];

/** The lines of what was found: the known ones in their order, then the others under their own code. */
export function linesFound(known: readonly Line[], found: readonly string[]): readonly Line[] {
	const others = [...new Set(found)].filter((code) => !known.some((line) => line.code === code));
	return [...known, ...others.toSorted().map((code) => ({ code, label: code }))];
}
