import { pisteOptions } from '#domain/fiche/v2026/piste-options.ts';

/** tache: somebody does it once, and can say that it is done; retour: one task for each absent; ligne: a way to go on. */
type PisteKind = 'tache' | 'retour' | 'ligne';

/** [SUI-2] What becomes of each piste of the form after the meeting. */
export const pisteKinds: Readonly<Record<string, PisteKind>> = {
	'trouver-medecin-traitant': 'tache',
	'contacter-medecin-traitant': 'tache',
	'ajuster-traitement': 'tache',
	'adapter-delivrance': 'tache',
	remobiliser: 'ligne',
	poursuivre: 'ligne',
	'optimiser-accompagnement': 'ligne',
	'accompagnement-conjoint': 'tache',
	orienter: 'tache',
	'accompagnement-social': 'tache',
	'contact-famille': 'tache',
	synthese: 'tache',
	'retour-absents': 'retour',
	autre: 'tache'
};

const labels = new Map(pisteOptions.map(({ code, label }) => [code, label]));

/** The words of the form; a piste of another version shows its code. */
export const pisteLabel = (code: string): string => labels.get(code) ?? code;
