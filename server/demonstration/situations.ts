import { noAccord, type Accord } from '#domain/accord/accord.ts';

/** A situation of the demonstration: the guide's Annexe III, retold in our own words. */
export interface DemoSituation {
	readonly designation: string;
	readonly demandeur: string;
	readonly problem: string;
	readonly demandeurs: readonly string[];
	readonly motifs: readonly string[];
	readonly problematiques: readonly string[];
	readonly formerPistes: readonly string[];
	readonly invited: readonly string[];
	readonly medecinTraitant: string;
	readonly pharmacien: string | null;
	readonly accord: Omit<Accord, 'collectedOn' | 'refusedPersonIds'> & {
		readonly refused: readonly string[];
	};
}

const given = { ...noAccord, withdrawalRightTold: true, copyGiven: true };

export const demoSituations: readonly DemoSituation[] = [
	{
		designation: 'Jade M.',
		demandeur: 'demoeducatrice',
		problem:
			'Jade vit depuis trois mois dans un centre qui accueille les mères avec leur bébé. Elle prend de la méthadone. En arrivant, elle a dû changer de médecin traitant. Le centre souhaite que le nouveau médecin sache où en est le parcours, et que tous tiennent le même discours sur l’usage détourné de tout médicament, paracétamol compris, sans que Jade se sente jugée.',
		demandeurs: ['secteur-social'],
		motifs: ['nouveau-patient', 'mesusage', 'coordination-parcours'],
		problematiques: ['heroine-tso', 'medicaments'],
		formerPistes: [],
		invited: ['demoanimatrice', 'demoexpert', 'demoeducatrice', 'demopharmacienne'],
		medecinTraitant: 'demoanimatrice',
		pharmacien: 'demopharmacienne',
		accord: {
			...given,
			state: 'partiel-ecrit',
			collectedBy: 'demoeducatrice',
			paperKeptAt: 'dossier du centre',
			refused: ['demoinfirmier']
		}
	},
	{
		designation: 'Albert D.',
		demandeur: 'democoanimateur',
		problem:
			'Albert a 50 ans, trois enfants, et conduit un taxi. Chaque soir, de retour chez lui, il boit jusqu’à s’endormir. Il est en surpoids et hypertendu. Son médecin a tenté plusieurs fois d’ouvrir la discussion : Albert se ferme, tout en disant son mal-être. Son épouse, inquiète, craint un accident de la route. Le médecin se sent démuni.',
		demandeurs: ['mg'],
		motifs: ['suivi-patient', 'surconsommation', 'professionnels-en-difficulte'],
		problematiques: ['alcool'],
		formerPistes: [],
		invited: [
			'democoanimateur',
			'demoexpert',
			'demopsychologue',
			'demoinfirmier',
			'demodieteticienne'
		],
		medecinTraitant: 'democoanimateur',
		pharmacien: null,
		accord: {
			...given,
			state: 'oral',
			collectedBy: 'democoanimateur',
			acceptsUnconcerned: true,
			refused: []
		}
	},
	{
		designation: 'Bruno T.',
		demandeur: 'demoanimatrice',
		problem:
			'Bruno est suivi depuis deux ans pour un traitement par buprénorphine, avec alcool et benzodiazépines. Il est épileptique, garde des troubles de la mémoire et du repérage après un accident vasculaire, et fait l’objet d’une obligation de soins. Il vit seul, dans un logement accompagné qui devrait bientôt devenir le sien, et refuse toute hospitalisation. La baisse de la buprénorphine stagne à 40 mg ; ses recherches d’emploi l’ont découragé.',
		demandeurs: ['mg'],
		motifs: ['suivi-patient', 'traitement', 'psychosociale'],
		problematiques: ['heroine-tso', 'medicaments', 'alcool'],
		formerPistes: ['adapter-delivrance', 'optimiser-accompagnement'],
		invited: [
			'demoanimatrice',
			'demopharmacienne',
			'demoexpert',
			'demoinfirmiere',
			'demoeducatrice',
			'demopsychiatre'
		],
		medecinTraitant: 'demoanimatrice',
		pharmacien: 'demopharmacienne',
		accord: {
			...given,
			state: 'ecrit',
			collectedBy: 'demoanimatrice',
			paperKeptAt: 'cabinet médical',
			refused: []
		}
	}
];
