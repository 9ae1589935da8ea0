import type { ArchiveDraft } from '#domain/archive/journal-entry.ts';

/** Each act of the journal in words; a new act breaks the build until it has its own. */
const words: Readonly<Record<ArchiveDraft['event'], string>> = {
	'session-ouverte': 'Connexion',
	'session-fermee': 'Déconnexion',
	'session-revoquee': 'Sessions fermées à distance',
	'facteur-ajoute': 'Moyen d’identification ajouté',
	'facteur-retire': 'Moyen d’identification retiré',
	'codes-de-secours-renouveles': 'Codes de secours renouvelés',
	'code-refuse': 'Code refusé',
	'identification-reinitialisee': 'Moyens d’identification retirés par la coordination',
	'appareil-memorise': 'Appareil mémorisé',
	'appareil-oublie': 'Appareil oublié',
	'charte-acceptee': 'Charte acceptée',
	'accord-enregistre': 'Accord du patient enregistré',
	'role-attribue': 'Rôle attribué dans l’Intervision',
	'participant-invite': 'Invitation envoyée',
	'participant-admis': 'Personne admise dans la salle',
	'participant-sorti': 'Personne renvoyée à l’accueil',
	'personne-reconnue': 'Personne reconnue à l’accueil',
	'reconnaissance-annulee': 'Reconnaissance annulée',
	'presence-saisie': 'Présence inscrite à la main',
	'situation-ouverte': 'Situation ouverte',
	'situation-fermee': 'Situation refermée',
	'situation-invitation-ajoutee': 'Personne invitée pendant la situation',
	'fiche-finalisee': 'Fiche finalisée',
	'brouillon-abandonne': 'Brouillon abandonné et détruit',
	'fiche-signee': 'Fiche signée',
	'fiche-scellee': 'PDF de la fiche scellé',
	'fiche-archivee': 'Fiche archivée',
	'document-lu': 'Fiche lue',
	'document-telecharge': 'PDF téléchargé',
	'document-efface': 'Document effacé',
	'archive-verifiee': 'Archive vérifiée'
};

const byCode: ReadonlyMap<string, string> = new Map(Object.entries(words));

/** Says an act in words. An act unknown to this version, hence tampered with or newer, shows its own code. */
export function eventWords(event: string): string {
	return byCode.get(event) ?? event;
}
