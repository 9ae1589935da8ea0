import type { ArchiveDraft } from '#domain/archive/journal-entry.ts';

/** Each act of the journal in words; a new act breaks the build until it has its own. */
const words: Readonly<Record<ArchiveDraft['event'], string>> = {
	'session-ouverte': 'Connexion',
	'session-fermee': 'Déconnexion',
	'charte-acceptee': 'Charte acceptée',
	'accord-enregistre': 'Accord du patient enregistré',
	'role-attribue': 'Rôle attribué dans l’Intervision',
	'participant-invite': 'Invitation envoyée',
	'participant-admis': 'Personne admise dans la salle',
	'participant-sorti': 'Personne renvoyée à l’accueil',
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
	'archive-verifiee': 'Archive vérifiée',
	'annuaire-modifie': 'Fiche professionnelle modifiée',
	'annuaire-archive': 'Fiche professionnelle archivée ou reprise',
	'annuaire-fusion': 'Fiches professionnelles réunies',
	'annuaire-import': 'Annuaire importé',
	'annuaire-annulation': 'Changement de l’annuaire annulé',
	'annuaire-identite-proposee': 'Nouveau courriel ou RPPS proposé à la personne',
	'annuaire-identite-acceptee': 'Nouveau courriel ou RPPS accepté',
	'annuaire-identite-refusee': 'Nouveau courriel ou RPPS refusé',
	'annuaire-exporte': 'Annuaire exporté',
	'journal-lu': 'Journal lu'
};

/** Every act with its words, to choose one from. */
export const eventChoices = Object.entries(words)
	.map(([value, label]) => ({ value, label }))
	.toSorted((one, other) => one.label.localeCompare(other.label, 'fr'));

const byCode: ReadonlyMap<string, string> = new Map(Object.entries(words));

/** Says an act in words. An act unknown to this version, hence tampered with or newer, shows its own code. */
export function eventWords(event: string): string {
	return byCode.get(event) ?? event;
}
