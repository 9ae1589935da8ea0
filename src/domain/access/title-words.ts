import type { Title } from './title.ts';

const words: Readonly<Record<Title, string>> = {
	animateur: 'animateur·trice',
	'co-animateur': 'co-animateur·trice',
	demandeur: 'demandeur·se',
	concerne: 'professionnel·le concerné·e',
	expert: 'expert·e',
	restituteur: 'chargé·e de la restitution',
	'charge-suite': 'chargé·e d’une suite',
	'coordination-clinique': 'coordination',
	'coordination-logistique': 'coordination (logistique)',
	'non-concerne': 'présent·e, non concerné·e',
	patient: 'patient·e',
	representant: 'représentant·e du patient',
	referent: 'référent·e de pôle',
	evaluation: 'évaluation',
	direction: 'direction de l’association',
	dpo: 'protection des données',
	administrateur: 'administration technique'
};

const byCode: ReadonlyMap<string, string> = new Map(Object.entries(words));

/** Says a title in words; one that this version does not know shows its own code. */
export function titleWords(title: string): string {
	return byCode.get(title) ?? title;
}
