import type { IntervisionRole, Mandat } from '#domain/intervision/role.ts';
import type { PersonRecord } from '#server/db/people.ts';

/** A fictional professional, with the role held in the demonstration's Intervision. */
export interface Persona extends PersonRecord {
	readonly role: IntervisionRole | null;
	readonly mandats: readonly Mandat[];
	/** Shown on the first page: « Essayer en tant que… ». Null keeps this person in the background. */
	readonly trial: string | null;
}

type Draft = Omit<Persona, 'id' | 'email' | 'coordonne' | 'mandats' | 'trial'> &
	Partial<Pick<Persona, 'mandats' | 'trial'>>;

function persona(id: string, draft: Draft): Persona {
	const address = `${draft.givenName}.${draft.familyName}`
		.normalize('NFD')
		.replace(/[^A-Za-z.]/g, '')
		.toLowerCase();
	return {
		mandats: [],
		trial: null,
		...draft,
		id: `demo${id}`,
		email: `${address}@demonstration.example`,
		coordonne: false
	};
}

/** Every category of the report has somebody here; nobody exists (Péronne: domain.md §7). */
export const personas: readonly Persona[] = [
	persona('coordination', {
		givenName: 'Nadia',
		familyName: 'Lemaire',
		profession: 'coordinateur',
		mode: 'salarie',
		structureKind: 'dac',
		structureName: 'DAC de la Somme',
		fonction: 'coordinatrice de parcours',
		role: 'coordination',
		mandats: ['coordination-clinique'],
		trial: 'Prépare l’Intervision, invite, archive les fiches signées.'
	}),
	persona('animatrice', {
		givenName: 'Claire',
		familyName: 'Vasseur',
		profession: 'medecin',
		mode: 'liberal',
		structureKind: 'cabinet',
		structureName: 'Cabinet médical de Péronne',
		fonction: 'médecin généraliste',
		role: 'animateur',
		mandats: ['referent'],
		trial: 'Fait entrer, ouvre les situations, écrit la synthèse et signe.'
	}),
	persona('coanimateur', {
		givenName: 'Hugues',
		familyName: 'Delattre',
		profession: 'medecin',
		mode: 'liberal',
		structureKind: 'msp',
		structureName: 'Maison de santé de Roisel',
		fonction: 'médecin généraliste',
		role: 'co-animateur',
		mandats: ['referent'],
		trial: 'Second référent du pôle, peut tout reprendre.'
	}),
	persona('expert', {
		givenName: 'Karim',
		familyName: 'Benali',
		profession: 'addictologue',
		mode: 'salarie',
		structureKind: 'csapa',
		structureName: 'CSAPA de la Somme',
		fonction: 'médecin addictologue',
		role: 'expert',
		trial: 'Apporte son regard, écrit dans la fiche.'
	}),
	persona('pharmacienne', {
		givenName: 'Émilie',
		familyName: 'Carpentier',
		profession: 'pharmacien',
		mode: 'liberal',
		structureKind: 'officine',
		structureName: 'Pharmacie du Château',
		fonction: 'pharmacienne',
		role: 'participant',
		trial: 'Rejoint à midi depuis son officine.'
	}),
	persona('infirmier', {
		givenName: 'Thomas',
		familyName: 'Wattel',
		profession: 'infirmier',
		mode: 'liberal',
		structureKind: 'cabinet',
		structureName: 'Cabinet infirmier de Ham',
		fonction: 'infirmier libéral',
		role: 'participant',
		trial: 'Attend pendant la situation où le patient l’a refusé.'
	}),
	persona('educatrice', {
		givenName: 'Marion',
		familyName: 'Leroy',
		profession: 'educateur',
		mode: 'salarie',
		structureKind: 'social',
		structureName: 'Centre mères-enfants de l’Ancre',
		fonction: 'éducatrice spécialisée',
		role: 'participant',
		trial: 'A demandé l’étude d’une situation.'
	}),
	persona('psychologue', {
		givenName: 'Lucie',
		familyName: 'Fontaine',
		profession: 'psychologue',
		mode: 'salarie',
		structureKind: 'csapa',
		structureName: 'CSAPA de la Somme',
		fonction: 'psychologue',
		role: 'participant'
	}),
	persona('infirmiere', {
		givenName: 'Sarah',
		familyName: 'Nowak',
		profession: 'infirmier',
		mode: 'salarie',
		structureKind: 'csapa',
		structureName: 'CSAPA de la Somme',
		fonction: 'infirmière',
		role: 'participant'
	}),
	persona('psychiatre', {
		givenName: 'Paul',
		familyName: 'Herbin',
		profession: 'psychiatre',
		mode: 'salarie',
		structureKind: 'cmp-epsm',
		structureName: 'CMP de Péronne',
		fonction: 'psychiatre',
		role: 'participant'
	}),
	persona('generaliste', {
		givenName: 'Anne',
		familyName: 'Lesage',
		profession: 'medecin',
		mode: 'salarie',
		structureKind: 'hopital',
		structureName: 'Centre hospitalier de Péronne',
		fonction: 'médecin généraliste hospitalière',
		role: 'participant'
	}),
	persona('dieteticienne', {
		givenName: 'Camille',
		familyName: 'Roux',
		profession: 'autre-sante',
		mode: 'salarie',
		structureKind: 'csapa',
		structureName: 'CSAPA de la Somme',
		fonction: 'diététicienne',
		role: 'participant'
	}),
	persona('secretaire', {
		givenName: 'Sophie',
		familyName: 'Duval',
		profession: 'secretaire',
		mode: 'salarie',
		structureKind: 'association',
		structureName: 'Généralistes et Addictions',
		fonction: 'assistante de coordination',
		role: null,
		mandats: ['coordination-logistique'],
		trial: 'Tient la logistique : voit les états et les empreintes, jamais le contenu clinique.'
	}),
	persona('evaluation', {
		givenName: 'Hélène',
		familyName: 'Masson',
		profession: 'autre',
		mode: 'salarie',
		structureKind: 'association',
		structureName: 'Généralistes et Addictions',
		fonction: 'chargée d’évaluation',
		role: null,
		mandats: ['evaluation'],
		trial: 'Lit les fiches finalisées, sous pseudonyme.'
	}),
	persona('protection', {
		givenName: 'Victor',
		familyName: 'Lambert',
		profession: 'autre',
		mode: 'salarie',
		structureKind: 'association',
		structureName: 'Généralistes et Addictions',
		fonction: 'délégué à la protection des données',
		role: null,
		mandats: ['dpo'],
		trial: 'Lit le journal des actes, jamais le contenu.'
	}),
	persona('direction', {
		givenName: 'Isabelle',
		familyName: 'Caron',
		profession: 'autre',
		mode: 'salarie',
		structureKind: 'association',
		structureName: 'Généralistes et Addictions',
		fonction: 'directrice',
		role: null,
		mandats: ['direction'],
		trial: 'Crée les pôles, nomme référents et coordinations ; ne lit aucune situation.'
	})
];
