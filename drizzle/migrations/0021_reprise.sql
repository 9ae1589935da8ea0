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
ALTER TABLE "fiche" ADD COLUMN "reprise_id" text;--> statement-breakpoint
ALTER TABLE "fiche" ADD COLUMN "non_repris" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "intervision" ADD COLUMN "reprise_id" text;--> statement-breakpoint
ALTER TABLE "participant" ADD COLUMN "indemnised_before" boolean;--> statement-breakpoint
ALTER TABLE "reprise" ADD CONSTRAINT "reprise_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reprise" ADD CONSTRAINT "reprise_confirmed_by_person_id_fk" FOREIGN KEY ("confirmed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reprise" ADD CONSTRAINT "reprise_undone_by_person_id_fk" FOREIGN KEY ("undone_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reprise_file" ADD CONSTRAINT "reprise_file_reprise_id_reprise_id_fk" FOREIGN KEY ("reprise_id") REFERENCES "public"."reprise"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reprise_mapping" ADD CONSTRAINT "reprise_mapping_saved_by_person_id_fk" FOREIGN KEY ("saved_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reprise_patient" ADD CONSTRAINT "reprise_patient_reprise_id_reprise_id_fk" FOREIGN KEY ("reprise_id") REFERENCES "public"."reprise"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reprise_row" ADD CONSTRAINT "reprise_row_reprise_id_reprise_id_fk" FOREIGN KEY ("reprise_id") REFERENCES "public"."reprise"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "reprise_by" ON "reprise" USING btree ("by");--> statement-breakpoint
CREATE INDEX "reprise_confirmed_by" ON "reprise" USING btree ("confirmed_by");--> statement-breakpoint
CREATE INDEX "reprise_undone_by" ON "reprise" USING btree ("undone_by");--> statement-breakpoint
CREATE INDEX "reprise_at" ON "reprise" USING btree ("at");--> statement-breakpoint
CREATE INDEX "reprise_mapping_saved_by" ON "reprise_mapping" USING btree ("saved_by");--> statement-breakpoint
CREATE INDEX "reprise_patient_dossier" ON "reprise_patient" USING btree ("dossier_id");--> statement-breakpoint
CREATE INDEX "reprise_patient_reprise" ON "reprise_patient" USING btree ("reprise_id");--> statement-breakpoint
CREATE INDEX "reprise_row_row" ON "reprise_row" USING btree ("kind","row_id");--> statement-breakpoint
ALTER TABLE "fiche" ADD CONSTRAINT "fiche_reprise_id_reprise_id_fk" FOREIGN KEY ("reprise_id") REFERENCES "public"."reprise"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "intervision" ADD CONSTRAINT "intervision_reprise_id_reprise_id_fk" FOREIGN KEY ("reprise_id") REFERENCES "public"."reprise"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "fiche_reprise" ON "fiche" USING btree ("reprise_id");--> statement-breakpoint
CREATE INDEX "intervision_reprise" ON "intervision" USING btree ("reprise_id");--> statement-breakpoint
ALTER TABLE "fiche" ADD CONSTRAINT "fiche_reprise_form" CHECK (("fiche"."reprise_id" is null) = ("fiche"."form_version" not like 'reprise.%'));--> statement-breakpoint
ALTER TABLE "fiche" ADD CONSTRAINT "fiche_reprise_whole" CHECK ("fiche"."reprise_id" is not null or cardinality("fiche"."non_repris") = 0);