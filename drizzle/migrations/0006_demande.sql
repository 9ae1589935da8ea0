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
	"token" text NOT NULL,
	"renewed_at" timestamp with time zone NOT NULL,
	"renewed_by" text,
	CONSTRAINT "demande_link_token_unique" UNIQUE("token")
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
ALTER TABLE "dossier" ADD COLUMN "likeness" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "dossier" ADD COLUMN "merged_into" text;--> statement-breakpoint
ALTER TABLE "situation" ADD COLUMN "demande_id" text;--> statement-breakpoint
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
ALTER TABLE "dossier" ADD CONSTRAINT "dossier_merged_into_dossier_id_fk" FOREIGN KEY ("merged_into") REFERENCES "public"."dossier"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "situation" ADD CONSTRAINT "situation_demande_id_demande_id_fk" FOREIGN KEY ("demande_id") REFERENCES "public"."demande"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "dossier_pole_likeness" ON "dossier" USING btree ("pole_id","likeness");--> statement-breakpoint
CREATE INDEX "dossier_merged_into" ON "dossier" USING btree ("merged_into");--> statement-breakpoint
CREATE INDEX "situation_dossier" ON "situation" USING btree ("dossier_id");--> statement-breakpoint
CREATE UNIQUE INDEX "situation_demande" ON "situation" USING btree ("demande_id");