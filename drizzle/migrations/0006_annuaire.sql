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
ALTER TABLE "person" ADD COLUMN "rpps" text;--> statement-breakpoint
ALTER TABLE "person" ADD COLUMN "savoir_faire" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "person" ADD COLUMN "phone" text;--> statement-breakpoint
ALTER TABLE "person" ADD COLUMN "mssante" text;--> statement-breakpoint
ALTER TABLE "person" ADD COLUMN "archived_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "person" ADD COLUMN "signed_in_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "person" ADD COLUMN "merged_into" text;--> statement-breakpoint
ALTER TABLE "person" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "person" ADD COLUMN "search_name" text GENERATED ALWAYS AS (trim(regexp_replace(lower(replace(replace(replace(replace(regexp_replace(normalize(family_name || ' ' || given_name, NFKD), '[\u0300-\u036f]', '', 'g'), 'œ', 'oe'), 'Œ', 'oe'), 'æ', 'ae'), 'Æ', 'ae')), '[^a-z0-9]+', ' ', 'g'))) STORED NOT NULL;--> statement-breakpoint
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
ALTER TABLE "person" ADD CONSTRAINT "person_merged_into_person_id_fk" FOREIGN KEY ("merged_into") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "person_words" ON "person" USING gin (to_tsvector('simple', "search_name"));--> statement-breakpoint
CREATE INDEX "person_order" ON "person" USING btree ("search_name","id");--> statement-breakpoint
CREATE INDEX "person_profession" ON "person" USING btree ("profession","search_name");--> statement-breakpoint
CREATE INDEX "person_structure" ON "person" USING btree (lower("structure_name") text_pattern_ops);--> statement-breakpoint
CREATE INDEX "person_merged_into" ON "person" USING btree ("merged_into");--> statement-breakpoint
ALTER TABLE "person" ADD CONSTRAINT "person_rpps" UNIQUE("rpps");