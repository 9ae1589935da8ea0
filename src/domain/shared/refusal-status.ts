import type { Refusal } from './refusal.ts';

/** The HTTP status of each refusal, mapped in this one place (style §6.1). */
export function refusalStatus(why: Refusal): number {
	switch (why) {
		case 'session-absente':
		case 'session-expiree':
			return 401;
		case 'introuvable':
		case 'lien-inconnu':
			return 404;
		case 'lien-utilise':
		case 'lien-expire':
		case 'code-expire':
			return 410;
		case 'trop-de-demandes':
		case 'trop-d-essais':
			return 429;
		case 'garde-indisponible':
			return 503;
		case 'garde-alerte':
		case 'maintien-refuse':
		case 'raison-refusee':
		case 'designation-refusee':
		case 'fiche-incomplete':
		case 'saisie-invalide':
		case 'code-faux':
		case 'cle-refusee':
		case 'personne-inconnue':
			return 422;
		case 'maintien-perime':
		case 'reconnaissance-perimee':
		case 'facteur-existant':
		case 'facteur-absent':
		case 'fiche-alerte':
		case 'accord-manquant':
		case 'accord-refuse':
		case 'accord-retire':
		case 'exception-non-validee':
		case 'situation-fermee':
		case 'situation-deja-ouverte':
		case 'fiche-deja-finalisee':
		case 'fiche-non-finalisee':
		case 'fiche-signee':
		case 'fiche-deja-signee':
		case 'fiche-non-signee':
		case 'fiche-deja-archivee':
		case 'finalisation-en-cours':
			return 409;
		case 'authentification-insuffisante':
		case 'titre-insuffisant':
		case 'participant-refuse':
		case 'non-concerne':
		case 'pas-admis':
		case 'pas-reconnu':
		case 'reconnaissance-de-soi':
		case 'reconnaissance-sans-image-ni-son':
		case 'reconnaissance-par-telephone':
		case 'charte-non-acceptee':
			return 403;
	}
}
