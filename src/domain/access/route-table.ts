/**
 * Who may open each route: `public`, `token` (it carries its own secret), `demonstration`, `session` (the answer holds
 * only what is the person's own), or the actions that the use-case behind it asks for. A route without a row answers to
 * nobody (ACS-17).
 */
export const routeTable: Readonly<Record<string, string>> = {
	'/': 'public',
	'/accessibilite': 'public',
	'/aide': 'public',
	'/api/livekit/webhook': 'token',
	'/boite-aux-lettres': 'demonstration',
	'/boite-aux-lettres/[id]': 'demonstration',
	'/boite-aux-lettres/[id]/intervision.ics': 'demonstration',
	'/connexion': 'public',
	'/connexion/[token]': 'token',
	'/connexion/cle': 'token',
	'/connexion/cle/defi': 'public',
	'/connexion/pro-sante-connect': 'public',
	'/connexion/pro-sante-connect/adresse': 'token',
	'/connexion/pro-sante-connect/fin-de-session': 'token',
	'/connexion/pro-sante-connect/retour': 'public',
	'/deconnexion': 'public',
	'/deconnexion/pro-sante-connect': 'public',
	'/deconnexion/pro-sante-connect/fin': 'public',
	'/demande': 'public',
	'/demande/[jeton]': 'token',
	'/demande/suivi/[jeton]': 'token',
	'/essayer/[personId]': 'demonstration',
	'/healthz': 'public',
	'/inscription/[jeton]': 'token',
	'/invitation/[token]': 'token',
	'/invitation/[token]/code': 'token',
	'/maintenance/archive': 'token',
	'/maintenance/courriels': 'token',
	'/reponse/[jeton]': 'token',
	'/signature/[jeton]': 'token',
	'/vos-donnees': 'public',
	'/accords': 'suivre-accords tenir-accords',
	'/accueil': 'session',
	'/annuaire': 'voir-annuaire modifier-annuaire preparer-intervision',
	'/annuaire/[id]': 'voir-annuaire modifier-annuaire repondre-adresse',
	'/annuaire/doublons': 'modifier-annuaire',
	'/annuaire/export': 'voir-annuaire',
	'/annuaire/import': 'modifier-annuaire',
	'/annuaire/import/[id]': 'modifier-annuaire',
	'/annuaire/import/modele': 'session',
	'/annuaire/moi': 'session',
	'/annuaire/nouveau': 'modifier-annuaire traiter-demande',
	'/api/aller': 'session',
	'/api/intervisions/[id]/personnes': 'preparer-intervision',
	'/api/intervisions/[id]/places/[personne]': 'entrer-dans-intervision',
	'/api/situations/[id]/contexte': 'lire-brouillon',
	'/api/situations/[id]/finaliser': 'finaliser',
	'/api/situations/[id]/maintiens': 'finaliser',
	'/api/situations/[id]/nom-a-surveiller': 'ecrire-brouillon finaliser',
	'/api/situations/[id]/retrait': 'retirer-accord',
	'/compte': 'session',
	'/compte/application': 'session',
	'/compte/cle': 'session',
	'/compte/cle/defi': 'session',
	'/compte/perdu': 'reinitialiser-identification',
	'/compte/pro-sante-connect': 'session',
	'/connexion/confirmer': 'session',
	'/demandes': 'voir-demandes',
	'/demandes/[id]':
		'voir-demandes lire-demande-deposee comparer-dossiers traiter-demande orienter-demande inscrire-situation preparer-intervision inviter',
	'/demandes/liens': 'gerer-lien-demande',
	'/dossiers/[dossierId]/accord': 'tenir-accords',
	'/dossiers/[id]': 'voir-dossier comparer-dossiers reunir-dossiers',
	'/fiches': 'voir-fiches',
	'/fiches/[id]': 'lire-fiche lire-logistique signer archiver',
	'/fiches/[id]/fiche.pdf': 'lire-fiche',
	'/fiches/abandon/[situationId]': 'abandonner-brouillon',
	'/intervisions/[id]': 'preparer-intervision inscrire-situation inviter',
	'/intervisions/[id]/emargement': 'voir-emargement corriger-emargement',
	'/intervisions/[id]/relances': 'inviter',
	'/intervisions/[id]/situations/[situationId]':
		'lire-demande enregistrer-accord retirer-accord inviter',
	'/intervisions/nouvelle': 'creer-intervision',
	'/intervisions/serie': 'creer-intervision',
	'/journal': 'voir-journal',
	'/planning': 'session',
	'/poles': 'voir-poles',
	'/poles/[id]': 'voir-poles regler-pole nommer-fonction',
	'/poles/association': 'creer-pole nommer-fonction',
	'/poles/nouveau': 'creer-pole',
	'/porte/[id]': 'entrer-dans-intervision',
	'/porte/[id]/intervision.ics': 'entrer-dans-intervision',
	'/salle/[id]': 'entrer-dans-intervision'
};

const openToAll: readonly string[] = ['public', 'token', 'demonstration'];

/** Where a route stands before any page: for everybody, for whoever has a session, or nowhere. */
export function routeEntry(route: string): 'open' | 'session' | 'closed' {
	const row = routeTable[route];
	if (row === undefined) return 'closed';
	return openToAll.includes(row) ? 'open' : 'session';
}
