CREATE TABLE "collab_client" (
	"situation_id" text NOT NULL,
	"generation" integer NOT NULL,
	"client_id" bigint NOT NULL,
	"person_id" text NOT NULL,
	CONSTRAINT "collab_client_situation_id_generation_client_id_pk" PRIMARY KEY("situation_id","generation","client_id")
);
--> statement-breakpoint
CREATE TABLE "collab_key" (
	"situation_id" text NOT NULL,
	"generation" integer NOT NULL,
	"kek_id" text NOT NULL,
	"wrapped" "bytea" NOT NULL,
	CONSTRAINT "collab_key_situation_id_generation_pk" PRIMARY KEY("situation_id","generation")
);
--> statement-breakpoint
CREATE TABLE "collab_room" (
	"situation_id" text NOT NULL,
	"generation" integer NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"form_version" text NOT NULL,
	"lease_node" text,
	"lease_epoch" bigint DEFAULT 0 NOT NULL,
	"lease_until" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "collab_room_situation_id_generation_pk" PRIMARY KEY("situation_id","generation"),
	CONSTRAINT "collab_room_state" CHECK ("collab_room"."state" in ('draft', 'frozen', 'destroyed'))
);
--> statement-breakpoint
CREATE TABLE "collab_snapshot" (
	"situation_id" text NOT NULL,
	"generation" integer NOT NULL,
	"upto_seq" bigint NOT NULL,
	"sealed" "bytea" NOT NULL,
	CONSTRAINT "collab_snapshot_situation_id_generation_upto_seq_pk" PRIMARY KEY("situation_id","generation","upto_seq")
);
--> statement-breakpoint
CREATE TABLE "collab_update" (
	"situation_id" text NOT NULL,
	"generation" integer NOT NULL,
	"seq" bigint NOT NULL,
	"sealed" "bytea" NOT NULL,
	CONSTRAINT "collab_update_situation_id_generation_seq_pk" PRIMARY KEY("situation_id","generation","seq")
);
--> statement-breakpoint
CREATE TABLE "accord" (
	"id" text PRIMARY KEY NOT NULL,
	"dossier_id" text NOT NULL,
	"state" text NOT NULL,
	"collected_on" date,
	"collected_by" text,
	"remote" boolean DEFAULT false NOT NULL,
	"paper_kept_at" text,
	"withheld" text,
	"copy_given" boolean DEFAULT false NOT NULL,
	"withdrawal_right_told" boolean DEFAULT false NOT NULL,
	"accepts_unconcerned" boolean DEFAULT false NOT NULL,
	"representative" text DEFAULT 'aucun' NOT NULL,
	"exception_reason" text,
	"exception_validated_by" text,
	"recorded_by" text NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "accord_refusal" (
	"accord_id" text NOT NULL,
	"person_id" text NOT NULL,
	CONSTRAINT "accord_refusal_accord_id_person_id_pk" PRIMARY KEY("accord_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "dossier" (
	"id" text PRIMARY KEY NOT NULL,
	"pole_id" text NOT NULL,
	"code" text NOT NULL,
	"designation" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "dossier_code_unique" UNIQUE("code"),
	CONSTRAINT "dossier_designation_pseudonyme" CHECK ("dossier"."designation" ~ '^((([A-ZÀ-ÖØ-ÞŒŠŽŸĆČĐĘŁŃŚŹŻĞİŞ][''’])?[A-ZÀ-ÖØ-ÞŒŠŽŸĆČĐĘŁŃŚŹŻĞİŞ][a-zà-öø-ÿœšžćčđęłńśźżğış]{1,24}(-([A-ZÀ-ÖØ-ÞŒŠŽŸĆČĐĘŁŃŚŹŻĞİŞ][''’])?[A-ZÀ-ÖØ-ÞŒŠŽŸĆČĐĘŁŃŚŹŻĞİŞ][a-zà-öø-ÿœšžćčđęłńśźżğış]{1,24}){0,2}|(Jean|Marie|Anne|Pierre|Paul|Rose|Marc|Louis|Abd|Abdel|El|Ben) ([A-ZÀ-ÖØ-ÞŒŠŽŸĆČĐĘŁŃŚŹŻĞİŞ][''’])?[A-ZÀ-ÖØ-ÞŒŠŽŸĆČĐĘŁŃŚŹŻĞİŞ][a-zà-öø-ÿœšžćčđęłńśźżğış]{1,24}) [A-ZÀ-ÖØ-ÞŒŠŽŸĆČĐĘŁŃŚŹŻĞİŞ]\.|(?=[A-Z-]*[0-9])[A-Z0-9]{2,5}(-[A-Z0-9]{2,5}){1,3})$')
);
--> statement-breakpoint
CREATE TABLE "fiche" (
	"id" text PRIMARY KEY NOT NULL,
	"situation_id" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"form_version" text NOT NULL,
	"guard_version" text NOT NULL,
	"blocking_left" integer NOT NULL,
	"answers" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"content" text NOT NULL,
	"sha256" text NOT NULL,
	"restituteur_id" text,
	"finalised_by" text NOT NULL,
	"finalised_at" timestamp with time zone NOT NULL,
	"archived_by" text,
	"archived_at" timestamp with time zone,
	CONSTRAINT "fiche_guard_passed" CHECK ("fiche"."blocking_left" = 0),
	CONSTRAINT "fiche_sha256" CHECK ("fiche"."sha256" ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
CREATE TABLE "sealed_document" (
	"id" text PRIMARY KEY NOT NULL,
	"fiche_id" text NOT NULL,
	"bytes" "bytea" NOT NULL,
	"sha256" text NOT NULL,
	"level" text NOT NULL,
	"journal_seq" integer NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "sealed_document_fiche_id_unique" UNIQUE("fiche_id")
);
--> statement-breakpoint
CREATE TABLE "signature" (
	"id" text PRIMARY KEY NOT NULL,
	"fiche_id" text NOT NULL,
	"person_id" text NOT NULL,
	"signer_name" text NOT NULL,
	"signer_fonction" text NOT NULL,
	"title" text NOT NULL,
	"method" text NOT NULL,
	"sha256" text NOT NULL,
	"signed_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "intervision" (
	"id" text PRIMARY KEY NOT NULL,
	"pole_id" text NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"minutes" integer DEFAULT 90 NOT NULL,
	"format" text DEFAULT 'distance' NOT NULL,
	"organiser" text NOT NULL,
	"ended_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "participant" (
	"intervision_id" text NOT NULL,
	"person_id" text NOT NULL,
	"role" text NOT NULL,
	"link_hash" text,
	"invited_at" timestamp with time zone,
	"invitation_sequence" integer DEFAULT 0 NOT NULL,
	"charte_version" text,
	"charte_accepted_at" timestamp with time zone,
	"secrecy_declared" boolean DEFAULT false NOT NULL,
	"not_industry_declared" boolean DEFAULT false NOT NULL,
	"lobby" text DEFAULT 'attendu' NOT NULL,
	"knocked_at" timestamp with time zone,
	"admitted_at" timestamp with time zone,
	"admitted_by" text,
	CONSTRAINT "participant_intervision_id_person_id_pk" PRIMARY KEY("intervision_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "presence" (
	"id" text PRIMARY KEY NOT NULL,
	"intervision_id" text NOT NULL,
	"person_id" text NOT NULL,
	"situation_id" text,
	"mode" text NOT NULL,
	"entered_at" timestamp with time zone NOT NULL,
	"left_at" timestamp with time zone,
	"seen_at" timestamp with time zone NOT NULL,
	"source" text NOT NULL,
	"recorded_by" text
);
--> statement-breakpoint
CREATE TABLE "journal" (
	"seq" integer PRIMARY KEY NOT NULL,
	"at" text NOT NULL,
	"actor" text NOT NULL,
	"event" text NOT NULL,
	"subject" text NOT NULL,
	"payload" jsonb NOT NULL,
	"payload_hash" text NOT NULL,
	"previous_hash" text NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "webhook_event" (
	"id" text PRIMARY KEY NOT NULL,
	"event" text NOT NULL,
	"room" text NOT NULL,
	"identity" text,
	"sid" text,
	"at" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "person" (
	"id" text PRIMARY KEY NOT NULL,
	"given_name" text NOT NULL,
	"family_name" text NOT NULL,
	"email" text,
	"profession" text NOT NULL,
	"mode" text NOT NULL,
	"structure_kind" text NOT NULL,
	"structure_name" text NOT NULL,
	"fonction" text NOT NULL,
	"coordonne" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "person_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "mandat" (
	"person_id" text NOT NULL,
	"pole_id" text DEFAULT '*' NOT NULL,
	"mandat" text NOT NULL,
	CONSTRAINT "mandat_person_id_pole_id_mandat_pk" PRIMARY KEY("person_id","pole_id","mandat")
);
--> statement-breakpoint
CREATE TABLE "pole" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"code" text NOT NULL,
	"organiser" text NOT NULL,
	"organiser_kind" text NOT NULL,
	CONSTRAINT "pole_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "login_token" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "session" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"method" text NOT NULL,
	"intervision_id" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "media_room" (
	"name" text PRIMARY KEY NOT NULL,
	"intervision_id" text NOT NULL,
	"situation_id" text,
	"created_at" timestamp with time zone NOT NULL,
	"deleted_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "situation" (
	"id" text PRIMARY KEY NOT NULL,
	"intervision_id" text NOT NULL,
	"dossier_id" text NOT NULL,
	"position" integer NOT NULL,
	"phase" text DEFAULT 'inscrite' NOT NULL,
	"demandeur_id" text,
	"problem" text DEFAULT '' NOT NULL,
	"demandeurs" text[] DEFAULT '{}' NOT NULL,
	"motifs" text[] DEFAULT '{}' NOT NULL,
	"problematiques" text[] DEFAULT '{}' NOT NULL,
	"former_pistes" text[] DEFAULT '{}' NOT NULL,
	"opened_at" timestamp with time zone,
	"closed_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "situation_invite" (
	"situation_id" text NOT NULL,
	"person_id" text NOT NULL,
	"medecin_traitant" boolean DEFAULT false NOT NULL,
	"pharmacien_attitre" boolean DEFAULT false NOT NULL,
	"added_on_spot_by" text,
	CONSTRAINT "situation_invite_situation_id_person_id_pk" PRIMARY KEY("situation_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "accord" ADD CONSTRAINT "accord_dossier_id_dossier_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossier"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord" ADD CONSTRAINT "accord_collected_by_person_id_fk" FOREIGN KEY ("collected_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord" ADD CONSTRAINT "accord_exception_validated_by_person_id_fk" FOREIGN KEY ("exception_validated_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord" ADD CONSTRAINT "accord_recorded_by_person_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord_refusal" ADD CONSTRAINT "accord_refusal_accord_id_accord_id_fk" FOREIGN KEY ("accord_id") REFERENCES "public"."accord"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord_refusal" ADD CONSTRAINT "accord_refusal_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossier" ADD CONSTRAINT "dossier_pole_id_pole_id_fk" FOREIGN KEY ("pole_id") REFERENCES "public"."pole"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fiche" ADD CONSTRAINT "fiche_situation_id_situation_id_fk" FOREIGN KEY ("situation_id") REFERENCES "public"."situation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fiche" ADD CONSTRAINT "fiche_restituteur_id_person_id_fk" FOREIGN KEY ("restituteur_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fiche" ADD CONSTRAINT "fiche_finalised_by_person_id_fk" FOREIGN KEY ("finalised_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fiche" ADD CONSTRAINT "fiche_archived_by_person_id_fk" FOREIGN KEY ("archived_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sealed_document" ADD CONSTRAINT "sealed_document_fiche_id_fiche_id_fk" FOREIGN KEY ("fiche_id") REFERENCES "public"."fiche"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signature" ADD CONSTRAINT "signature_fiche_id_fiche_id_fk" FOREIGN KEY ("fiche_id") REFERENCES "public"."fiche"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signature" ADD CONSTRAINT "signature_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "intervision" ADD CONSTRAINT "intervision_pole_id_pole_id_fk" FOREIGN KEY ("pole_id") REFERENCES "public"."pole"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participant" ADD CONSTRAINT "participant_intervision_id_intervision_id_fk" FOREIGN KEY ("intervision_id") REFERENCES "public"."intervision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participant" ADD CONSTRAINT "participant_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "presence" ADD CONSTRAINT "presence_intervision_id_intervision_id_fk" FOREIGN KEY ("intervision_id") REFERENCES "public"."intervision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "presence" ADD CONSTRAINT "presence_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mandat" ADD CONSTRAINT "mandat_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "login_token" ADD CONSTRAINT "login_token_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_person_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "media_room" ADD CONSTRAINT "media_room_intervision_id_intervision_id_fk" FOREIGN KEY ("intervision_id") REFERENCES "public"."intervision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "situation" ADD CONSTRAINT "situation_intervision_id_intervision_id_fk" FOREIGN KEY ("intervision_id") REFERENCES "public"."intervision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "situation" ADD CONSTRAINT "situation_dossier_id_dossier_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossier"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "situation" ADD CONSTRAINT "situation_demandeur_id_person_id_fk" FOREIGN KEY ("demandeur_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "situation_invite" ADD CONSTRAINT "situation_invite_situation_id_situation_id_fk" FOREIGN KEY ("situation_id") REFERENCES "public"."situation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "situation_invite" ADD CONSTRAINT "situation_invite_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "fiche_one_per_situation" ON "fiche" USING btree ("situation_id","version");--> statement-breakpoint
CREATE UNIQUE INDEX "signature_once" ON "signature" USING btree ("fiche_id","person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "participant_link_hash" ON "participant" USING btree ("link_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "login_token_hash" ON "login_token" USING btree ("token_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "situation_one_open" ON "situation" USING btree ("intervision_id") WHERE "situation"."phase" = 'ouverte';