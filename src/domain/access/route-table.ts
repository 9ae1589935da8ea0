/**
 * Who may open each route: `public`, `token` (it carries its own secret), `demonstration`, `session` (the answer holds
 * only what is the person's own), or the actions that the use-case behind it asks for. A route without a row answers to
 * nobody (ACS-17).
 */
export const routeTable: Readonly<Record<string, string>> = {
	'/': 'public',
	'/accessibilite': 'public',
	'/aide': 'public',
	'/vos-donnees': 'public',
	'/healthz': 'public',
	'/connexion': 'public',
	'/connexion/[token]': 'token',
	'/connexion/cle': 'token',
	'/connexion/cle/defi': 'public',
	'/connexion/confirmer': 'session',
	'/connexion/pro-sante-connect': 'public',
	'/connexion/pro-sante-connect/retour': 'public',
	'/connexion/pro-sante-connect/adresse': 'token',
	'/connexion/pro-sante-connect/fin-de-session': 'token',
	'/deconnexion/pro-sante-connect': 'public',
	'/deconnexion/pro-sante-connect/fin': 'public',
	'/compte/pro-sante-connect': 'session',
	'/invitation/[token]': 'token',
	'/invitation/[token]/code': 'token',
	'/compte': 'session',
	'/compte/cle': 'session',
	'/compte/cle/defi': 'session',
	'/compte/application': 'session',
	'/compte/perdu': 'reinitialiser-identification',
	'/reponse/[jeton]': 'token',
	'/deconnexion': 'public',
	'/essayer/[personId]': 'demonstration',
	'/boite-aux-lettres': 'demonstration',
	'/boite-aux-lettres/[id]': 'demonstration',
	'/boite-aux-lettres/[id]/intervision.ics': 'demonstration',
	'/maintenance/archive': 'token',
	'/maintenance/courriels': 'token',
	'/api/livekit/webhook': 'token',
	'/accueil': 'session',
	'/api/aller': 'session',
	'/planning': 'session',
	'/poles': 'voir-poles',
	'/poles/nouveau': 'creer-pole',
	'/poles/association': 'creer-pole nommer-fonction',
	'/poles/[id]': 'voir-poles regler-pole nommer-fonction',
	'/inscription/[jeton]': 'token',
	'/intervisions/nouvelle': 'creer-intervision',
	'/intervisions/[id]': 'preparer-intervision inscrire-situation inviter',
	'/intervisions/[id]/relances': 'inviter',
	'/intervisions/serie': 'creer-intervision',
	'/intervisions/[id]/emargement': 'voir-emargement corriger-emargement',
	'/intervisions/[id]/situations/[situationId]':
		'lire-demande enregistrer-accord retirer-accord inviter',
	'/accords': 'suivre-accords',
	'/dossiers/[dossierId]/accord': 'tenir-accords',
	'/api/situations/[id]/retrait': 'retirer-accord',
	'/porte/[id]': 'entrer-dans-intervision',
	'/porte/[id]/intervision.ics': 'entrer-dans-intervision',
	'/salle/[id]': 'entrer-dans-intervision',
	'/api/situations/[id]/contexte': 'lire-brouillon',
	'/api/situations/[id]/nom-a-surveiller': 'ecrire-brouillon',
	'/api/situations/[id]/maintiens': 'finaliser',
	'/api/situations/[id]/finaliser': 'finaliser',
	'/demande': 'public',
	'/demande/[jeton]': 'token',
	'/demande/suivi/[jeton]': 'token',
	'/demandes': 'voir-demandes',
	'/demandes/liens': 'gerer-lien-demande',
	'/demandes/[id]': 'voir-demandes lire-demande-deposee traiter-demande orienter-demande',
	'/dossiers/[id]': 'voir-dossier comparer-dossiers reunir-dossiers',
	'/fiches': 'voir-fiches',
	'/fiches/abandon/[situationId]': 'abandonner-brouillon',
	'/fiches/[id]': 'lire-fiche lire-logistique signer archiver',
	'/fiches/[id]/fiche.pdf': 'lire-fiche',
	'/journal': 'voir-journal'
};

const openToAll: readonly string[] = ['public', 'token', 'demonstration'];

/** Where a route stands before any page: for everybody, for whoever has a session, or nowhere. */
export function routeEntry(route: string): 'open' | 'session' | 'closed' {
	const row = routeTable[route];
	if (row === undefined) return 'closed';
	return openToAll.includes(row) ? 'open' : 'session';
}
