import type { DiagnosticStep, StepResults } from './step.ts';

/** What the whole test comes to, for whoever will not read its eleven lines. */
export interface Verdict {
	readonly code:
		| 'pret'
		| 'pret-par-secours'
		| 'pret-sans-image'
		| 'micro-a-regler'
		| 'sans-visio'
		| 'visio-absente'
		| 'navigateur'
		| 'sans-liaison'
		| 'interrompu';
	readonly tone: 'done' | 'attention' | 'block';
	readonly title: string;
	readonly text: string;
}

const media: readonly DiagnosticStep[] = ['udp', 'tcp', 'relais'];

/** Reads the results from what stops everything to what only disturbs ([PST-1] to [PST-3]). */
export function decideVerdict(results: StepResults): Verdict {
	const failed = (step: DiagnosticStep) => results[step]?.state === 'echec';
	const works = (step: DiagnosticStep) =>
		results[step]?.state === 'reussi' || results[step]?.state === 'reserve';
	if (failed('navigateur') || failed('securite')) return verdicts.navigateur;
	if (failed('liaison')) return verdicts['sans-liaison'];
	// What did not run proves nothing: an unfinished test never says « prêt ».
	if (!results.liaison || !results.publication) return verdicts.interrompu;
	if (results.signalisation?.state === 'sans-objet') return verdicts['visio-absente'];
	if (failed('signalisation') || !media.some(works) || !works('publication'))
		return verdicts['sans-visio'];
	if (!works('micro')) return verdicts['micro-a-regler'];
	if (!works('camera')) return verdicts['pret-sans-image'];
	if (results.udp?.state !== 'reussi') return verdicts['pret-par-secours'];
	return verdicts.pret;
}

const verdicts: Readonly<Record<Verdict['code'], Verdict>> = {
	pret: {
		code: 'pret',
		tone: 'done',
		title: 'Votre poste est prêt',
		text: 'Le son, l’image et la fiche passent. Il n’y a rien à faire avant l’Intervision.'
	},
	'pret-par-secours': {
		code: 'pret-par-secours',
		tone: 'done',
		title: 'Votre poste est prêt, par un chemin de secours',
		text: 'Le réseau ferme le chemin le plus rapide. Le son et l’image passent par un autre\u00A0: ils peuvent se figer un instant. La fiche pour le service informatique dit ce qu’il faudrait ouvrir.'
	},
	'pret-sans-image': {
		code: 'pret-sans-image',
		tone: 'attention',
		title: 'Votre poste est prêt pour le son, sans image',
		text: 'La caméra ne s’est pas ouverte. Vous pouvez participer en «\u00A0Audio seul\u00A0»\u00A0: votre place est la même.'
	},
	'micro-a-regler': {
		code: 'micro-a-regler',
		tone: 'attention',
		title: 'Le réseau est prêt, le micro ne l’est pas',
		text: 'Vous verrez et entendrez tout, mais on ne vous entendra pas. Suivez le conseil de la ligne «\u00A0Micro\u00A0», puis recommencez.'
	},
	'sans-visio': {
		code: 'sans-visio',
		tone: 'block',
		title: 'Image et son impossibles sur ce réseau\u00A0: la fiche et le fil fonctionneront',
		text: 'Le réseau ne laisse pas passer la visio. Essayez un autre réseau (le partage de connexion d’un téléphone suffit), ou le même lien sur un téléphone. Sinon, entrez en «\u00A0Fiche et fil seuls\u00A0»\u00A0: l’animateur·trice peut vous appeler.'
	},
	'visio-absente': {
		code: 'visio-absente',
		tone: 'attention',
		title: 'La visio n’est pas disponible en ce moment',
		text: 'La fiche et le fil fonctionnent sur ce poste. Le son et l’image n’ont pas pu être essayés\u00A0: recommencez un peu plus tard.'
	},
	navigateur: {
		code: 'navigateur',
		tone: 'block',
		title: 'Ce navigateur ne convient pas',
		text: 'Ouvrez la même adresse, en https://, avec une version récente de Firefox, Chrome, Edge ou Safari, sur cet ordinateur ou sur votre téléphone.'
	},
	'sans-liaison': {
		code: 'sans-liaison',
		tone: 'block',
		title: 'La salle ne pourra pas s’ouvrir sur ce réseau',
		text: 'La page s’affiche, mais la liaison continue avec Intervisio est coupée, souvent par un serveur mandataire. Essayez un autre réseau ou votre téléphone, et remettez la fiche au service informatique.'
	},
	interrompu: {
		code: 'interrompu',
		tone: 'attention',
		title: 'Le test n’est pas allé jusqu’au bout',
		text: 'Ce qui n’a pas été essayé ne prouve rien. Recommencez quand vous voulez.'
	}
};
