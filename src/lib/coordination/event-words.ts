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
	'journal-lu': 'Journal lu',
	'demande-deposee': 'Demande déposée',
	'demande-completee': 'Demande complétée par son auteur',
	'demande-retiree': 'Demande retirée par son auteur',
	'demande-lue': 'Demande lue',
	'demande-a-completer': 'Complément demandé',
	'demande-orientee': 'Demande orientée vers un pôle',
	'demande-acceptee': 'Demande acceptée',
	'demande-refusee': 'Demande refusée',
	'demande-inscrite': 'Demande inscrite à une Intervision',
	'lien-demande-renouvele': 'Lien de demande renouvelé',
	'dossier-lu': 'Dossier lu',
	'dossiers-compares': '« Le même patient ? » : réponse donnée',
	'dossiers-reunis': 'Dossiers réunis',
	'dossiers-separes': 'Dossiers séparés'
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
