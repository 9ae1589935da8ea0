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
ALTER TABLE "mandat" DROP CONSTRAINT "mandat_person_id_pole_id_mandat_pk";--> statement-breakpoint
ALTER TABLE "mandat" ALTER COLUMN "pole_id" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "mandat" ALTER COLUMN "pole_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "intervision" ADD COLUMN "site_id" text;--> statement-breakpoint
ALTER TABLE "intervision" ADD COLUMN "organiser_kind" text DEFAULT 'autre' NOT NULL;--> statement-breakpoint
ALTER TABLE "intervision" ADD COLUMN "series_id" text;--> statement-breakpoint
ALTER TABLE "intervision" ADD COLUMN "cancelled_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "intervision" ADD COLUMN "change_reason" text;--> statement-breakpoint
ALTER TABLE "intervision" ADD COLUMN "postponed_from" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "intervision" ADD COLUMN "rescheduled_at" timestamp with time zone;--> statement-breakpoint
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
ALTER TABLE "inscription" ADD CONSTRAINT "inscription_intervision_id_intervision_id_fk" FOREIGN KEY ("intervision_id") REFERENCES "public"."intervision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inscription" ADD CONSTRAINT "inscription_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inscription" ADD CONSTRAINT "inscription_decided_by_person_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pole_organiser" ADD CONSTRAINT "pole_organiser_pole_id_pole_id_fk" FOREIGN KEY ("pole_id") REFERENCES "public"."pole"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pole_organiser" ADD CONSTRAINT "pole_organiser_recorded_by_person_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pole_site" ADD CONSTRAINT "pole_site_pole_id_pole_id_fk" FOREIGN KEY ("pole_id") REFERENCES "public"."pole"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "inscription_waiting" ON "inscription" USING btree ("intervision_id","state");--> statement-breakpoint
CREATE INDEX "inscription_person" ON "inscription" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "inscription_decided_by" ON "inscription" USING btree ("decided_by");--> statement-breakpoint
CREATE UNIQUE INDEX "pole_organiser_day" ON "pole_organiser" USING btree ("pole_id","valid_from");--> statement-breakpoint
CREATE INDEX "pole_organiser_recorded_by" ON "pole_organiser" USING btree ("recorded_by");--> statement-breakpoint
CREATE INDEX "pole_site_pole" ON "pole_site" USING btree ("pole_id","position");--> statement-breakpoint
ALTER TABLE "intervision" ADD CONSTRAINT "intervision_site_id_pole_site_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."pole_site"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mandat" ADD CONSTRAINT "mandat_pole_id_pole_id_fk" FOREIGN KEY ("pole_id") REFERENCES "public"."pole"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mandat" ADD CONSTRAINT "mandat_named_by_person_id_fk" FOREIGN KEY ("named_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mandat" ADD CONSTRAINT "mandat_ended_by_person_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "intervision_pole_date" ON "intervision" USING btree ("pole_id","starts_at");--> statement-breakpoint
CREATE INDEX "intervision_date" ON "intervision" USING btree ("starts_at");--> statement-breakpoint
CREATE INDEX "intervision_series" ON "intervision" USING btree ("series_id","starts_at");--> statement-breakpoint
CREATE INDEX "intervision_site" ON "intervision" USING btree ("site_id");--> statement-breakpoint
CREATE INDEX "participant_person" ON "participant" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "mandat_person" ON "mandat" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "mandat_pole" ON "mandat" USING btree ("pole_id","mandat");--> statement-breakpoint
CREATE INDEX "mandat_named_by" ON "mandat" USING btree ("named_by");--> statement-breakpoint
CREATE INDEX "mandat_ended_by" ON "mandat" USING btree ("ended_by");--> statement-breakpoint
CREATE INDEX "situation_intervision" ON "situation" USING btree ("intervision_id");--> statement-breakpoint
CREATE INDEX "situation_dossier" ON "situation" USING btree ("dossier_id");--> statement-breakpoint
CREATE INDEX "situation_unfinished" ON "situation" USING btree ("intervision_id") WHERE "situation"."phase" in ('ouverte', 'fermee', 'finalisee', 'signee');--> statement-breakpoint
ALTER TABLE "pole" ADD CONSTRAINT "pole_registration_hash_unique" UNIQUE("registration_hash");