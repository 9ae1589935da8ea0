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
	'psc-relie': 'Pro Santé Connect relié au compte',
	'psc-delie': 'Pro Santé Connect délié du compte',
	'psc-activite-choisie': 'Activité choisie (Pro Santé Connect)',
	'charte-acceptee': 'Charte acceptée',
	'accord-enregistre': 'Accord du patient enregistré',
	'accord-retire': 'Accord retiré par le patient',
	'exception-validee': 'Exception pour rupture de soins validée',
	'role-attribue': 'Rôle attribué dans l’Intervision',
	'participant-invite': 'Invitation envoyée',
	'participant-retire': 'Personne retirée de la liste',
	'lien-retire': 'Lien personnel retiré',
	'lien-remis': 'Lien personnel remis en main propre',
	'changement-annonce': 'Changement ou annulation annoncé',
	'relance-envoyee': 'Relances envoyées',
	'relances-reglees': 'Relances réglées',
	'invitation-reponse': 'Réponse à une invitation',
	'situation-identifiee': 'Situation identifiée par une personne invitée',
	'medecin-traitant-informe': 'Médecin traitant informé',
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
	'pole-cree': 'Pôle créé',
	'pole-modifie': 'Pôle modifié',
	'fonction-attribuee': 'Fonction attribuée',
	'fonction-retiree': 'Fonction retirée',
	'intervision-planifiee': 'Intervision planifiée',
	'intervision-modifiee': 'Date d’Intervision modifiée',
	'intervision-annulee': 'Intervision annulée',
	'intervision-retablie': 'Intervision rétablie',
	'situation-deplacee': 'Situation déplacée à une autre date',
	'situation-reprogrammee': 'Situation reprogrammée',
	'inscription-demandee': 'Inscription demandée par le lien du pôle',
	'inscription-validee': 'Inscription validée',
	'inscription-ecartee': 'Inscription écartée',
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
