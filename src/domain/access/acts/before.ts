import type { ActTable } from './act.ts';

/** What leads to the day: who, when, on which agenda. */
export const beforeActs: ActTable = {
	'/accords': { page: 'suivre-accords tenir-accords' },
	'/accueil': { page: 'session' },
	'/annuaire': {
		page: 'voir-annuaire',
		'?/archiver': 'modifier-annuaire',
		'?/reprendre': 'modifier-annuaire',
		'?/ajouter': 'preparer-intervision',
		'?/annuler': 'modifier-annuaire'
	},
	'/annuaire/[id]': {
		page: 'voir-annuaire',
		'?/enregistrer': 'modifier-annuaire',
		'?/repondre': 'repondre-adresse',
		'?/archiver': 'modifier-annuaire',
		'?/reprendre': 'modifier-annuaire',
		'?/annuler': 'modifier-annuaire'
	},
	'/annuaire/doublons': {
		page: 'modifier-annuaire',
		'?/reunir': 'modifier-annuaire',
		'?/distinguer': 'modifier-annuaire',
		'?/annuler': 'modifier-annuaire'
	},
	'/annuaire/export': { GET: 'voir-annuaire' },
	'/annuaire/import': {
		page: 'modifier-annuaire',
		'?/lire': 'modifier-annuaire',
		'?/annuler': 'modifier-annuaire'
	},
	'/annuaire/import/[id]': {
		page: 'modifier-annuaire',
		'?/colonnes': 'modifier-annuaire',
		'?/choisir': 'modifier-annuaire',
		'?/importer': 'modifier-annuaire',
		'?/abandonner': 'modifier-annuaire'
	},
	'/annuaire/import/modele': { GET: 'session' },
	'/annuaire/moi': {
		page: 'session',
		'?/enregistrer': 'session',
		'?/repondre': 'session',
		'?/annuler': 'session'
	},
	'/annuaire/nouveau': {
		page: 'modifier-annuaire traiter-demande',
		'?/creer': 'modifier-annuaire'
	},
	'/demandes': { page: 'voir-demandes' },
	'/demandes/[id]': {
		page: 'voir-demandes lire-demande-deposee comparer-dossiers',
		'?/accepter': 'traiter-demande',
		'?/complement': 'traiter-demande',
		'?/refuser': 'traiter-demande',
		'?/reprendre': 'traiter-demande',
		'?/orienter': 'orienter-demande',
		'?/inscrire': 'traiter-demande inscrire-situation preparer-intervision inviter',
		'?/souhaits': 'traiter-demande preparer-intervision inviter'
	},
	'/demandes/liens': { page: 'gerer-lien-demande', '?/renouveler': 'gerer-lien-demande' },
	'/intervisions/[id]': {
		page: 'preparer-intervision',
		'?/ajouterPersonne': 'preparer-intervision',
		'?/ajouterDeLAnnuaire': 'preparer-intervision',
		'?/changerRole': 'preparer-intervision',
		'?/retirerPersonne': 'preparer-intervision',
		'?/ajouterSituation': 'inscrire-situation',
		'?/noterRetrait': 'preparer-intervision',
		'?/retirerSituation': 'preparer-intervision',
		'?/remettreSituation': 'preparer-intervision',
		'?/modifierDate': 'preparer-intervision',
		'?/reporter': 'preparer-intervision',
		'?/annuler': 'preparer-intervision',
		'?/retablir': 'preparer-intervision',
		'?/deplacerSituation': 'preparer-intervision',
		'?/inscrireSuite': 'inscrire-situation',
		'?/accepterInscription': 'preparer-intervision',
		'?/accepterInscriptions': 'preparer-intervision',
		'?/ecarterInscription': 'preparer-intervision',
		'?/inviter': 'inviter',
		'?/prevenir': 'inviter',
		'?/reprendre': 'inviter',
		'?/retirerLien': 'inviter',
		'?/remettreLien': 'inviter',
		'?/relancer': 'inviter',
		'?/informer': 'inviter',
		'?/adresserRetour': 'adresser-retour'
	},
	'/intervisions/[id]/relances': {
		page: 'inviter',
		'?/choisir': 'inviter',
		'?/habitudes': 'inviter'
	},
	'/intervisions/[id]/situations/[situationId]': {
		page: 'lire-demande',
		'?/enregistrer': 'enregistrer-accord',
		'?/retirer': 'retirer-accord',
		'?/validerException': 'enregistrer-accord',
		'?/inviterPatient': 'inviter-patient',
		'?/retirerPatient': 'inviter-patient',
		'?/concerner': 'inviter lire-demande',
		'?/suggerer': 'inviter lire-demande'
	},
	'/intervisions/[id]/situations/[situationId]/accord-papier': { GET: 'enregistrer-accord' },
	'/intervisions/[id]/situations/[situationId]/fiche-papier': { GET: 'lire-demande' },
	'/intervisions/nouvelle': { page: 'creer-intervision', '?/creer': 'creer-intervision' },
	'/intervisions/serie': {
		page: 'creer-intervision',
		'?/proposer': 'creer-intervision',
		'?/planifier': 'creer-intervision'
	},
	'/planning': { page: 'session' },
	'/poles': { page: 'voir-poles' },
	'/poles/[id]': {
		page: 'voir-poles',
		'?/nommer': 'nommer-fonction',
		'?/retirerFonction': 'nommer-fonction',
		'?/regler': 'regler-pole',
		'?/ajouterLieu': 'regler-pole',
		'?/retirerLieu': 'regler-pole',
		'?/passerLeRelais': 'regler-pole',
		'?/renouvelerLien': 'regler-pole',
		'?/fermerLien': 'regler-pole',
		'?/noterEtape': 'accompagner-pole',
		'?/reprendreEtape': 'accompagner-pole'
	},
	'/poles/association': {
		page: 'creer-pole',
		'?/nommer': 'nommer-fonction',
		'?/retirerFonction': 'nommer-fonction'
	},
	'/poles/nouveau': { page: 'creer-pole', '?/creer': 'creer-pole' }
};
