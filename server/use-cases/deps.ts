import type { Annuaire } from '#server/db/annuaire.ts';
import type { Journal } from '#server/db/journal.ts';
import type { Accords } from '#server/db/accords.ts';
import type { Conservation } from '#server/db/conservation.ts';
import type { Corrections } from '#server/db/corrections.ts';
import type { DemandeLists } from '#server/db/demande-lists.ts';
import type { Demandes } from '#server/db/demandes.ts';
import type { DossierAges } from '#server/db/dossier-age.ts';
import type { DocumentVersions } from '#server/db/document-versions.ts';
import type { DossierReader } from '#server/db/dossier-reader.ts';
import type { DossierUnions } from '#server/db/dossier-unions.ts';
import type { Dossiers } from '#server/db/dossiers.ts';
import type { Emargements } from '#server/db/emargements.ts';
import type { Scans } from '#server/db/scans.ts';
import type { ScanSeal } from '#server/keys/scan-seal.ts';
import type { PresenceLinks } from '#server/auth/presence-links.ts';
import type { Envois } from '#server/db/envois.ts';
import type { Evaluations } from '#server/db/evaluations.ts';
import type { EvaluationPublications } from '#server/db/evaluation-publications.ts';
import type { EvaluationYears } from '#server/db/evaluation-years.ts';
import type { Fiches } from '#server/db/fiches.ts';
import type { Intervisions } from '#server/db/intervisions.ts';
import type { MeetingReader } from '#server/db/meeting-reader.ts';
import type { FollowUps } from '#server/db/follow-ups.ts';
import type { Guests } from '#server/db/guests.ts';
import type { HomeCounts } from '#server/db/home-counts.ts';
import type { Inscriptions } from '#server/db/inscriptions.ts';
import type { Bordereaux } from '#server/db/bordereaux.ts';
import type { IndemniteLists } from '#server/db/indemnite-lists.ts';
import type { Indemnites } from '#server/db/indemnites.ts';
import type { Tarifs } from '#server/db/tarifs.ts';
import type { IntervisionDates } from '#server/db/intervision-dates.ts';
import type { Mandats } from '#server/db/mandats.ts';
import type { PlanningReader } from '#server/db/planning.ts';
import type { SeatStore } from '#server/db/seats.ts';
import type { SignatureLinks } from '#server/db/meeting-seats.ts';
import type { OldPayments } from '#server/db/old-payments.ts';
import type { Poles } from '#server/db/poles.ts';
import type { People } from '#server/db/people.ts';
import type { Situations } from '#server/db/situations.ts';
import type { Sql } from '#server/db/database.ts';
import type { ServerGuard } from '#server/guard/server-guard.ts';
import type { NominativeLinks } from '#server/auth/nominative-links.ts';
import type { PoleLinks } from '#server/auth/pole-links.ts';
import type { Invitations } from '#server/db/invitations.ts';
import type { SealedDocuments } from '#server/db/sealed-documents.ts';
import type { Relances } from '#server/db/relances.ts';
import type { Reprises } from '#server/db/reprises.ts';
import type { ReturnLists } from '#server/db/return-lists.ts';
import type { Suites } from '#server/db/suites.ts';
import type { Outbox } from '#server/mail/outbox.ts';

import type { Activites } from '#server/db/activites.ts';
import type { ActiviteLists } from '#server/db/activite-lists.ts';
import type { Conventions } from '#server/db/conventions.ts';
import type { Compteurs } from '#server/db/compteurs.ts';
import type { PoleSteps } from '#server/db/pole-steps.ts';
import type { Questionnaires } from '#server/db/questionnaires.ts';
import type { Themes } from '#server/db/themes.ts';
import type { QuestionnaireLinks } from '#server/auth/questionnaire-links.ts';

/** The services that use-cases are given. Clock, ids and hashes are services too: nothing is read on the side. */
export interface Deps {
	readonly reader: MeetingReader;
	readonly people: People;
	readonly annuaire: Annuaire;
	readonly intervisions: Intervisions;
	readonly documentVersions: DocumentVersions;
	readonly dossiers: Dossiers;
	readonly accords: Accords;
	readonly dossierReader: DossierReader;
	readonly unions: DossierUnions;
	readonly corrections: Corrections;
	readonly conservation: Conservation;
	readonly ages: DossierAges;
	readonly payments: OldPayments;
	readonly evaluations: Evaluations;
	readonly demandes: Demandes;
	readonly demandeLists: DemandeLists;
	readonly situations: Situations;
	readonly fiches: Fiches;
	readonly emargements: Emargements;
	readonly scans: Scans;
	/** Seals scanned sheets, each to its own row. */
	readonly scanSeal: ScanSeal;
	/** Derives the token of a link that confirms one presence. */
	readonly presenceLinks: PresenceLinks;
	readonly envois: Envois;
	readonly returns: ReturnLists;
	readonly homeCounts: HomeCounts;
	readonly seats: SeatStore;
	readonly signatureLinks: SignatureLinks;
	readonly poles: Poles;
	readonly mandats: Mandats;
	readonly planning: PlanningReader;
	readonly dates: IntervisionDates;
	readonly guests: Guests;
	readonly inscriptions: Inscriptions;
	readonly followUps: FollowUps;
	readonly tarifs: Tarifs;
	readonly indemnites: Indemnites;
	readonly indemniteLists: IndemniteLists;
	readonly bordereaux: Bordereaux;
	readonly evaluationYears: EvaluationYears;
	readonly publications: EvaluationPublications;
	readonly journal: Journal;
	readonly invitations: Invitations;
	readonly relances: Relances;
	readonly suites: Suites;
	readonly reprises: Reprises;
	readonly sealedDocuments: SealedDocuments;
	readonly activites: Activites;
	readonly activiteLists: ActiviteLists;
	readonly conventions: Conventions;
	readonly compteurs: Compteurs;
	readonly poleSteps: PoleSteps;
	readonly questionnaires: Questionnaires;
	readonly themes: Themes;
	/** Derives the token of a questionnaire's link. */
	readonly questionnaireLinks: QuestionnaireLinks;
	/** [ACT-5] The years whose report is published. */
	publishedYears(): Promise<readonly number[]>;
	/** Derives the token of a nominative link. */
	readonly links: NominativeLinks;
	/** Derives the token of a pôle's link. */
	readonly poleLinks: PoleLinks;
	/** Every mail goes through it. */
	readonly outbox: Outbox;
	/** A mail of its own, that no transaction carries: written to the outbox, sent at once. */
	readonly mailer: Pick<Outbox, 'send'>;
	/** Reads a text with the identity guard; rejects when it gives no answer in time: then nothing is stored. */
	readonly guard: Pick<ServerGuard, 'read'>;
	/** `https://intervisio.example`: the start of every link that we write. */
	readonly origin: string;
	transaction<Result>(work: (tx: Sql) => Promise<Result>): Promise<Result>;
	/** Tells the live rooms that something changed: they decide everybody's place again. */
	changed(intervisionId: string): Promise<void>;
	now(): Date;
	id(): string;
	token(): string;
	sha256(content: string | Uint8Array): string;
}
