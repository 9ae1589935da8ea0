import type { JsonValue } from '#domain/document/canonical-json.ts';

/** Every act that the journal keeps; a new act is added here, never written free-hand. */
type ArchiveEvent =
	| 'session-ouverte'
	| 'session-fermee'
	| 'session-revoquee'
	| 'facteur-ajoute'
	| 'facteur-retire'
	| 'codes-de-secours-renouveles'
	| 'code-refuse'
	| 'identification-reinitialisee'
	| 'appareil-memorise'
	| 'appareil-oublie'
	| 'psc-relie'
	| 'psc-delie'
	| 'psc-activite-choisie'
	| 'document-installe'
	| 'document-prerempli'
	| 'charte-acceptee'
	| 'accord-enregistre'
	| 'accord-retire'
	| 'exception-validee'
	| 'role-attribue'
	| 'participant-invite'
	| 'participant-retire'
	| 'lien-retire'
	| 'lien-remis'
	| 'changement-annonce'
	| 'relance-envoyee'
	| 'relances-reglees'
	| 'invitation-reponse'
	| 'situation-identifiee'
	| 'medecin-traitant-informe'
	| 'participant-admis'
	| 'participant-sorti'
	| 'participant-ecarte'
	| 'micros-coupes'
	| 'co-animateur-nomme'
	| 'co-animateur-repris'
	| 'ordre-du-jour-change'
	| 'personne-reconnue'
	| 'reconnaissance-annulee'
	| 'presence-recomptee'
	| 'presence-saisie'
	| 'presence-lien-remis'
	| 'presence-signee'
	| 'place-declaree'
	| 'place-retiree'
	| 'salle-reprise'
	| 'sortie-confirmee'
	| 'enregistrement-signale'
	| 'presence-corrigee'
	| 'presence-correction-annulee'
	| 'presence-rappelee'
	| 'presence-signature-otee'
	| 'emargement-valide'
	| 'emargement-scelle'
	| 'emargement-scan-joint'
	| 'emargement-scan-lu'
	| 'emargement-scan-detruit'
	| 'participant-econduit'
	| 'invite-lien-cree'
	| 'invite-lien-retire'
	| 'invite-lien-ouvert'
	| 'invite-accueilli'
	| 'invite-part-ouverte'
	| 'invite-part-fermee'
	| 'invite-present'
	| 'invite-sorti'
	| 'situation-ouverte'
	| 'situation-fermee'
	| 'situation-invitation-ajoutee'
	| 'situation-lue'
	| 'situation-inscrite'
	| 'situation-otee'
	| 'situation-remise'
	| 'situation-concernes'
	| 'fiche-finalisee'
	| 'brouillon-abandonne'
	| 'fiche-signee'
	| 'fiche-scellee'
	| 'fiche-archivee'
	| 'fiche-corrigee'
	| 'relecture-demandee'
	| 'relecture-retiree'
	| 'relecture-rendue'
	| 'signataire-attendu'
	| 'signataire-libere'
	| 'rappel-fiche-envoye'
	| 'retour-adresse'
	| 'retour-recu'
	| 'retour-incomplet'
	| 'retour-relance'
	| 'suites-lues'
	| 'suite-notee'
	| 'suite-rouverte'
	| 'suite-confiee'
	| 'suite-rappelee'
	| 'reprogrammation-abandonnee'
	| 'reprogrammation-reprise'
	| 'restitution-imprimee'
	| 'document-lu'
	| 'document-telecharge'
	| 'document-efface'
	| 'dossier-efface'
	| 'purge-confirmee'
	| 'purge-faite'
	| 'conservation-reglee'
	| 'pole-cree'
	| 'pole-modifie'
	| 'fonction-attribuee'
	| 'fonction-retiree'
	| 'intervision-planifiee'
	| 'intervision-modifiee'
	| 'intervision-annulee'
	| 'intervision-retablie'
	| 'retrait-note'
	| 'situation-deplacee'
	| 'situation-reprogrammee'
	| 'inscription-demandee'
	| 'inscription-validee'
	| 'inscription-ecartee'
	| 'archive-verifiee'
	| 'archive-exportee'
	| 'journal-lu'
	| 'demande-deposee'
	| 'demande-completee'
	| 'demande-retiree'
	| 'demande-lue'
	| 'demande-a-completer'
	| 'demande-orientee'
	| 'demande-acceptee'
	| 'demande-refusee'
	| 'demande-reprise'
	| 'demande-inscrite'
	| 'lien-demande-renouvele'
	| 'dossier-lu'
	| 'dossiers-compares'
	| 'dossiers-reunis'
	| 'dossiers-separes'
	| 'annuaire-modifie'
	| 'annuaire-archive'
	| 'annuaire-fusion'
	| 'annuaire-import'
	| 'annuaire-annulation'
	| 'annuaire-identite-proposee'
	| 'annuaire-identite-acceptee'
	| 'annuaire-identite-refusee'
	| 'annuaire-adresse-confirmee'
	| 'annuaire-exporte'
	| 'tarif-fixe'
	| 'tarif-retire'
	| 'indemnites-etablies'
	| 'indemnite-au-bordereau'
	| 'indemnite-reprise'
	| 'indemnite-transmise'
	| 'indemnite-payee'
	| 'indemnite-paiement-annule'
	| 'indemnite-ecartee'
	| 'indemnite-remise'
	| 'bordereau-ouvert'
	| 'bordereau-transmis'
	| 'bordereau-exporte'
	| 'avis-paiement'
	| 'reprise-confirmee'
	| 'reprise-annulee';

/** Small facts about an act. Never a word of the patient's situation, a name or an e-mail: the journal outlives them. */
export type ArchivePayload = { readonly [key: string]: JsonValue };

/** An act as the caller describes it, before it has a place in the chain. */
export type ArchiveDraft = {
	/** ISO 8601 UTC with milliseconds, exactly as Date.toISOString writes it. */
	readonly at: string;
	/** Opaque id of the person, or 'system'. */
	readonly actor: string;
	readonly event: ArchiveEvent;
	/** Opaque id of what the act is about. */
	readonly subject: string;
	readonly payload: ArchivePayload;
};

/** An act in its place. `event` is any text here: a tampered entry must be readable to be denounced. */
export type ArchiveEntry = Omit<ArchiveDraft, 'event'> & {
	readonly event: string;
	/** 1, 2, 3… without a hole. */
	readonly seq: number;
	/** SHA-256 (hex) of the payload's canonical JSON. */
	readonly payloadHash: string;
	/** `hash` of the entry before, GENESIS_HASH for the first. */
	readonly previousHash: string;
	/** SHA-256 (hex) of everything above except the payload, which its own hash represents. */
	readonly hash: string;
};

/** The last known place of the journal, kept outside it (in a seal, on paper). */
export type ArchiveHead = { readonly seq: number; readonly hash: string };

/** SHA-256 of the UTF-8 bytes of a text, as 64 lower-case hexadecimal digits. The domain has no crypto of its own. */
export type Sha256 = (text: string) => string;

/** What the first entry is chained to. */
export const GENESIS_HASH = '0'.repeat(64);
