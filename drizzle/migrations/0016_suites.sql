CREATE TABLE "conservation" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"months" integer NOT NULL,
	"set_by" text NOT NULL,
	"set_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "effacement" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"pole_id" text NOT NULL,
	"ground" text NOT NULL,
	"done_by" text,
	"done_at" timestamp with time zone NOT NULL,
	"counts" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "retained_count" (
	"year" integer NOT NULL,
	"pole_id" text NOT NULL,
	"measure" text NOT NULL,
	"answer" text NOT NULL,
	"count" integer NOT NULL,
	CONSTRAINT "retained_count_year_pole_id_measure_answer_pk" PRIMARY KEY("year","pole_id","measure","answer")
);
--> statement-breakpoint
CREATE TABLE "document_version" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"version" integer NOT NULL,
	"bytes" "bytea",
	"sha256" text,
	"file_name" text,
	"tagged" integer,
	"set_by" text NOT NULL,
	"set_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "emargement" (
	"id" text PRIMARY KEY NOT NULL,
	"intervision_id" text NOT NULL,
	"version" integer NOT NULL,
	"content" text NOT NULL,
	"sha256" text NOT NULL,
	"validated_by" text NOT NULL,
	"validated_at" timestamp with time zone NOT NULL,
	"reason" text,
	CONSTRAINT "emargement_sha256" CHECK ("emargement"."sha256" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "emargement_reason" CHECK (("emargement"."version" = 1) = ("emargement"."reason" is null))
);
--> statement-breakpoint
CREATE TABLE "emargement_scan" (
	"id" text PRIMARY KEY NOT NULL,
	"intervision_id" text NOT NULL,
	"sealed" "bytea",
	"media_type" text NOT NULL,
	"size" integer NOT NULL,
	"sha256" text NOT NULL,
	"added_by" text NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	"removed_by" text,
	"removed_at" timestamp with time zone,
	"removal_reason" text
);
--> statement-breakpoint
CREATE TABLE "envoi" (
	"id" text PRIMARY KEY NOT NULL,
	"intervision_id" text NOT NULL,
	"sent_by" text NOT NULL,
	"sent_at" timestamp with time zone NOT NULL,
	"answer" text,
	"lacking" text[] DEFAULT '{}' NOT NULL,
	"answered_by" text,
	"answered_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "envoi_piece" (
	"envoi_id" text NOT NULL,
	"document_id" text NOT NULL,
	"kind" text NOT NULL,
	"sha256" text NOT NULL,
	CONSTRAINT "envoi_piece_envoi_id_document_id_pk" PRIMARY KEY("envoi_id","document_id")
);
--> statement-breakpoint
CREATE TABLE "relecture" (
	"fiche_id" text NOT NULL,
	"reader_id" text NOT NULL,
	"asked_by" text NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"answer" text,
	"remark" text,
	"answered_at" timestamp with time zone,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "relecture_fiche_id_reader_id_pk" PRIMARY KEY("fiche_id","reader_id")
);
--> statement-breakpoint
CREATE TABLE "signataire" (
	"fiche_id" text NOT NULL,
	"person_id" text NOT NULL,
	"asked_by" text NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"released_by" text,
	"released_at" timestamp with time zone,
	CONSTRAINT "signataire_fiche_id_person_id_pk" PRIMARY KEY("fiche_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "bordereau" (
	"id" text PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"created_by" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "bordereau_number_unique" UNIQUE("number")
);
--> statement-breakpoint
CREATE TABLE "indemnite" (
	"id" text PRIMARY KEY NOT NULL,
	"intervision_id" text NOT NULL,
	"person_id" text NOT NULL,
	"role" text NOT NULL,
	"categorie" text NOT NULL,
	"tarif_id" text NOT NULL,
	"amount_cents" integer NOT NULL,
	"state" text DEFAULT 'a-payer' NOT NULL,
	"reason" text,
	"bordereau_id" text,
	"paid_on" date,
	"notice_at" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL,
	"changed_by" text,
	"changed_at" timestamp with time zone,
	CONSTRAINT "indemnite_state_known" CHECK ("indemnite"."state" in ('a-payer', 'transmis', 'paye', 'ecartee')),
	CONSTRAINT "indemnite_paid" CHECK (("indemnite"."state" = 'paye') = ("indemnite"."paid_on" is not null)),
	CONSTRAINT "indemnite_amount" CHECK ("indemnite"."amount_cents" > 0)
);
--> statement-breakpoint
CREATE TABLE "tarif" (
	"id" text PRIMARY KEY NOT NULL,
	"role" text NOT NULL,
	"profession" text,
	"amount_cents" integer NOT NULL,
	"valid_from" date NOT NULL,
	"set_by" text NOT NULL,
	"set_at" timestamp with time zone NOT NULL,
	"withdrawn_by" text,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "tarif_amount" CHECK ("tarif"."amount_cents" > 0)
);
--> statement-breakpoint
CREATE TABLE "reprogrammation" (
	"situation_id" text PRIMARY KEY NOT NULL,
	"decided_on" date NOT NULL,
	"delay" text,
	"due_on" date,
	"dropped_reason" text,
	"dropped_by" text,
	"dropped_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "restitution" (
	"situation_id" text PRIMARY KEY NOT NULL,
	"restituteur_id" text,
	"due_on" date,
	"outcome" text,
	"done_on" date,
	"how" text,
	"done_by" text,
	"recorded_by" text,
	"recorded_at" timestamp with time zone,
	"reassigned_by" text,
	"reassigned_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "suite" (
	"id" text PRIMARY KEY NOT NULL,
	"situation_id" text NOT NULL,
	"kind" text NOT NULL,
	"piste" text,
	"absent_id" text,
	"assignee_id" text,
	"due_on" date,
	"outcome" text,
	"done_on" date,
	"done_by" text,
	"recorded_by" text,
	"recorded_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "sealed_document" ALTER COLUMN "fiche_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "fiche" ADD COLUMN "correction_reason" text;--> statement-breakpoint
ALTER TABLE "fiche" ADD COLUMN "correction_text" text;--> statement-breakpoint
ALTER TABLE "sealed_document" ADD COLUMN "emargement_id" text;--> statement-breakpoint
ALTER TABLE "presence_signature" ADD COLUMN "scan_id" text;--> statement-breakpoint
ALTER TABLE "conservation" ADD CONSTRAINT "conservation_set_by_person_id_fk" FOREIGN KEY ("set_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "effacement" ADD CONSTRAINT "effacement_pole_id_pole_id_fk" FOREIGN KEY ("pole_id") REFERENCES "public"."pole"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "effacement" ADD CONSTRAINT "effacement_done_by_person_id_fk" FOREIGN KEY ("done_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "retained_count" ADD CONSTRAINT "retained_count_pole_id_pole_id_fk" FOREIGN KEY ("pole_id") REFERENCES "public"."pole"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_version" ADD CONSTRAINT "document_version_set_by_person_id_fk" FOREIGN KEY ("set_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "emargement" ADD CONSTRAINT "emargement_intervision_id_intervision_id_fk" FOREIGN KEY ("intervision_id") REFERENCES "public"."intervision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "emargement" ADD CONSTRAINT "emargement_validated_by_person_id_fk" FOREIGN KEY ("validated_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "emargement_scan" ADD CONSTRAINT "emargement_scan_intervision_id_intervision_id_fk" FOREIGN KEY ("intervision_id") REFERENCES "public"."intervision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "emargement_scan" ADD CONSTRAINT "emargement_scan_added_by_person_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "emargement_scan" ADD CONSTRAINT "emargement_scan_removed_by_person_id_fk" FOREIGN KEY ("removed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "envoi" ADD CONSTRAINT "envoi_intervision_id_intervision_id_fk" FOREIGN KEY ("intervision_id") REFERENCES "public"."intervision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "envoi" ADD CONSTRAINT "envoi_sent_by_person_id_fk" FOREIGN KEY ("sent_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "envoi" ADD CONSTRAINT "envoi_answered_by_person_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "envoi_piece" ADD CONSTRAINT "envoi_piece_envoi_id_envoi_id_fk" FOREIGN KEY ("envoi_id") REFERENCES "public"."envoi"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "relecture" ADD CONSTRAINT "relecture_fiche_id_fiche_id_fk" FOREIGN KEY ("fiche_id") REFERENCES "public"."fiche"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "relecture" ADD CONSTRAINT "relecture_reader_id_person_id_fk" FOREIGN KEY ("reader_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "relecture" ADD CONSTRAINT "relecture_asked_by_person_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signataire" ADD CONSTRAINT "signataire_fiche_id_fiche_id_fk" FOREIGN KEY ("fiche_id") REFERENCES "public"."fiche"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signataire" ADD CONSTRAINT "signataire_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signataire" ADD CONSTRAINT "signataire_asked_by_person_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signataire" ADD CONSTRAINT "signataire_released_by_person_id_fk" FOREIGN KEY ("released_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bordereau" ADD CONSTRAINT "bordereau_created_by_person_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indemnite" ADD CONSTRAINT "indemnite_intervision_id_intervision_id_fk" FOREIGN KEY ("intervision_id") REFERENCES "public"."intervision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indemnite" ADD CONSTRAINT "indemnite_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indemnite" ADD CONSTRAINT "indemnite_tarif_id_tarif_id_fk" FOREIGN KEY ("tarif_id") REFERENCES "public"."tarif"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indemnite" ADD CONSTRAINT "indemnite_bordereau_id_bordereau_id_fk" FOREIGN KEY ("bordereau_id") REFERENCES "public"."bordereau"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indemnite" ADD CONSTRAINT "indemnite_changed_by_person_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tarif" ADD CONSTRAINT "tarif_set_by_person_id_fk" FOREIGN KEY ("set_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tarif" ADD CONSTRAINT "tarif_withdrawn_by_person_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reprogrammation" ADD CONSTRAINT "reprogrammation_situation_id_situation_id_fk" FOREIGN KEY ("situation_id") REFERENCES "public"."situation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reprogrammation" ADD CONSTRAINT "reprogrammation_dropped_by_person_id_fk" FOREIGN KEY ("dropped_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "restitution" ADD CONSTRAINT "restitution_situation_id_situation_id_fk" FOREIGN KEY ("situation_id") REFERENCES "public"."situation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "restitution" ADD CONSTRAINT "restitution_restituteur_id_person_id_fk" FOREIGN KEY ("restituteur_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "restitution" ADD CONSTRAINT "restitution_done_by_person_id_fk" FOREIGN KEY ("done_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "restitution" ADD CONSTRAINT "restitution_recorded_by_person_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "restitution" ADD CONSTRAINT "restitution_reassigned_by_person_id_fk" FOREIGN KEY ("reassigned_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suite" ADD CONSTRAINT "suite_situation_id_situation_id_fk" FOREIGN KEY ("situation_id") REFERENCES "public"."situation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suite" ADD CONSTRAINT "suite_absent_id_person_id_fk" FOREIGN KEY ("absent_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suite" ADD CONSTRAINT "suite_assignee_id_person_id_fk" FOREIGN KEY ("assignee_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suite" ADD CONSTRAINT "suite_done_by_person_id_fk" FOREIGN KEY ("done_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suite" ADD CONSTRAINT "suite_recorded_by_person_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "conservation_kind" ON "conservation" USING btree ("kind","set_at");--> statement-breakpoint
CREATE INDEX "conservation_set_by" ON "conservation" USING btree ("set_by");--> statement-breakpoint
CREATE INDEX "effacement_pole" ON "effacement" USING btree ("pole_id","done_at");--> statement-breakpoint
CREATE INDEX "effacement_done_by" ON "effacement" USING btree ("done_by");--> statement-breakpoint
CREATE INDEX "retained_count_pole" ON "retained_count" USING btree ("pole_id");--> statement-breakpoint
CREATE UNIQUE INDEX "document_version_kind" ON "document_version" USING btree ("kind","version");--> statement-breakpoint
CREATE INDEX "document_version_set_by" ON "document_version" USING btree ("set_by");--> statement-breakpoint
CREATE UNIQUE INDEX "emargement_version" ON "emargement" USING btree ("intervision_id","version");--> statement-breakpoint
CREATE INDEX "emargement_validated_by" ON "emargement" USING btree ("validated_by");--> statement-breakpoint
CREATE INDEX "emargement_scan_intervision" ON "emargement_scan" USING btree ("intervision_id");--> statement-breakpoint
CREATE INDEX "emargement_scan_added_by" ON "emargement_scan" USING btree ("added_by");--> statement-breakpoint
CREATE INDEX "emargement_scan_removed_by" ON "emargement_scan" USING btree ("removed_by");--> statement-breakpoint
CREATE INDEX "envoi_intervision" ON "envoi" USING btree ("intervision_id","sent_at");--> statement-breakpoint
CREATE INDEX "envoi_sent_by" ON "envoi" USING btree ("sent_by");--> statement-breakpoint
CREATE INDEX "envoi_answered_by" ON "envoi" USING btree ("answered_by");--> statement-breakpoint
CREATE INDEX "envoi_piece_document" ON "envoi_piece" USING btree ("document_id");--> statement-breakpoint
CREATE INDEX "relecture_reader" ON "relecture" USING btree ("reader_id");--> statement-breakpoint
CREATE INDEX "relecture_asked_by" ON "relecture" USING btree ("asked_by");--> statement-breakpoint
CREATE INDEX "signataire_person" ON "signataire" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "signataire_asked_by" ON "signataire" USING btree ("asked_by");--> statement-breakpoint
CREATE INDEX "signataire_released_by" ON "signataire" USING btree ("released_by");--> statement-breakpoint
CREATE INDEX "bordereau_created_by" ON "bordereau" USING btree ("created_by");--> statement-breakpoint
CREATE UNIQUE INDEX "indemnite_once" ON "indemnite" USING btree ("intervision_id","person_id");--> statement-breakpoint
CREATE INDEX "indemnite_person" ON "indemnite" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "indemnite_state" ON "indemnite" USING btree ("state","created_at");--> statement-breakpoint
CREATE INDEX "indemnite_tarif" ON "indemnite" USING btree ("tarif_id");--> statement-breakpoint
CREATE INDEX "indemnite_bordereau" ON "indemnite" USING btree ("bordereau_id");--> statement-breakpoint
CREATE INDEX "indemnite_changed_by" ON "indemnite" USING btree ("changed_by");--> statement-breakpoint
CREATE UNIQUE INDEX "tarif_in_force" ON "tarif" USING btree ("role",coalesce("profession", ''),"valid_from") WHERE "tarif"."withdrawn_at" is null;--> statement-breakpoint
CREATE INDEX "tarif_set_by" ON "tarif" USING btree ("set_by");--> statement-breakpoint
CREATE INDEX "tarif_withdrawn_by" ON "tarif" USING btree ("withdrawn_by");--> statement-breakpoint
CREATE INDEX "reprogrammation_due" ON "reprogrammation" USING btree ("due_on") WHERE "reprogrammation"."dropped_at" is null;--> statement-breakpoint
CREATE INDEX "reprogrammation_dropped_by" ON "reprogrammation" USING btree ("dropped_by");--> statement-breakpoint
CREATE INDEX "restitution_due" ON "restitution" USING btree ("due_on") WHERE "restitution"."outcome" is null;--> statement-breakpoint
CREATE INDEX "restitution_restituteur" ON "restitution" USING btree ("restituteur_id");--> statement-breakpoint
CREATE INDEX "restitution_done_by" ON "restitution" USING btree ("done_by");--> statement-breakpoint
CREATE INDEX "restitution_recorded_by" ON "restitution" USING btree ("recorded_by");--> statement-breakpoint
CREATE INDEX "restitution_reassigned_by" ON "restitution" USING btree ("reassigned_by");--> statement-breakpoint
CREATE UNIQUE INDEX "suite_once" ON "suite" USING btree ("situation_id","kind",coalesce("piste", ''),coalesce("absent_id", ''));--> statement-breakpoint
CREATE INDEX "suite_absent" ON "suite" USING btree ("absent_id");--> statement-breakpoint
CREATE INDEX "suite_assignee" ON "suite" USING btree ("assignee_id");--> statement-breakpoint
CREATE INDEX "suite_due" ON "suite" USING btree ("due_on") WHERE "suite"."outcome" is null;--> statement-breakpoint
CREATE INDEX "suite_done_by" ON "suite" USING btree ("done_by");--> statement-breakpoint
CREATE INDEX "suite_recorded_by" ON "suite" USING btree ("recorded_by");--> statement-breakpoint
ALTER TABLE "sealed_document" ADD CONSTRAINT "sealed_document_emargement_id_emargement_id_fk" FOREIGN KEY ("emargement_id") REFERENCES "public"."emargement"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "presence_signature" ADD CONSTRAINT "presence_signature_scan_id_emargement_scan_id_fk" FOREIGN KEY ("scan_id") REFERENCES "public"."emargement_scan"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "sealed_document_sha256" ON "sealed_document" USING btree ("sha256");--> statement-breakpoint
CREATE INDEX "sealed_document_created" ON "sealed_document" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "presence_signature_scan" ON "presence_signature" USING btree ("scan_id");--> statement-breakpoint
ALTER TABLE "sealed_document" ADD CONSTRAINT "sealed_document_emargement_id_unique" UNIQUE("emargement_id");--> statement-breakpoint
ALTER TABLE "fiche" ADD CONSTRAINT "fiche_correction_reason" CHECK (("fiche"."version" = 1) = ("fiche"."correction_reason" is null));--> statement-breakpoint
ALTER TABLE "sealed_document" ADD CONSTRAINT "sealed_document_one" CHECK (num_nonnulls("sealed_document"."fiche_id", "sealed_document"."emargement_id") = 1);