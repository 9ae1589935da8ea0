import { expect, it } from 'vitest';
import { inspectFields } from './inspect-values.ts';

const context = { profile: 'fiche', known: [], invited: [] } as const;

// The three situations of the guide's Annexe III, in our own words.
const situations: Record<string, string>[] = [
	{
		contexte:
			'Jade vit depuis trois mois au Centre Thérapeutique Résidentiel avec son bébé. Traitement par Méthadone. Le CTR propose une autonomie progressive. Elle a choisi un nouveau médecin généraliste.',
		invites:
			'Le médecin traitant ; un éducateur du CTR ; l’addictologue ; l’éducatrice de Jeunes Enfants.',
		pistes:
			'Messages identiques de tous. Expliquer le circuit de la récompense. Mésusage du Paracétamol.'
	},
	{
		contexte:
			'Albert, 50 ans, père de trois enfants, chauffeur de taxi. Épouse infirmière, inquiète. Alcool chaque soir jusqu’à l’endormissement. Obèse et hypertendu. Albert a donné son accord.',
		pistes:
			'Rendez-vous avec la diététicienne du CSAPA. Associer le cardiologue et la Médecine du travail.'
	},
	{
		contexte:
			'Bruno, 45 ans, sous Subutex depuis dix ans, suivi par le médecin traitant et la pharmacie. Benzodiazépines en hausse. Bruno B. demande une aide pour le sommeil.',
		pistes: 'Un seul prescripteur, une seule pharmacie. Nouvelle Intervision dans trois mois.'
	}
];

it.each(situations)('[GAR-9] a situation of Annexe III passes ($contexte)', (fields) => {
	expect(inspectFields(fields, context)).toEqual([]);
});
