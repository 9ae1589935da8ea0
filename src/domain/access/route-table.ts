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
	'/invitation/[token]': 'token',
	'/deconnexion': 'public',
	'/essayer/[personId]': 'demonstration',
	'/boite-aux-lettres': 'demonstration',
	'/boite-aux-lettres/[id]': 'demonstration',
	'/boite-aux-lettres/[id]/intervision.ics': 'demonstration',
	'/maintenance/archive': 'token',
	'/api/livekit/webhook': 'token',
	'/accueil': 'session',
	'/api/aller': 'session',
	'/intervisions/nouvelle': 'creer-intervision',
	'/intervisions/[id]': 'preparer-intervision inviter',
	'/intervisions/[id]/emargement': 'voir-emargement corriger-emargement',
	'/intervisions/[id]/situations/[situationId]': 'lire-demande enregistrer-accord inviter',
	'/porte/[id]': 'entrer-dans-intervision',
	'/porte/[id]/intervision.ics': 'entrer-dans-intervision',
	'/salle/[id]': 'entrer-dans-intervision',
	'/api/situations/[id]/contexte': 'lire-brouillon',
	'/api/situations/[id]/nom-a-surveiller': 'ecrire-brouillon',
	'/api/situations/[id]/maintiens': 'finaliser',
	'/api/situations/[id]/finaliser': 'finaliser',
	'/fiches': 'voir-fiches',
	'/fiches/abandon/[situationId]': 'abandonner-brouillon',
	'/fiches/[id]': 'lire-fiche lire-logistique signer archiver',
	'/fiches/[id]/fiche.pdf': 'lire-fiche',
	'/journal': 'voir-journal',
	'/annuaire': 'voir-annuaire modifier-annuaire',
	'/annuaire/export': 'voir-annuaire',
	'/annuaire/[id]': 'voir-annuaire modifier-annuaire',
	'/annuaire/nouveau': 'modifier-annuaire',
	'/annuaire/doublons': 'modifier-annuaire',
	'/annuaire/import': 'modifier-annuaire',
	'/annuaire/import/[id]': 'modifier-annuaire',
	'/annuaire/import/modele': 'session',
	'/annuaire/moi': 'session',
	'/api/intervisions/[id]/personnes': 'preparer-intervision'
};

const openToAll: readonly string[] = ['public', 'token', 'demonstration'];

/** Where a route stands before any page: for everybody, for whoever has a session, or nowhere. */
export function routeEntry(route: string): 'open' | 'session' | 'closed' {
	const row = routeTable[route];
	if (row === undefined) return 'closed';
	return openToAll.includes(row) ? 'open' : 'session';
}
