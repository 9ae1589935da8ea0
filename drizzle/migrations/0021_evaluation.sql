CREATE TABLE "pole_step" (
	"pole_id" text NOT NULL,
	"step" text NOT NULL,
	"done_on" date NOT NULL,
	"done_by" text NOT NULL,
	"recorded_by" text NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "pole_step_pole_id_step_pk" PRIMARY KEY("pole_id","step")
);
--> statement-breakpoint
CREATE TABLE "activite" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"day" date NOT NULL,
	"format" text NOT NULL,
	"capacity" integer,
	"pole_id" text,
	"created_by" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"changed_by" text,
	"changed_at" timestamp with time zone,
	"removed_by" text,
	"removed_at" timestamp with time zone,
	CONSTRAINT "activite_capacity" CHECK ("activite"."capacity" is null or "activite"."capacity" > 0)
);
--> statement-breakpoint
CREATE TABLE "activite_person" (
	"activite_id" text NOT NULL,
	"person_id" text NOT NULL,
	"categorie" text NOT NULL,
	CONSTRAINT "activite_person_activite_id_person_id_pk" PRIMARY KEY("activite_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "activite_presence" (
	"activite_id" text NOT NULL,
	"categorie" text NOT NULL,
	"heads" integer NOT NULL,
	"known" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "activite_presence_activite_id_categorie_pk" PRIMARY KEY("activite_id","categorie"),
	CONSTRAINT "activite_presence_heads" CHECK ("activite_presence"."heads" > 0 and "activite_presence"."known" between 0 and "activite_presence"."heads")
);
--> statement-breakpoint
CREATE TABLE "compteur" (
	"year" integer NOT NULL,
	"code" text NOT NULL,
	"value" integer NOT NULL,
	"typed_by" text NOT NULL,
	"typed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "compteur_year_code_pk" PRIMARY KEY("year","code"),
	CONSTRAINT "compteur_value" CHECK ("compteur"."value" >= 0)
);
--> statement-breakpoint
CREATE TABLE "convention" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"pole_id" text,
	"structure_name" text NOT NULL,
	"structure_seat" text DEFAULT '' NOT NULL,
	"structure_signer" text DEFAULT '' NOT NULL,
	"structure_quality" text DEFAULT '' NOT NULL,
	"association_signer" text DEFAULT '' NOT NULL,
	"association_quality" text DEFAULT '' NOT NULL,
	"association_signed_on" date,
	"structure_signed_on" date,
	"effective_on" date,
	"noticed_on" date,
	"notice_from" text,
	"created_by" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"removed_by" text,
	"removed_at" timestamp with time zone,
	CONSTRAINT "convention_notice" CHECK (("convention"."noticed_on" is null) = ("convention"."notice_from" is null) and ("convention"."noticed_on" is null
				or ("convention"."association_signed_on" is not null and "convention"."structure_signed_on" is not null))),
	CONSTRAINT "convention_removed" CHECK ("convention"."removed_at" is null or "convention"."association_signed_on" is null or "convention"."structure_signed_on" is null)
);
--> statement-breakpoint
CREATE TABLE "evaluation_publication" (
	"id" text PRIMARY KEY NOT NULL,
	"year" integer NOT NULL,
	"version" integer NOT NULL,
	"definitions_version" text NOT NULL,
	"sha256" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"released" text,
	"published_by" text NOT NULL,
	"published_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "evaluation_published" (
	"publication_id" text NOT NULL,
	"scope" text NOT NULL,
	"scope_name" text NOT NULL,
	"content" text NOT NULL,
	"sha256" text NOT NULL,
	CONSTRAINT "evaluation_published_publication_id_scope_pk" PRIMARY KEY("publication_id","scope")
);
--> statement-breakpoint
CREATE TABLE "evaluation_change" (
	"pole_id" text NOT NULL,
	"year" integer NOT NULL,
	"xact" bigint NOT NULL,
	CONSTRAINT "evaluation_change_year_pole_id_xact_pk" PRIMARY KEY("year","pole_id","xact")
);
--> statement-breakpoint
CREATE TABLE "evaluation_stored" (
	"scope" text NOT NULL,
	"year" integer NOT NULL,
	"definitions_version" text NOT NULL,
	"poles" text NOT NULL,
	"figures" text NOT NULL,
	"purged" integer DEFAULT 0 NOT NULL,
	"computed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "evaluation_stored_scope_year_pk" PRIMARY KEY("scope","year")
);
--> statement-breakpoint
CREATE TABLE "questionnaire" (
	"id" text PRIMARY KEY NOT NULL,
	"intervision_id" text,
	"activite_id" text,
	"link_seed" text NOT NULL,
	"link_hash" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "questionnaire_intervision_id_unique" UNIQUE("intervision_id"),
	CONSTRAINT "questionnaire_activite_id_unique" UNIQUE("activite_id"),
	CONSTRAINT "questionnaire_link_hash_unique" UNIQUE("link_hash"),
	CONSTRAINT "questionnaire_one" CHECK (num_nonnulls("questionnaire"."intervision_id", "questionnaire"."activite_id") = 1)
);
--> statement-breakpoint
CREATE TABLE "questionnaire_answer" (
	"id" text PRIMARY KEY NOT NULL,
	"questionnaire_id" text NOT NULL,
	"answers" jsonb NOT NULL,
	"remark" text,
	"answered_on" date NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reprise" (
	"id" text PRIMARY KEY NOT NULL,
	"by" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"kind" text NOT NULL,
	"state" text DEFAULT 'preparee' NOT NULL,
	"fingerprint" text NOT NULL,
	"mapping" jsonb NOT NULL,
	"accepted" text[] DEFAULT '{}' NOT NULL,
	"counts" jsonb NOT NULL,
	"confirmed_by" text,
	"confirmed_at" timestamp with time zone,
	"undone_by" text,
	"undone_at" timestamp with time zone,
	CONSTRAINT "reprise_state" CHECK ("reprise"."state" in ('preparee', 'confirmee', 'annulee')),
	CONSTRAINT "reprise_confirmed" CHECK (("reprise"."state" = 'preparee') = ("reprise"."confirmed_at" is null)),
	CONSTRAINT "reprise_undone" CHECK (("reprise"."state" = 'annulee') = ("reprise"."undone_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "reprise_file" (
	"reprise_id" text PRIMARY KEY NOT NULL,
	"sealed" "bytea" NOT NULL,
	"key_mark" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reprise_mapping" (
	"fingerprint" text PRIMARY KEY NOT NULL,
	"mapping" jsonb NOT NULL,
	"saved_by" text NOT NULL,
	"saved_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reprise_patient" (
	"mark" text NOT NULL,
	"dossier_id" text NOT NULL,
	"reprise_id" text NOT NULL,
	CONSTRAINT "reprise_patient_mark_dossier_id_pk" PRIMARY KEY("mark","dossier_id"),
	CONSTRAINT "reprise_patient_mark" CHECK ("reprise_patient"."mark" ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
CREATE TABLE "reprise_row" (
	"reprise_id" text NOT NULL,
	"kind" text NOT NULL,
	"row_id" text NOT NULL,
	CONSTRAINT "reprise_row_reprise_id_kind_row_id_pk" PRIMARY KEY("reprise_id","kind","row_id")
);
--> statement-breakpoint
CREATE TABLE "situation_theme" (
	"situation_id" text NOT NULL,
	"theme" text NOT NULL,
	"coded_by" text NOT NULL,
	"coded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "situation_theme_situation_id_theme_pk" PRIMARY KEY("situation_id","theme")
);
--> statement-breakpoint
ALTER TABLE "fiche" ADD COLUMN "reprise_id" text;--> statement-breakpoint
ALTER TABLE "fiche" ADD COLUMN "non_repris" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "intervision" ADD COLUMN "reprise_id" text;--> statement-breakpoint
ALTER TABLE "participant" ADD COLUMN "profession" text;--> statement-breakpoint
ALTER TABLE "participant" ADD COLUMN "coordination" text;--> statement-breakpoint
ALTER TABLE "participant" ADD COLUMN "indemnised_before" boolean;--> statement-breakpoint
ALTER TABLE "pole_step" ADD CONSTRAINT "pole_step_pole_id_pole_id_fk" FOREIGN KEY ("pole_id") REFERENCES "public"."pole"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pole_step" ADD CONSTRAINT "pole_step_done_by_person_id_fk" FOREIGN KEY ("done_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pole_step" ADD CONSTRAINT "pole_step_recorded_by_person_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activite" ADD CONSTRAINT "activite_pole_id_pole_id_fk" FOREIGN KEY ("pole_id") REFERENCES "public"."pole"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activite" ADD CONSTRAINT "activite_created_by_person_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activite" ADD CONSTRAINT "activite_changed_by_person_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activite" ADD CONSTRAINT "activite_removed_by_person_id_fk" FOREIGN KEY ("removed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activite_person" ADD CONSTRAINT "activite_person_activite_id_activite_id_fk" FOREIGN KEY ("activite_id") REFERENCES "public"."activite"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activite_person" ADD CONSTRAINT "activite_person_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activite_presence" ADD CONSTRAINT "activite_presence_activite_id_activite_id_fk" FOREIGN KEY ("activite_id") REFERENCES "public"."activite"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "compteur" ADD CONSTRAINT "compteur_typed_by_person_id_fk" FOREIGN KEY ("typed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "convention" ADD CONSTRAINT "convention_pole_id_pole_id_fk" FOREIGN KEY ("pole_id") REFERENCES "public"."pole"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "convention" ADD CONSTRAINT "convention_created_by_person_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "convention" ADD CONSTRAINT "convention_removed_by_person_id_fk" FOREIGN KEY ("removed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evaluation_publication" ADD CONSTRAINT "evaluation_publication_published_by_person_id_fk" FOREIGN KEY ("published_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evaluation_published" ADD CONSTRAINT "evaluation_published_publication_id_evaluation_publication_id_fk" FOREIGN KEY ("publication_id") REFERENCES "public"."evaluation_publication"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questionnaire" ADD CONSTRAINT "questionnaire_intervision_id_intervision_id_fk" FOREIGN KEY ("intervision_id") REFERENCES "public"."intervision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questionnaire" ADD CONSTRAINT "questionnaire_activite_id_activite_id_fk" FOREIGN KEY ("activite_id") REFERENCES "public"."activite"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questionnaire_answer" ADD CONSTRAINT "questionnaire_answer_questionnaire_id_questionnaire_id_fk" FOREIGN KEY ("questionnaire_id") REFERENCES "public"."questionnaire"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reprise" ADD CONSTRAINT "reprise_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reprise" ADD CONSTRAINT "reprise_confirmed_by_person_id_fk" FOREIGN KEY ("confirmed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reprise" ADD CONSTRAINT "reprise_undone_by_person_id_fk" FOREIGN KEY ("undone_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reprise_file" ADD CONSTRAINT "reprise_file_reprise_id_reprise_id_fk" FOREIGN KEY ("reprise_id") REFERENCES "public"."reprise"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reprise_mapping" ADD CONSTRAINT "reprise_mapping_saved_by_person_id_fk" FOREIGN KEY ("saved_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reprise_patient" ADD CONSTRAINT "reprise_patient_reprise_id_reprise_id_fk" FOREIGN KEY ("reprise_id") REFERENCES "public"."reprise"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reprise_row" ADD CONSTRAINT "reprise_row_reprise_id_reprise_id_fk" FOREIGN KEY ("reprise_id") REFERENCES "public"."reprise"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "situation_theme" ADD CONSTRAINT "situation_theme_situation_id_situation_id_fk" FOREIGN KEY ("situation_id") REFERENCES "public"."situation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "situation_theme" ADD CONSTRAINT "situation_theme_coded_by_person_id_fk" FOREIGN KEY ("coded_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "pole_step_done_by" ON "pole_step" USING btree ("done_by");--> statement-breakpoint
CREATE INDEX "pole_step_recorded_by" ON "pole_step" USING btree ("recorded_by");--> statement-breakpoint
CREATE INDEX "activite_day" ON "activite" USING btree ("day");--> statement-breakpoint
CREATE INDEX "activite_pole" ON "activite" USING btree ("pole_id","kind","day");--> statement-breakpoint
CREATE INDEX "activite_created_by" ON "activite" USING btree ("created_by");--> statement-breakpoint
CREATE INDEX "activite_changed_by" ON "activite" USING btree ("changed_by");--> statement-breakpoint
CREATE INDEX "activite_removed_by" ON "activite" USING btree ("removed_by");--> statement-breakpoint
CREATE INDEX "activite_person_person" ON "activite_person" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "compteur_typed_by" ON "compteur" USING btree ("typed_by");--> statement-breakpoint
CREATE INDEX "convention_pole" ON "convention" USING btree ("pole_id");--> statement-breakpoint
CREATE INDEX "convention_created_by" ON "convention" USING btree ("created_by");--> statement-breakpoint
CREATE INDEX "convention_removed_by" ON "convention" USING btree ("removed_by");--> statement-breakpoint
CREATE UNIQUE INDEX "evaluation_publication_version" ON "evaluation_publication" USING btree ("year","version");--> statement-breakpoint
CREATE INDEX "evaluation_publication_published_by" ON "evaluation_publication" USING btree ("published_by");--> statement-breakpoint
CREATE INDEX "evaluation_stored_year" ON "evaluation_stored" USING btree ("year");--> statement-breakpoint
CREATE INDEX "questionnaire_answer_of" ON "questionnaire_answer" USING btree ("questionnaire_id");--> statement-breakpoint
CREATE INDEX "reprise_by" ON "reprise" USING btree ("by");--> statement-breakpoint
CREATE INDEX "reprise_confirmed_by" ON "reprise" USING btree ("confirmed_by");--> statement-breakpoint
CREATE INDEX "reprise_undone_by" ON "reprise" USING btree ("undone_by");--> statement-breakpoint
CREATE INDEX "reprise_at" ON "reprise" USING btree ("at");--> statement-breakpoint
CREATE INDEX "reprise_mapping_saved_by" ON "reprise_mapping" USING btree ("saved_by");--> statement-breakpoint
CREATE INDEX "reprise_patient_dossier" ON "reprise_patient" USING btree ("dossier_id");--> statement-breakpoint
CREATE INDEX "reprise_patient_reprise" ON "reprise_patient" USING btree ("reprise_id");--> statement-breakpoint
CREATE INDEX "reprise_row_row" ON "reprise_row" USING btree ("kind","row_id");--> statement-breakpoint
CREATE INDEX "situation_theme_coded_by" ON "situation_theme" USING btree ("coded_by");--> statement-breakpoint
ALTER TABLE "fiche" ADD CONSTRAINT "fiche_reprise_id_reprise_id_fk" FOREIGN KEY ("reprise_id") REFERENCES "public"."reprise"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "intervision" ADD CONSTRAINT "intervision_reprise_id_reprise_id_fk" FOREIGN KEY ("reprise_id") REFERENCES "public"."reprise"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "fiche_reprise" ON "fiche" USING btree ("reprise_id");--> statement-breakpoint
CREATE INDEX "intervision_reprise" ON "intervision" USING btree ("reprise_id");--> statement-breakpoint
ALTER TABLE "fiche" ADD CONSTRAINT "fiche_reprise_form" CHECK (("fiche"."reprise_id" is null) = ("fiche"."form_version" not like 'reprise.%'));--> statement-breakpoint
ALTER TABLE "fiche" ADD CONSTRAINT "fiche_reprise_whole" CHECK ("fiche"."reprise_id" is not null or cardinality("fiche"."non_repris") = 0);