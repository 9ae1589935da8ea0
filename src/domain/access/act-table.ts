/**
 * Every form action (`?/name`), method of an interface and page (`page`), with what the use-case behind it asks of the
 * decision functions. `session`: it touches only what is the person's own. The rows of route-table.ts are their sums.
 */
export const actTable: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	'/': { page: 'public' },
	'/accessibilite': { page: 'public' },
	'/aide': { page: 'public' },
	'/api/livekit/webhook': { POST: 'token' },
	'/boite-aux-lettres': { page: 'demonstration' },
	'/boite-aux-lettres/[id]': { page: 'demonstration' },
	'/boite-aux-lettres/[id]/intervision.ics': { GET: 'demonstration' },
	'/connexion': { page: 'public', '?/default': 'public' },
	'/connexion/[token]': { page: 'token', '?/default': 'token' },
	'/connexion/cle': { POST: 'token' },
	'/connexion/cle/defi': { POST: 'public' },
	'/connexion/pro-sante-connect': { GET: 'public' },
	'/connexion/pro-sante-connect/adresse': {
		page: 'token',
		'?/demander': 'token',
		'?/confirmer': 'token'
	},
	'/connexion/pro-sante-connect/fin-de-session': { POST: 'token' },
	'/connexion/pro-sante-connect/retour': { GET: 'public' },
	'/deconnexion': { POST: 'public' },
	'/deconnexion/pro-sante-connect': { page: 'public' },
	'/deconnexion/pro-sante-connect/fin': { GET: 'public' },
	'/demande': { page: 'public', '?/envoyer': 'public', '?/ligne': 'public' },
	'/demande/[jeton]': { page: 'token', '?/envoyer': 'token', '?/ligne': 'token' },
	'/demande/suivi/[jeton]': { page: 'token', '?/ajouter': 'token', '?/retirer': 'token' },
	'/essayer/[personId]': { POST: 'demonstration' },
	'/healthz': { GET: 'public' },
	'/inscription/[jeton]': { page: 'token', '?/demander': 'token' },
	'/invitation/[token]': { page: 'token', '?/default': 'token' },
	'/invitation/[token]/code': { page: 'token', '?/ouvrir': 'token', '?/renvoyer': 'token' },
	'/maintenance/archive': { GET: 'token' },
	'/maintenance/export': { POST: 'token' },
	'/maintenance/courriels': { POST: 'token' },
	'/patient': { page: 'token' },
	'/patient/[jeton]': { page: 'token', '?/default': 'token' },
	'/presence/[jeton]': { page: 'token', '?/default': 'token' },
	'/reponse/[jeton]': { page: 'token', '?/repondre': 'token', '?/savoir': 'token' },
	'/signature/[jeton]': { page: 'token', '?/default': 'token' },
	'/tester-mon-poste': { page: 'public' },
	'/tester-mon-poste/fin/[ticket]': { POST: 'token' },
	'/tester-mon-poste/informatique': { page: 'public' },
	'/tester-mon-poste/passe': { POST: 'public' },
	'/verifier': { page: 'public', '?/default': 'public' },
	'/vos-donnees': { page: 'public' },
	'/vos-donnees/[code]': { page: 'public' },
	'/vos-donnees/[code]/document.pdf': { GET: 'public' },
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
	'/api/aller': { POST: 'session' },
	'/api/intervisions/[id]/personnes': { GET: 'preparer-intervision' },
	// [SAL-15] by whoever holds the device of the room where that person sits
	'/api/intervisions/[id]/places/[personne]': { POST: 'entrer-dans-intervision' },
	'/api/situations/[id]/contexte': { GET: 'lire-brouillon' },
	'/api/situations/[id]/finaliser': { POST: 'finaliser' },
	'/api/situations/[id]/maintiens': { POST: 'finaliser' },
	'/api/situations/[id]/nom-a-surveiller': { POST: 'ecrire-brouillon finaliser' },
	'/api/situations/[id]/patient': { POST: 'inviter-patient', DELETE: 'inviter-patient' },
	'/api/situations/[id]/retrait': { POST: 'retirer-accord' },
	'/compte': {
		page: 'session',
		'?/fermerSession': 'session',
		'?/fermerAutres': 'session',
		'?/renommerCle': 'session',
		'?/retirerCle': 'session',
		'?/retirerApplication': 'session',
		'?/renouvelerCodes': 'session',
		'?/oublierAppareil': 'session'
	},
	'/compte/application': { page: 'session', '?/default': 'session' },
	'/compte/cle': { POST: 'session' },
	'/compte/cle/defi': { POST: 'session' },
	'/compte/indemnites': { page: 'session' },
	'/compte/perdu': {
		page: 'reinitialiser-identification',
		'?/chercher': 'reinitialiser-identification',
		'?/retirer': 'reinitialiser-identification'
	},
	'/compte/pro-sante-connect': {
		page: 'session',
		'?/comparer': 'session',
		'?/confirmer': 'session',
		'?/plus-tard': 'session',
		'?/delier': 'session'
	},
	'/connexion/confirmer': { page: 'session', '?/application': 'session', '?/secours': 'session' },
	'/conservation': {
		page: 'voir-conservation',
		'?/regler': 'regler-conservation',
		'?/purger': 'purger'
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
	'/documents': { page: 'session' },
	'/documents/[code]': { page: 'session voir-documents-protection' },
	'/documents/[code]/document.pdf': { GET: 'session voir-documents-protection' },
	'/documents/[code]/versions': {
		page: 'installer-document',
		'?/installer': 'installer-document',
		'?/revenir': 'installer-document'
	},
	'/documents/[code]/versions/[version]/document.pdf': { GET: 'installer-document' },
	'/dossiers/[dossierId]/accord': {
		page: 'tenir-accords',
		'?/enregistrer': 'tenir-accords',
		'?/retirer': 'tenir-accords'
	},
	'/dossiers/[id]': {
		page: 'voir-dossier comparer-dossiers',
		'?/comparer': 'comparer-dossiers',
		'?/reunir': 'reunir-dossiers',
		'?/separer': 'reunir-dossiers'
	},
	'/dossiers/[id]/effacer': { page: 'effacer-dossier', '?/default': 'effacer-dossier' },
	'/fiches': { page: 'voir-fiches', '?/chercher': 'voir-fiches' },
	'/fiches/[id]': {
		page: 'lire-fiche lire-logistique',
		'?/signer': 'signer',
		'?/archiver': 'archiver',
		'?/demanderRelecture': 'demander-relecture',
		'?/retirerRelecture': 'demander-relecture',
		'?/rendreRelecture': 'repondre-relecture',
		'?/attendre': 'choisir-signataires',
		'?/liberer': 'choisir-signataires'
	},
	'/fiches/[id]/correction': { page: 'corriger-fiche', '?/default': 'corriger-fiche' },
	'/fiches/[id]/fiche.pdf': { GET: 'lire-fiche' },
	'/fiches/abandon/[situationId]': {
		page: 'abandonner-brouillon',
		'?/default': 'abandonner-brouillon'
	},
	'/indemnisation': {
		page: 'voir-indemnites',
		'?/etablir': 'gerer-indemnites',
		'?/bordereau': 'gerer-indemnites',
		'?/ecarter': 'gerer-indemnites',
		'?/remettre': 'gerer-indemnites'
	},
	'/indemnisation/bordereaux': { page: 'gerer-indemnites' },
	'/indemnisation/bordereaux/[id]': {
		page: 'gerer-indemnites',
		'?/reprendre': 'gerer-indemnites',
		'?/transmettre': 'gerer-indemnites',
		'?/payer': 'gerer-indemnites',
		'?/annulerPaiement': 'gerer-indemnites',
		'?/ecarter': 'gerer-indemnites',
		'?/remettre': 'gerer-indemnites'
	},
	'/indemnisation/bordereaux/[id]/export': { GET: 'gerer-indemnites' },
	'/indemnisation/bordereaux/[id]/feuille/[personne]': { GET: 'gerer-indemnites' },
	'/indemnisation/feuille-vierge': { GET: 'session' },
	// one's own, or any for whoever pays
	'/indemnisation/feuilles/[id]': { GET: 'session gerer-indemnites' },
	'/indemnisation/tarifs': {
		page: 'gerer-indemnites',
		'?/fixer': 'gerer-indemnites',
		'?/retirer': 'gerer-indemnites'
	},
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
	'/intervisions/[id]/documents': { page: 'inviter' },
	'/intervisions/[id]/documents/[code]': { GET: 'inviter' },
	'/intervisions/[id]/emargement': {
		page: 'voir-emargement',
		'?/ajouter': 'corriger-emargement',
		'?/corriger': 'corriger-emargement',
		'?/oter': 'corriger-emargement',
		'?/annulerCorrection': 'corriger-emargement',
		'?/recompter': 'corriger-emargement',
		'?/parole': 'corriger-emargement',
		'?/reprendre': 'corriger-emargement',
		'?/rappeler': 'corriger-emargement',
		'?/valider': 'valider-emargement'
	},
	'/intervisions/[id]/emargement/a-signer.pdf': { GET: 'voir-emargement' },
	'/intervisions/[id]/emargement/papier': {
		page: 'voir-feuille',
		'?/joindre': 'joindre-feuille',
		'?/detruire': 'joindre-feuille'
	},
	'/intervisions/[id]/emargement/papier/[scanId]': { GET: 'voir-feuille' },
	'/intervisions/[id]/emargement/vierge.pdf': { GET: 'voir-emargement' },
	'/intervisions/[id]/emargement/version/[version]': { GET: 'voir-emargement' },
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
	'/archive': { page: 'verifier-archive', '?/verifier': 'verifier-archive' },
	'/archive/export': { POST: 'exporter-archive' },
	'/journal': { page: 'voir-journal' },
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
		'?/fermerLien': 'regler-pole'
	},
	'/poles/association': {
		page: 'creer-pole',
		'?/nommer': 'nommer-fonction',
		'?/retirerFonction': 'nommer-fonction'
	},
	'/poles/nouveau': { page: 'creer-pole', '?/creer': 'creer-pole' },
	'/porte/[id]': {
		page: 'entrer-dans-intervision',
		'?/repondre': 'entrer-dans-intervision',
		'?/savoir': 'entrer-dans-intervision',
		'?/accepter': 'entrer-dans-intervision',
		'?/confirmer': 'confirmer-presence'
	},
	'/porte/[id]/intervision.ics': { GET: 'entrer-dans-intervision' },
	'/retours': { page: 'voir-retours' },
	'/retours/[id]': {
		page: 'voir-retours',
		'?/adresser': 'adresser-retour',
		'?/accuser': 'accuser-reception'
	},
	'/suites': { page: 'session' },
	'/suites/[situationId]': {
		page: 'suivre-suites lire-suites lire-sa-piste',
		'?/noter': 'noter-suites',
		'?/rouvrir': 'noter-suites',
		'?/confier': 'confier-suites',
		'?/renoncer': 'confier-suites',
		'?/reprendre': 'confier-suites'
	},
	'/suites/[situationId]/restitution.pdf': { GET: 'lire-suites' },
	'/salle/[id]': { page: 'entrer-dans-intervision' }
};
