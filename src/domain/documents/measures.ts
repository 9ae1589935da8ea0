import type { ListItem } from '#domain/document/paper-row.ts';

/**
 * What the product really does to protect the data, said once for the DPIA and the register. A line is true of the
 * code, not of an intention: what the host must add is written to be filled in.
 */
export const measures: readonly ListItem[] = [
	{
		lead: 'Pseudonyme.',
		text: 'Aucun champ pour un nom, une adresse, une date de naissance ou un numéro de sécurité sociale de patient ; un contrôle d’identité relit chaque texte avant de l’enregistrer et empêche de finaliser une fiche qui identifie.'
	},
	{
		lead: 'Droits par situation.',
		text: 'Une seule décision, testée, ouvre ou ferme chaque page, message et passe de visio ; le refus du patient l’emporte sur toute fonction ; un droit retiré ferme en moins d’une seconde.'
	},
	{
		lead: 'Identification.',
		text: 'Lien nominatif à usage unique ; clé d’accès, second facteur ou Pro Santé Connect pour lire ou écrire hors de la réunion, finaliser et signer.'
	},
	{
		lead: 'Visio.',
		text: 'Serveur de visio propre, une salle et une clé par situation, chiffrement de bout en bout lorsque le navigateur le permet, ni enregistrement ni transcription.'
	},
	{
		lead: 'Chiffrement.',
		text: 'Brouillons chiffrés, leurs clés hors de la base et des sauvegardes ; clé détruite à la finalisation.'
	},
	{
		lead: 'Journal.',
		text: 'Lectures, modifications, signatures et exports, sans contenu ; chaîné : une entrée changée, ôtée ou ajoutée se voit.'
	},
	{
		lead: 'Preuve.',
		text: 'Fiche signée par une personne identifiée, scellée par un cachet électronique ; la vérification compare chaque document, chaque ligne et le journal.'
	},
	{
		lead: 'Courriels, liens, agendas.',
		text: 'Jamais de texte de patient, de pseudonyme ni de code de dossier.'
	},
	{
		lead: 'Tiers.',
		text: 'Aucune ressource prise ailleurs, ni mesure d’audience, ni transfert hors de l’Espace économique européen par le logiciel.'
	},
	{
		lead: 'Effacement.',
		text: 'Purge au terme, effacement à la demande du patient, avec une trace sans contenu ; les chiffres publiés demeurent.'
	}
];
