CREATE TABLE "person_change" (
	"id" text PRIMARY KEY NOT NULL,
	"batch_id" text NOT NULL,
	"kind" text NOT NULL,
	"person_id" text NOT NULL,
	"before" jsonb,
	"after" jsonb NOT NULL,
	"moved" jsonb,
	"version" integer NOT NULL,
	"by" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"undone_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "person_distinct" (
	"one" text NOT NULL,
	"other" text NOT NULL,
	"by" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "person_distinct_one_other_pk" PRIMARY KEY("one","other")
);
--> statement-breakpoint
CREATE TABLE "person_import" (
	"id" text PRIMARY KEY NOT NULL,
	"by" text NOT NULL,
	"pole_id" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"header" jsonb NOT NULL,
	"lines" jsonb NOT NULL,
	"mapping" jsonb NOT NULL,
	"unread" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "person_pole" (
	"person_id" text NOT NULL,
	"pole_id" text NOT NULL,
	CONSTRAINT "person_pole_person_id_pole_id_pk" PRIMARY KEY("person_id","pole_id")
);
--> statement-breakpoint
CREATE TABLE "person_proposal" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"field" text NOT NULL,
	"value" text NOT NULL,
	"proposed_by" text NOT NULL,
	"proposed_at" timestamp with time zone NOT NULL,
	"answered_at" timestamp with time zone,
	"answer" text
);
--> statement-breakpoint
CREATE TABLE "invitation_code" (
	"person_id" text NOT NULL,
	"intervision_id" text NOT NULL,
	"code_hash" text NOT NULL,
	"tries_left" integer NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "invitation_code_person_id_intervision_id_pk" PRIMARY KEY("person_id","intervision_id")
);
--> statement-breakpoint
CREATE TABLE "passkey" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"credential_id" text NOT NULL,
	"public_key" "bytea" NOT NULL,
	"counter" bigint NOT NULL,
	"transports" text DEFAULT '' NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_used_at" timestamp with time zone,
	CONSTRAINT "passkey_credential_id_unique" UNIQUE("credential_id")
);
--> statement-breakpoint
CREATE TABLE "passkey_challenge" (
	"challenge_hash" text PRIMARY KEY NOT NULL,
	"holder" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "recovery_code" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"salt" text NOT NULL,
	"hash" text NOT NULL,
	"used_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "remembered_device" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"token_hash" text NOT NULL,
	"level" text NOT NULL,
	"device" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_used_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "remembered_device_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "totp_factor" (
	"person_id" text PRIMARY KEY NOT NULL,
	"sealed" "bytea" NOT NULL,
	"key_mark" text NOT NULL,
	"pending_in" text,
	"last_step" bigint DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_used_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "demande" (
	"id" text PRIMARY KEY NOT NULL,
	"pole_id" text,
	"dossier_id" text,
	"state" text DEFAULT 'recue' NOT NULL,
	"name" text NOT NULL,
	"profession" text NOT NULL,
	"structure" text NOT NULL,
	"phone" text NOT NULL,
	"email" text,
	"transmitted_by" text NOT NULL,
	"addressee" text NOT NULL,
	"designation" text NOT NULL,
	"problem" text NOT NULL,
	"demandeurs" text[] DEFAULT '{}' NOT NULL,
	"motifs" text[] DEFAULT '{}' NOT NULL,
	"problematiques" text[] DEFAULT '{}' NOT NULL,
	"accord" text,
	"accord_on" date,
	"exception_reason" text NOT NULL,
	"urgency" text NOT NULL,
	"fingerprint" text,
	"created_at" timestamp with time zone NOT NULL,
	"oriented_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "demande_access" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"demande_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "demande_guest" (
	"demande_id" text NOT NULL,
	"position" integer NOT NULL,
	"name" text NOT NULL,
	"fonction" text NOT NULL,
	"reach" text NOT NULL,
	CONSTRAINT "demande_guest_demande_id_position_pk" PRIMARY KEY("demande_id","position")
);
--> statement-breakpoint
CREATE TABLE "demande_link" (
	"pole_id" text PRIMARY KEY NOT NULL,
	"link_hash" text,
	"link_seed" text,
	"renewed_at" timestamp with time zone NOT NULL,
	"renewed_by" text,
	CONSTRAINT "demande_link_link_hash_unique" UNIQUE("link_hash")
);
--> statement-breakpoint
CREATE TABLE "demande_note" (
	"id" text PRIMARY KEY NOT NULL,
	"demande_id" text NOT NULL,
	"kind" text NOT NULL,
	"text" text NOT NULL,
	"written_by" text,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "dossier_answer" (
	"dossier_id" text NOT NULL,
	"other_id" text NOT NULL,
	"answer" text NOT NULL,
	"answered_by" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "dossier_answer_dossier_id_other_id_pk" PRIMARY KEY("dossier_id","other_id")
);
--> statement-breakpoint
CREATE TABLE "dossier_union" (
	"id" text PRIMARY KEY NOT NULL,
	"kept_id" text NOT NULL,
	"merged_id" text NOT NULL,
	"situation_ids" text[] DEFAULT '{}' NOT NULL,
	"demande_ids" text[] DEFAULT '{}' NOT NULL,
	"accord_id" text,
	"joined_by" text NOT NULL,
	"joined_at" timestamp with time zone NOT NULL,
	"parted_by" text,
	"parted_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "inscription" (
	"id" text PRIMARY KEY NOT NULL,
	"intervision_id" text NOT NULL,
	"given_name" text NOT NULL,
	"family_name" text NOT NULL,
	"email" text NOT NULL,
	"profession" text NOT NULL,
	"mode" text NOT NULL,
	"structure_kind" text NOT NULL,
	"structure_name" text NOT NULL,
	"secrecy_declared" boolean NOT NULL,
	"not_industry_declared" boolean NOT NULL,
	"state" text DEFAULT 'attente' NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"person_id" text,
	"decided_by" text,
	"decided_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"id" text PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"kind" text NOT NULL,
	"lane" text NOT NULL,
	"person_id" text,
	"intervision_id" text,
	"batch" text NOT NULL,
	"sealed" "bytea",
	"state" text DEFAULT 'attente' NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"lease_owner" text,
	"lease_until" timestamp with time zone,
	"failure" text,
	"created_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "outbox_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "pole_organiser" (
	"id" text PRIMARY KEY NOT NULL,
	"pole_id" text NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"valid_from" date NOT NULL,
	"recorded_by" text NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "pole_site" (
	"id" text PRIMARY KEY NOT NULL,
	"pole_id" text NOT NULL,
	"name" text NOT NULL,
	"address" text DEFAULT '' NOT NULL,
	"kind" text NOT NULL,
	"position" integer NOT NULL,
	"closed_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "psc_identity" (
	"person_id" text PRIMARY KEY NOT NULL,
	"issuer" text NOT NULL,
	"name_id" text NOT NULL,
	"rpps" text,
	"activities" jsonb NOT NULL,
	"chosen" text,
	"linked_at" timestamp with time zone NOT NULL,
	"last_seen_at" timestamp with time zone NOT NULL,
	CONSTRAINT "psc_identity_rpps_unique" UNIQUE("rpps"),
	CONSTRAINT "psc_identity_name_id" UNIQUE("issuer","name_id")
);
--> statement-breakpoint
CREATE TABLE "psc_logout" (
	"jti_hash" text PRIMARY KEY NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "psc_pending" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"sealed" "bytea" NOT NULL,
	"person_id" text,
	"code_hash" text,
	"code_expires_at" timestamp with time zone,
	"tries" integer DEFAULT 0 NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "psc_session" (
	"session_id" text PRIMARY KEY NOT NULL,
	"sub" text NOT NULL,
	"sid" text,
	"acr" text NOT NULL,
	"sealed_hint" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "recognition" (
	"id" text PRIMARY KEY NOT NULL,
	"intervision_id" text NOT NULL,
	"person_id" text NOT NULL,
	"session_id" text,
	"mode" text NOT NULL,
	"recognised_by" text NOT NULL,
	"recognised_at" timestamp with time zone NOT NULL,
	"undone_by" text,
	"undone_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "intervision_relance" (
	"intervision_id" text PRIMARY KEY NOT NULL,
	"off" text[] DEFAULT '{}' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "medecin_informe" (
	"situation_id" text PRIMARY KEY NOT NULL,
	"informed_on" text NOT NULL,
	"how" text NOT NULL,
	"recorded_by" text NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "pole_relance" (
	"pole_id" text NOT NULL,
	"step" text NOT NULL,
	"days_before" integer,
	CONSTRAINT "pole_relance_pole_id_step_pk" PRIMARY KEY("pole_id","step")
);
--> statement-breakpoint
ALTER TABLE "mandat" DROP CONSTRAINT "mandat_person_id_pole_id_mandat_pk";--> statement-breakpoint
ALTER TABLE "mandat" ALTER COLUMN "pole_id" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "mandat" ALTER COLUMN "pole_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "accord" ADD COLUMN "seq" serial NOT NULL;--> statement-breakpoint
ALTER TABLE "accord" ADD COLUMN "collector_fonction" text;--> statement-breakpoint
ALTER TABLE "accord" ADD COLUMN "protection" text;--> statement-breakpoint
ALTER TABLE "accord" ADD COLUMN "consent_basis" text;--> statement-breakpoint
ALTER TABLE "accord" ADD COLUMN "own_wish" text;--> statement-breakpoint
ALTER TABLE "accord" ADD COLUMN "representative_informed" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "accord" ADD COLUMN "exception_justified_by" text;--> statement-breakpoint
ALTER TABLE "accord" ADD COLUMN "refused_professions" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "dossier" ADD COLUMN "likeness" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "dossier" ADD COLUMN "merged_into" text;--> statement-breakpoint
ALTER TABLE "signature" ADD COLUMN "acr" text;--> statement-breakpoint
ALTER TABLE "intervision" ADD COLUMN "site_id" text;--> statement-breakpoint
ALTER TABLE "intervision" ADD COLUMN "organiser_kind" text DEFAULT 'autre' NOT NULL;--> statement-breakpoint
ALTER TABLE "intervision" ADD COLUMN "series_id" text;--> statement-breakpoint
ALTER TABLE "intervision" ADD COLUMN "cancelled_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "intervision" ADD COLUMN "change_reason" text;--> statement-breakpoint
ALTER TABLE "intervision" ADD COLUMN "postponed_from" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "intervision" ADD COLUMN "rescheduled_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "participant" ADD COLUMN "link_seed" text;--> statement-breakpoint
ALTER TABLE "participant" ADD COLUMN "link_opened_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "participant" ADD COLUMN "link_revoked_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "participant" ADD COLUMN "link_handed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "participant" ADD COLUMN "link_handed_by" text;--> statement-breakpoint
ALTER TABLE "participant" ADD COLUMN "told" text;--> statement-breakpoint
ALTER TABLE "participant" ADD COLUMN "told_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "participant" ADD COLUMN "answer" text;--> statement-breakpoint
ALTER TABLE "participant" ADD COLUMN "answered_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "participant" ADD COLUMN "answer_reason" text;--> statement-breakpoint
ALTER TABLE "participant" ADD COLUMN "answer_phone" text;--> statement-breakpoint
ALTER TABLE "participant" ADD COLUMN "quiet" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "participant" ADD COLUMN "categorie" text;--> statement-breakpoint
ALTER TABLE "participant" ADD COLUMN "liberal" boolean;--> statement-breakpoint
ALTER TABLE "person" ADD COLUMN "rpps" text;--> statement-breakpoint
ALTER TABLE "person" ADD COLUMN "savoir_faire" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "person" ADD COLUMN "phone" text;--> statement-breakpoint
ALTER TABLE "person" ADD COLUMN "mssante" text;--> statement-breakpoint
ALTER TABLE "person" ADD COLUMN "archived_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "person" ADD COLUMN "signed_in_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "person" ADD COLUMN "introduced_by" text;--> statement-breakpoint
ALTER TABLE "person" ADD COLUMN "vouched_by" text;--> statement-breakpoint
ALTER TABLE "person" ADD COLUMN "vouched_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "person" ADD COLUMN "merged_into" text;--> statement-breakpoint
ALTER TABLE "person" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "person" ADD COLUMN "search_name" text GENERATED ALWAYS AS (trim(regexp_replace(lower(replace(replace(replace(replace(regexp_replace(normalize(family_name || ' ' || given_name, NFKD), '[\u0300-\u036f]', '', 'g'), 'œ', 'oe'), 'Œ', 'oe'), 'æ', 'ae'), 'Æ', 'ae')), '[^a-z0-9]+', ' ', 'g'))) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "mandat" ADD COLUMN "id" text PRIMARY KEY DEFAULT gen_random_uuid()::text NOT NULL;--> statement-breakpoint
ALTER TABLE "mandat" ADD COLUMN "valid_from" date DEFAULT '2000-01-01' NOT NULL;--> statement-breakpoint
ALTER TABLE "mandat" ADD COLUMN "valid_until" date;--> statement-breakpoint
ALTER TABLE "mandat" ADD COLUMN "named_by" text;--> statement-breakpoint
ALTER TABLE "mandat" ADD COLUMN "ended_by" text;--> statement-breakpoint
ALTER TABLE "pole" ADD COLUMN "bassin" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "pole" ADD COLUMN "rhythm" text DEFAULT 'demande' NOT NULL;--> statement-breakpoint
ALTER TABLE "pole" ADD COLUMN "per_year" integer;--> statement-breakpoint
ALTER TABLE "pole" ADD COLUMN "weekday" integer;--> statement-breakpoint
ALTER TABLE "pole" ADD COLUMN "week_of_month" integer;--> statement-breakpoint
ALTER TABLE "pole" ADD COLUMN "hour" text DEFAULT '12:30' NOT NULL;--> statement-breakpoint
ALTER TABLE "pole" ADD COLUMN "minutes" integer DEFAULT 90 NOT NULL;--> statement-breakpoint
ALTER TABLE "pole" ADD COLUMN "months_off" integer[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "pole" ADD COLUMN "default_format" text DEFAULT 'presentiel' NOT NULL;--> statement-breakpoint
ALTER TABLE "pole" ADD COLUMN "alternating" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "pole" ADD COLUMN "vacant_since" date;--> statement-breakpoint
ALTER TABLE "pole" ADD COLUMN "registration_hash" text;--> statement-breakpoint
ALTER TABLE "pole" ADD COLUMN "created_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "session" ADD COLUMN "device" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "session" ADD COLUMN "last_seen_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "situation" ADD COLUMN "demande_id" text;--> statement-breakpoint
ALTER TABLE "situation" ADD COLUMN "taken_off_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "situation_invite" ADD COLUMN "known_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "person_change" ADD CONSTRAINT "person_change_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_distinct" ADD CONSTRAINT "person_distinct_one_person_id_fk" FOREIGN KEY ("one") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_distinct" ADD CONSTRAINT "person_distinct_other_person_id_fk" FOREIGN KEY ("other") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_distinct" ADD CONSTRAINT "person_distinct_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_import" ADD CONSTRAINT "person_import_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_import" ADD CONSTRAINT "person_import_pole_id_pole_id_fk" FOREIGN KEY ("pole_id") REFERENCES "public"."pole"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_pole" ADD CONSTRAINT "person_pole_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_pole" ADD CONSTRAINT "person_pole_pole_id_pole_id_fk" FOREIGN KEY ("pole_id") REFERENCES "public"."pole"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_proposal" ADD CONSTRAINT "person_proposal_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_proposal" ADD CONSTRAINT "person_proposal_proposed_by_person_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation_code" ADD CONSTRAINT "invitation_code_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passkey" ADD CONSTRAINT "passkey_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recovery_code" ADD CONSTRAINT "recovery_code_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "remembered_device" ADD CONSTRAINT "remembered_device_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "totp_factor" ADD CONSTRAINT "totp_factor_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "demande" ADD CONSTRAINT "demande_pole_id_pole_id_fk" FOREIGN KEY ("pole_id") REFERENCES "public"."pole"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "demande" ADD CONSTRAINT "demande_dossier_id_dossier_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossier"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "demande_access" ADD CONSTRAINT "demande_access_demande_id_demande_id_fk" FOREIGN KEY ("demande_id") REFERENCES "public"."demande"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "demande_guest" ADD CONSTRAINT "demande_guest_demande_id_demande_id_fk" FOREIGN KEY ("demande_id") REFERENCES "public"."demande"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "demande_link" ADD CONSTRAINT "demande_link_pole_id_pole_id_fk" FOREIGN KEY ("pole_id") REFERENCES "public"."pole"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "demande_link" ADD CONSTRAINT "demande_link_renewed_by_person_id_fk" FOREIGN KEY ("renewed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "demande_note" ADD CONSTRAINT "demande_note_demande_id_demande_id_fk" FOREIGN KEY ("demande_id") REFERENCES "public"."demande"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "demande_note" ADD CONSTRAINT "demande_note_written_by_person_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossier_answer" ADD CONSTRAINT "dossier_answer_dossier_id_dossier_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossier"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossier_answer" ADD CONSTRAINT "dossier_answer_other_id_dossier_id_fk" FOREIGN KEY ("other_id") REFERENCES "public"."dossier"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossier_answer" ADD CONSTRAINT "dossier_answer_answered_by_person_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossier_union" ADD CONSTRAINT "dossier_union_kept_id_dossier_id_fk" FOREIGN KEY ("kept_id") REFERENCES "public"."dossier"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossier_union" ADD CONSTRAINT "dossier_union_merged_id_dossier_id_fk" FOREIGN KEY ("merged_id") REFERENCES "public"."dossier"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossier_union" ADD CONSTRAINT "dossier_union_accord_id_accord_id_fk" FOREIGN KEY ("accord_id") REFERENCES "public"."accord"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossier_union" ADD CONSTRAINT "dossier_union_joined_by_person_id_fk" FOREIGN KEY ("joined_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossier_union" ADD CONSTRAINT "dossier_union_parted_by_person_id_fk" FOREIGN KEY ("parted_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inscription" ADD CONSTRAINT "inscription_intervision_id_intervision_id_fk" FOREIGN KEY ("intervision_id") REFERENCES "public"."intervision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inscription" ADD CONSTRAINT "inscription_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inscription" ADD CONSTRAINT "inscription_decided_by_person_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_intervision_id_intervision_id_fk" FOREIGN KEY ("intervision_id") REFERENCES "public"."intervision"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pole_organiser" ADD CONSTRAINT "pole_organiser_pole_id_pole_id_fk" FOREIGN KEY ("pole_id") REFERENCES "public"."pole"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pole_organiser" ADD CONSTRAINT "pole_organiser_recorded_by_person_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pole_site" ADD CONSTRAINT "pole_site_pole_id_pole_id_fk" FOREIGN KEY ("pole_id") REFERENCES "public"."pole"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "psc_identity" ADD CONSTRAINT "psc_identity_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "psc_pending" ADD CONSTRAINT "psc_pending_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "psc_session" ADD CONSTRAINT "psc_session_session_id_session_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."session"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recognition" ADD CONSTRAINT "recognition_intervision_id_intervision_id_fk" FOREIGN KEY ("intervision_id") REFERENCES "public"."intervision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recognition" ADD CONSTRAINT "recognition_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recognition" ADD CONSTRAINT "recognition_recognised_by_person_id_fk" FOREIGN KEY ("recognised_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recognition" ADD CONSTRAINT "recognition_undone_by_person_id_fk" FOREIGN KEY ("undone_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "intervision_relance" ADD CONSTRAINT "intervision_relance_intervision_id_intervision_id_fk" FOREIGN KEY ("intervision_id") REFERENCES "public"."intervision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "medecin_informe" ADD CONSTRAINT "medecin_informe_situation_id_situation_id_fk" FOREIGN KEY ("situation_id") REFERENCES "public"."situation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "medecin_informe" ADD CONSTRAINT "medecin_informe_recorded_by_person_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pole_relance" ADD CONSTRAINT "pole_relance_pole_id_pole_id_fk" FOREIGN KEY ("pole_id") REFERENCES "public"."pole"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "person_change_batch" ON "person_change" USING btree ("batch_id");--> statement-breakpoint
CREATE INDEX "person_change_person" ON "person_change" USING btree ("person_id","version");--> statement-breakpoint
CREATE INDEX "person_change_by" ON "person_change" USING btree ("by","at");--> statement-breakpoint
CREATE INDEX "person_distinct_other" ON "person_distinct" USING btree ("other");--> statement-breakpoint
CREATE INDEX "person_distinct_by" ON "person_distinct" USING btree ("by");--> statement-breakpoint
CREATE INDEX "person_import_by" ON "person_import" USING btree ("by");--> statement-breakpoint
CREATE INDEX "person_import_pole" ON "person_import" USING btree ("pole_id");--> statement-breakpoint
CREATE INDEX "person_pole_pole" ON "person_pole" USING btree ("pole_id","person_id");--> statement-breakpoint
CREATE INDEX "person_proposal_person" ON "person_proposal" USING btree ("person_id","answered_at");--> statement-breakpoint
CREATE INDEX "person_proposal_by" ON "person_proposal" USING btree ("proposed_by");--> statement-breakpoint
CREATE INDEX "invitation_code_expires" ON "invitation_code" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "passkey_person" ON "passkey" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "passkey_challenge_expires" ON "passkey_challenge" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "recovery_code_person" ON "recovery_code" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "remembered_device_person" ON "remembered_device" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "remembered_device_expires" ON "remembered_device" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "demande_pole_state" ON "demande" USING btree ("pole_id","state","created_at");--> statement-breakpoint
CREATE INDEX "demande_dossier" ON "demande" USING btree ("dossier_id");--> statement-breakpoint
CREATE INDEX "demande_email" ON "demande" USING btree ("email");--> statement-breakpoint
CREATE INDEX "demande_fingerprint" ON "demande" USING btree ("fingerprint") WHERE "demande"."fingerprint" is not null;--> statement-breakpoint
CREATE INDEX "demande_access_demande" ON "demande_access" USING btree ("demande_id");--> statement-breakpoint
CREATE INDEX "demande_link_author" ON "demande_link" USING btree ("renewed_by");--> statement-breakpoint
CREATE INDEX "demande_note_demande" ON "demande_note" USING btree ("demande_id","at");--> statement-breakpoint
CREATE INDEX "demande_note_author" ON "demande_note" USING btree ("written_by");--> statement-breakpoint
CREATE INDEX "dossier_answer_other" ON "dossier_answer" USING btree ("other_id");--> statement-breakpoint
CREATE INDEX "dossier_answer_author" ON "dossier_answer" USING btree ("answered_by");--> statement-breakpoint
CREATE INDEX "dossier_union_kept" ON "dossier_union" USING btree ("kept_id");--> statement-breakpoint
CREATE INDEX "dossier_union_accord" ON "dossier_union" USING btree ("accord_id");--> statement-breakpoint
CREATE INDEX "dossier_union_joined_by" ON "dossier_union" USING btree ("joined_by");--> statement-breakpoint
CREATE INDEX "dossier_union_parted_by" ON "dossier_union" USING btree ("parted_by");--> statement-breakpoint
CREATE UNIQUE INDEX "dossier_union_merged" ON "dossier_union" USING btree ("merged_id") WHERE "dossier_union"."parted_at" is null;--> statement-breakpoint
CREATE INDEX "dossier_union_history" ON "dossier_union" USING btree ("merged_id");--> statement-breakpoint
CREATE INDEX "inscription_waiting" ON "inscription" USING btree ("intervision_id","state");--> statement-breakpoint
CREATE INDEX "inscription_person" ON "inscription" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "inscription_decided_by" ON "inscription" USING btree ("decided_by");--> statement-breakpoint
CREATE INDEX "outbox_due" ON "outbox" USING btree ("due_at") WHERE "outbox"."state" = 'attente';--> statement-breakpoint
CREATE INDEX "outbox_lane" ON "outbox" USING btree ("lane","created_at");--> statement-breakpoint
CREATE INDEX "outbox_batch" ON "outbox" USING btree ("batch");--> statement-breakpoint
CREATE INDEX "outbox_person" ON "outbox" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "outbox_intervision" ON "outbox" USING btree ("intervision_id","created_at");--> statement-breakpoint
CREATE INDEX "outbox_ended" ON "outbox" USING btree ("ended_at");--> statement-breakpoint
CREATE UNIQUE INDEX "pole_organiser_day" ON "pole_organiser" USING btree ("pole_id","valid_from");--> statement-breakpoint
CREATE INDEX "pole_organiser_recorded_by" ON "pole_organiser" USING btree ("recorded_by");--> statement-breakpoint
CREATE INDEX "pole_site_pole" ON "pole_site" USING btree ("pole_id","position");--> statement-breakpoint
CREATE INDEX "psc_logout_expires" ON "psc_logout" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "psc_pending_person" ON "psc_pending" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "psc_pending_expires" ON "psc_pending" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "psc_session_sub" ON "psc_session" USING btree ("sub");--> statement-breakpoint
CREATE INDEX "psc_session_sid" ON "psc_session" USING btree ("sid");--> statement-breakpoint
CREATE UNIQUE INDEX "recognition_in_force" ON "recognition" USING btree ("intervision_id","person_id",coalesce("session_id", '')) WHERE "recognition"."undone_at" is null;--> statement-breakpoint
CREATE INDEX "recognition_person" ON "recognition" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "recognition_by" ON "recognition" USING btree ("recognised_by");--> statement-breakpoint
CREATE INDEX "recognition_undone_by" ON "recognition" USING btree ("undone_by");--> statement-breakpoint
CREATE INDEX "medecin_informe_by" ON "medecin_informe" USING btree ("recorded_by");--> statement-breakpoint
ALTER TABLE "accord" ADD CONSTRAINT "accord_exception_justified_by_person_id_fk" FOREIGN KEY ("exception_justified_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossier" ADD CONSTRAINT "dossier_merged_into_dossier_id_fk" FOREIGN KEY ("merged_into") REFERENCES "public"."dossier"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "intervision" ADD CONSTRAINT "intervision_site_id_pole_site_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."pole_site"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participant" ADD CONSTRAINT "participant_link_handed_by_person_id_fk" FOREIGN KEY ("link_handed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person" ADD CONSTRAINT "person_introduced_by_person_id_fk" FOREIGN KEY ("introduced_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person" ADD CONSTRAINT "person_vouched_by_person_id_fk" FOREIGN KEY ("vouched_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person" ADD CONSTRAINT "person_merged_into_person_id_fk" FOREIGN KEY ("merged_into") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mandat" ADD CONSTRAINT "mandat_pole_id_pole_id_fk" FOREIGN KEY ("pole_id") REFERENCES "public"."pole"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mandat" ADD CONSTRAINT "mandat_named_by_person_id_fk" FOREIGN KEY ("named_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mandat" ADD CONSTRAINT "mandat_ended_by_person_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "situation" ADD CONSTRAINT "situation_demande_id_demande_id_fk" FOREIGN KEY ("demande_id") REFERENCES "public"."demande"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "accord_in_force" ON "accord" USING btree ("dossier_id","seq");--> statement-breakpoint
CREATE INDEX "accord_collected_by" ON "accord" USING btree ("collected_by");--> statement-breakpoint
CREATE INDEX "accord_recorded_by" ON "accord" USING btree ("recorded_by");--> statement-breakpoint
CREATE INDEX "accord_justified_by" ON "accord" USING btree ("exception_justified_by");--> statement-breakpoint
CREATE INDEX "accord_validated_by" ON "accord" USING btree ("exception_validated_by");--> statement-breakpoint
CREATE INDEX "accord_exceptions" ON "accord" USING btree ("recorded_at") WHERE "accord"."state" = 'exception-rupture-de-soins';--> statement-breakpoint
CREATE INDEX "accord_refusal_person" ON "accord_refusal" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "dossier_pole_likeness" ON "dossier" USING btree ("pole_id","likeness");--> statement-breakpoint
CREATE INDEX "dossier_merged_into" ON "dossier" USING btree ("merged_into");--> statement-breakpoint
CREATE INDEX "fiche_restituteur" ON "fiche" USING btree ("restituteur_id");--> statement-breakpoint
CREATE INDEX "fiche_finalised_by" ON "fiche" USING btree ("finalised_by");--> statement-breakpoint
CREATE INDEX "fiche_archived_by" ON "fiche" USING btree ("archived_by");--> statement-breakpoint
CREATE INDEX "fiche_override_by" ON "fiche_override" USING btree ("answered_by");--> statement-breakpoint
CREATE INDEX "signature_person" ON "signature" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "intervision_pole_date" ON "intervision" USING btree ("pole_id","starts_at");--> statement-breakpoint
CREATE INDEX "intervision_date" ON "intervision" USING btree ("starts_at");--> statement-breakpoint
CREATE INDEX "intervision_series" ON "intervision" USING btree ("series_id","starts_at");--> statement-breakpoint
CREATE INDEX "intervision_site" ON "intervision" USING btree ("site_id");--> statement-breakpoint
CREATE INDEX "participant_person" ON "participant" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "participant_link_handed_by" ON "participant" USING btree ("link_handed_by");--> statement-breakpoint
CREATE INDEX "presence_intervision" ON "presence" USING btree ("intervision_id");--> statement-breakpoint
CREATE INDEX "presence_situation" ON "presence" USING btree ("situation_id");--> statement-breakpoint
CREATE INDEX "presence_person" ON "presence" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "journal_actor" ON "journal" USING btree ("actor","seq");--> statement-breakpoint
CREATE INDEX "journal_event" ON "journal" USING btree ("event","seq");--> statement-breakpoint
CREATE INDEX "journal_subject" ON "journal" USING btree ("subject","seq");--> statement-breakpoint
CREATE INDEX "journal_at" ON "journal" USING btree ("at");--> statement-breakpoint
CREATE INDEX "person_words" ON "person" USING gin (to_tsvector('simple', "search_name"));--> statement-breakpoint
CREATE INDEX "person_order" ON "person" USING btree ("search_name","id");--> statement-breakpoint
CREATE INDEX "person_archived" ON "person" USING btree ("search_name","id") WHERE "person"."archived_at" is not null;--> statement-breakpoint
CREATE INDEX "person_profession" ON "person" USING btree ("profession","search_name");--> statement-breakpoint
CREATE INDEX "person_structure" ON "person" USING btree (lower("structure_name") text_pattern_ops);--> statement-breakpoint
CREATE INDEX "person_merged_into" ON "person" USING btree ("merged_into");--> statement-breakpoint
CREATE INDEX "person_introduced_by" ON "person" USING btree ("introduced_by");--> statement-breakpoint
CREATE INDEX "person_vouched_by" ON "person" USING btree ("vouched_by");--> statement-breakpoint
CREATE INDEX "mandat_person" ON "mandat" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "mandat_pole" ON "mandat" USING btree ("pole_id","mandat");--> statement-breakpoint
CREATE INDEX "mandat_named_by" ON "mandat" USING btree ("named_by");--> statement-breakpoint
CREATE INDEX "mandat_ended_by" ON "mandat" USING btree ("ended_by");--> statement-breakpoint
CREATE INDEX "login_token_person" ON "login_token" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "session_user" ON "session" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "session_expires" ON "session" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "media_room_intervision" ON "media_room" USING btree ("intervision_id");--> statement-breakpoint
CREATE INDEX "situation_dossier" ON "situation" USING btree ("dossier_id");--> statement-breakpoint
CREATE INDEX "situation_demandeur" ON "situation" USING btree ("demandeur_id");--> statement-breakpoint
CREATE UNIQUE INDEX "situation_demande" ON "situation" USING btree ("demande_id");--> statement-breakpoint
CREATE INDEX "situation_intervision" ON "situation" USING btree ("intervision_id");--> statement-breakpoint
CREATE INDEX "situation_unfinished" ON "situation" USING btree ("intervision_id") WHERE "situation"."phase" in ('ouverte', 'fermee', 'finalisee', 'signee');--> statement-breakpoint
CREATE INDEX "situation_invite_person" ON "situation_invite" USING btree ("person_id");--> statement-breakpoint
ALTER TABLE "person" ADD CONSTRAINT "person_rpps" UNIQUE("rpps");--> statement-breakpoint
ALTER TABLE "pole" ADD CONSTRAINT "pole_registration_hash_unique" UNIQUE("registration_hash");--> statement-breakpoint
ALTER TABLE "accord" ADD CONSTRAINT "accord_exception_two_persons" CHECK ("accord"."exception_validated_by" is null or "accord"."exception_justified_by" is null or "accord"."exception_validated_by" <> "accord"."exception_justified_by");